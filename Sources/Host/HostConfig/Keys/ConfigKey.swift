// SPDX-License-Identifier: Apache-2.0

/// The keys of one kind of mapping; each is declared once, in `definition`.
protocol ConfigKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What a mapping with these keys is read into.
    associatedtype Target

    /// The kind of mapping, for messages: `an agent`.
    static var place: String { get }
    /// A target on which no key is set: its properties are the defaults.
    static var unset: Target { get }
    var definition: KeyDefinition<Target> { get }
}

/// What a key takes, what it means and where its value goes.
///
/// Reading, checking and documentation all come from here.
struct KeyDefinition<Target> {
    enum Role {
        case setting
        /// A key of Plano's that promises something this host does not do: each use is a warning.
        case withoutEffect
        /// A key of Plano's that makes no difference here.
        case ignored
    }

    /// Some keys have an effect only next to certain others.
    struct Condition: Sendable {
        /// Where the key has no effect, for the warning: `on a model listener`.
        let noEffect: String
        let holds: @Sendable (Target) -> Bool
    }

    var role = Role.setting
    /// What the value has to be: `integer, 1 to 4096`.
    var type = ""
    /// In words or as YAML, given a target on which nothing is set.
    var defaultValue: (Target) -> String = { _ in "" }
    /// One or two sentences for the operator.
    var help = ""
    var condition: Condition?
    /// Stores the value; nothing for keys whose meaning depends on other parts of the file, which are read by hand.
    var read: (Value, inout Target) -> Void = { _, _ in }

    func when(_ condition: Condition) -> Self {
        var definition = self
        definition.condition = condition
        return definition
    }
}

// MARK: - Kinds of keys

extension KeyDefinition {
    static var withoutEffect: Self { Self(role: .withoutEffect) }
    static var ignored: Self { Self(role: .ignored) }

    /// A key of any type.
    /// - Parameter defaultValue: what holds without the key, as documentation puts it.
    static func value(
        _ type: String,
        default defaultValue: String,
        _ help: String,
        read: @escaping (Value, inout Target) -> Void = { _, _ in }
    ) -> Self {
        Self(type: type, defaultValue: { _ in defaultValue }, help: help, read: read)
    }

    static func integer(_ path: WritableKeyPath<Target, Int>, in bounds: ClosedRange<Int>, _ help: String) -> Self {
        Self(
            type: "integer, \(bounds.lowerBound) to \(bounds.upperBound)",
            defaultValue: { "\($0[keyPath: path])" },
            help: help
        ) { $1[keyPath: path] = $0.integer(in: bounds) ?? $1[keyPath: path] }
    }

    static func integer(
        _ path: WritableKeyPath<Target, Int?>,
        in bounds: ClosedRange<Int>,
        default defaultValue: String,
        _ help: String
    ) -> Self {
        value("integer, \(bounds.lowerBound) to \(bounds.upperBound)", default: defaultValue, help) {
            $1[keyPath: path] = $0.integer(in: bounds) ?? $1[keyPath: path]
        }
    }

    static func number(_ path: WritableKeyPath<Target, Double>, in bounds: ClosedRange<Double>, _ help: String) -> Self
    {
        Self(
            type: "number, \(bounds.lowerBound) to \(bounds.upperBound)",
            defaultValue: { "\($0[keyPath: path])" },
            help: help
        ) { $1[keyPath: path] = $0.number(in: bounds) ?? $1[keyPath: path] }
    }

    static func boolean(_ path: WritableKeyPath<Target, Bool>, _ help: String) -> Self {
        Self(type: "boolean", defaultValue: { "`\($0[keyPath: path])`" }, help: help) {
            $1[keyPath: path] = $0.boolean() ?? $1[keyPath: path]
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ path: WritableKeyPath<Target, Choice>,
        _ help: String
    ) -> Self {
        Self(type: .oneOf(Choice.self), defaultValue: { "`\($0[keyPath: path].rawValue)`" }, help: help) {
            $1[keyPath: path] = $0.choice(Choice.self) ?? $1[keyPath: path]
        }
    }

    static func host(_ path: WritableKeyPath<Target, String>, _ help: String) -> Self {
        Self(type: "host", defaultValue: { $0[keyPath: path] }, help: help) {
            $1[keyPath: path] = $0.host() ?? $1[keyPath: path]
        }
    }
}

extension String {
    /// The words that a key takes, for documentation.
    static func oneOf<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> String {
        Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
}

/// Bounds that several keys share.
enum Bounds {
    /// Up to a day.
    static let milliseconds = 1...86_400_000
    static let port = 0...65_535
}
