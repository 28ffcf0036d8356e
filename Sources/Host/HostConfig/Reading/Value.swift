// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

/// A value of the file, with the name it goes by and the pass that reads it.
///
/// Each accessor asks for one type, and reports whatever else it finds.
struct Value {
    let name: String
    let node: YAMLNode
    let reading: Reading

    var mark: YAMLMark { node.mark }

    func error(_ code: DiagnosticCode, _ message: String, help: String? = nil) {
        reading.error(code, message, at: mark, help: help)
    }
}

/// A string of the file.
struct Text {
    var value: String
    /// As the file has it: what came from the environment is never shown.
    var shown: String
    var mark: YAMLMark
    /// Whether it may mean something else than a string; what came from the environment may mean anything.
    fileprivate var isPlain: Bool
    fileprivate var isExpanded: Bool
}

// MARK: - Scalars

extension Value {
    /// Any scalar, as text.
    func text(isOptional: Bool = false, wanted: String = "a string") -> Text? {
        guard case .scalar(let written, let isPlain) = node.content else { return mismatch(wanted) }
        guard let expansion = reading.expand(written, at: mark, isOptional: isOptional) else { return nil }
        return Text(
            value: expansion.text,
            shown: written,
            mark: mark,
            isPlain: isPlain,
            isExpanded: expansion.isExpanded
        )
    }

    /// - Parameter isOptional: whether the host can do without, so that a missing variable is only a warning.
    func string(isOptional: Bool = false) -> Text? {
        guard let text = text(isOptional: isOptional) else { return nil }
        guard !text.isPlain || text.isExpanded || CoreScalar(text.value) == .string else {
            return mismatch("a string", help: "put the value in quotes")
        }
        return text
    }

    func boolean() -> Bool? {
        guard let scalar = scalar("`true` or `false`") else { return nil }
        if case .boolean(let value) = scalar { return value }
        return mismatch("`true` or `false`")
    }

    func integer(in bounds: ClosedRange<Int>) -> Int? {
        guard let scalar = scalar("an integer") else { return nil }
        guard case .integer(let value) = scalar else { return mismatch("an integer") }
        guard bounds.contains(value) else { return outOfRange("\(bounds.lowerBound)", "\(bounds.upperBound)") }
        return value
    }

    func number(in bounds: ClosedRange<Double>) -> Double? {
        let value: Double
        switch scalar("a number") {
        case .integer(let integer): value = Double(integer)
        case .number(let number): value = number
        case nil: return nil
        default: return mismatch("a number")
        }
        guard bounds.contains(value) else { return outOfRange("\(bounds.lowerBound)", "\(bounds.upperBound)") }
        return value
    }

    func choice<Choice>(_: Choice.Type) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = text(wanted: "a word") else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        error(
            .notAChoice,
            "`\(name)` cannot be `\(text.shown)`",
            help: NearestWord.help(for: text, among: words, "it can be: ")
        )
        return nil
    }

    private func scalar(_ wanted: String) -> CoreScalar? {
        guard let text = text(wanted: wanted) else { return nil }
        return text.isPlain || text.isExpanded ? CoreScalar(text.value) : .string
    }

    private func outOfRange<Result>(_ low: String, _ high: String) -> Result? {
        error(.outOfRange, "`\(name)` must be between \(low) and \(high)")
        return nil
    }
}

// MARK: - Collections

extension Value {
    func list() -> [Value]? {
        guard case .sequence(let nodes) = node.content else { return mismatch("a list") }
        return nodes.map { Value(name: name, node: $0, reading: reading) }
    }

    func strings() -> [Text] { (list() ?? []).compactMap { $0.string() } }

    /// The entries of a mapping whose keys the user chooses.
    func entries() -> [(key: Text, value: Value)]? {
        guard case .mapping(let entries) = node.content else { return mismatch("a mapping") }
        return entries.map { entry in
            let key = Text(value: entry.key, shown: entry.key, mark: entry.mark, isPlain: false, isExpanded: false)
            return (key, Value(name: entry.key, node: entry.value, reading: reading))
        }
    }

    func mismatch<Result>(_ wanted: String, help: String? = nil) -> Result? {
        error(.wrongType, "`\(name)` must be \(wanted), but this is \(node.kind)", help: help)
        return nil
    }
}

extension YAMLNode {
    /// What a value is, in words.
    fileprivate var kind: String {
        switch content {
        case .sequence: return "a list"
        case .mapping: return "a mapping"
        case .scalar(_, isPlain: false): return "a string"
        case .scalar(let text, isPlain: true):
            return switch CoreScalar(text) {
            case .null: "nothing"
            case .boolean: "a boolean"
            case .integer: "an integer"
            case .number: "a number"
            case .string: "a string"
            }
        }
    }
}
