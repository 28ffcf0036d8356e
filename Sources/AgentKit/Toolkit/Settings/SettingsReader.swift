// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Reads settings, and keeps what was declared of each: see `AgentSettings`.
///
/// A mistake does not stop it, so that all settings are declared whatever was given; the first one becomes the error.
public struct SettingsReader {
    private let given: [String: SettingValue]
    private(set) var declarations: [SettingDeclaration] = []
    private var mistake: String?

    init(_ given: [String: SettingValue]) { self.given = given }

    /// A setting that has a default.
    public mutating func value<Value>(
        _ key: String,
        _ kind: SettingKind<Value>,
        default standard: Value,
        help: String
    ) -> Value {
        declare(kind.declaration(of: key, default: standard, help: help))
        return read(key, kind) ?? standard
    }

    /// A setting that may be left out.
    public mutating func optional<Value>(_ key: String, _ kind: SettingKind<Value>, help: String) -> Value? {
        declare(kind.declaration(of: key, help: help))
        return read(key, kind)
    }

    /// A setting that must be given.
    public mutating func required<Value>(_ key: String, _ kind: SettingKind<Value>, help: String) -> Value {
        declare(kind.declaration(of: key, isRequired: true, help: help))
        if let value = read(key, kind) { return value }
        report("settings.\(key) is missing")
        return kind.placeholder
    }

    private mutating func declare(_ declaration: SettingDeclaration) {
        let isNew = !declarations.contains { $0.key == declaration.key }
        precondition(isNew, "two settings have the key \(declaration.key)")
        declarations.append(declaration)
    }

    /// nil: it is absent, or wrong.
    private mutating func read<Value>(_ key: String, _ kind: SettingKind<Value>) -> Value? {
        guard let given = given[key], given != .null else { return nil }
        if kind.isAbsentWhenEmpty, given == .string("") { return nil }
        let value = kind.read(given)
        if value == nil { report("settings.\(key) must be \(kind.noun)") }
        return value
    }

    private mutating func report(_ sentence: String) { mistake = mistake ?? sentence }

    /// What is wrong with the settings; nil: nothing is.
    var problem: String? {
        let unknown = Set(given.keys).subtracting(declarations.map(\.key)).min()
        return mistake ?? unknown.map { "settings.\($0) is not a setting of this agent" }
    }
}

extension SettingsReader {
    /// Settings as the host hands them over: one JSON object.
    init(json: String) throws(AgentError) {
        do {
            self.init(try JSONDecoder().decode([String: SettingValue].self, from: Data(json.utf8)))
        } catch {
            let sentence = (error as? DecodingError)?.sentence(root: "settings") ?? "settings cannot be read"
            throw AgentError(.settings, code: "invalid_settings", message: sentence)
        }
    }
}

/// A value in JSON, as far as settings go.
enum SettingValue: Decodable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    /// A list or an object.
    case other

    init(from decoder: any Decoder) throws {
        guard let value = try? decoder.singleValueContainer() else {
            self = .other
            return
        }
        if value.decodeNil() {
            self = .null
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let boolean = try? value.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else {
            self = .other
        }
    }
}
