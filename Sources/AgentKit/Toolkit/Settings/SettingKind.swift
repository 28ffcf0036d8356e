// SPDX-License-Identifier: Apache-2.0

/// What a setting may hold: how it is written in JSON, and what it becomes in Swift.
public struct SettingKind<Value: Sendable>: Sendable {
    /// Behind "must be", and in the documentation: `a whole number from 0 to 60`.
    let noun: String
    /// The keywords of JSON Schema, without braces.
    let keywords: String
    /// What stands in for a required setting that is missing, until the error is thrown.
    let placeholder: Value
    /// Whether an empty string is no value: a variable that is set to nothing leaves one.
    var isAbsentWhenEmpty = false
    /// nil: it does not fit.
    let read: @Sendable (SettingValue) -> Value?
    /// The value as JSON.
    let write: @Sendable (Value) -> String

    func declaration(
        of key: String,
        default standard: Value? = nil,
        isRequired: Bool = false,
        help: String
    ) -> SettingDeclaration {
        SettingDeclaration(
            key: key,
            value: noun,
            keywords: keywords,
            defaultJSON: standard.map(write),
            isRequired: isRequired,
            help: help
        )
    }
}

// MARK: - Texts

extension SettingKind where Value == String {
    /// Any text.
    public static var string: Self {
        Self(noun: "a string", keywords: #""type":"string""#, placeholder: "", read: \.string, write: \.jsonLiteral)
    }

    /// A key or a token: text that can stand in an HTTP header; an empty one counts as absent.
    ///
    /// Give it no default: defaults are documented.
    public static var secret: Self {
        Self(
            noun: "a string without spaces and accents",
            keywords: #""type":"string","writeOnly":true"#,
            placeholder: "",
            isAbsentWhenEmpty: true,
            read: { $0.string.flatMap { $0.utf8.allSatisfy { (33...126).contains($0) } ? $0 : nil } },
            write: \.jsonLiteral
        )
    }

    /// The base URL of an API: `http` or `https`, without user, query and fragment.
    public static var url: Self {
        Self(
            noun: "an http or https URL without a query",
            keywords: #""type":"string","format":"uri","pattern":"^https?://""#,
            placeholder: "",
            isAbsentWhenEmpty: true,
            read: { $0.string.flatMap { isBaseURL($0) ? $0 : nil } },
            write: \.jsonLiteral
        )
    }

    private static func isBaseURL(_ url: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else { return false }
        let host = url.dropFirst(scheme.utf8.count).prefix { $0 != "/" }
        let isHost = !host.contains("@") && host.utf8.contains { $0 > 47 }
        return isHost && !url.utf8.contains { $0 <= 32 || $0 == 127 } && !url.contains { $0 == "?" || $0 == "#" }
    }
}

extension SettingKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a few words: the raw values of an enum.
    public static var choice: Self {
        let words = Value.allCases.map(\.rawValue)
        guard let first = Value.allCases.first else { preconditionFailure("a choice has at least one word") }
        return Self(
            noun: "one of \(words.joined(separator: ", "))",
            keywords: #""enum":[\#(words.map(\.jsonLiteral).joined(separator: ","))]"#,
            placeholder: first,
            read: { $0.string.flatMap(Value.init(rawValue:)) },
            write: { $0.rawValue.jsonLiteral }
        )
    }
}

// MARK: - Numbers

extension SettingKind where Value == Bool {
    /// `true` or `false`.
    public static var boolean: Self {
        Self(
            noun: "true or false",
            keywords: #""type":"boolean""#,
            placeholder: false,
            read: { if case .boolean(let value) = $0 { value } else { nil } },
            write: { "\($0)" }
        )
    }
}

extension SettingKind where Value == Int {
    /// A whole number.
    public static func integer(in range: ClosedRange<Int>) -> Self {
        Self(
            noun: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            keywords: #""type":"integer","minimum":\#(range.lowerBound),"maximum":\#(range.upperBound)"#,
            placeholder: range.lowerBound,
            read: { $0.integer.flatMap { range.contains($0) ? $0 : nil } },
            write: { "\($0)" }
        )
    }
}

extension SettingKind where Value == Double {
    /// Any number.
    public static func number(in range: ClosedRange<Double>) -> Self {
        Self(
            noun: "a number from \(range.lowerBound) to \(range.upperBound)",
            keywords: #""type":"number","minimum":\#(range.lowerBound),"maximum":\#(range.upperBound)"#,
            placeholder: range.lowerBound,
            read: { $0.number.flatMap { range.contains($0) ? $0 : nil } },
            write: { "\($0)" }
        )
    }
}

extension SettingKind where Value == Duration {
    /// A span of time in whole seconds; the key should end in `_seconds`.
    public static func seconds(in range: ClosedRange<Int>) -> Self { span(of: .seconds(1), range) }

    /// A span of time in whole milliseconds; the key should end in `_ms`.
    public static func milliseconds(in range: ClosedRange<Int>) -> Self { span(of: .milliseconds(1), range) }

    private static func span(of unit: Duration, _ range: ClosedRange<Int>) -> Self {
        let count = SettingKind<Int>.integer(in: range)
        return Self(
            noun: count.noun,
            keywords: count.keywords,
            placeholder: unit * range.lowerBound,
            read: { count.read($0).map { unit * $0 } },
            write: { count.write(Int($0 / unit)) }
        )
    }
}

extension SettingValue {
    fileprivate var string: String? { if case .string(let value) = self { value } else { nil } }

    fileprivate var integer: Int? { if case .integer(let value) = self { value } else { nil } }

    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
