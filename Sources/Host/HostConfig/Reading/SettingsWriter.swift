// SPDX-License-Identifier: Apache-2.0

import HostJSON
import HostYAML

/// Writes an agent's `settings:` as JSON.
///
/// Plain scalars keep the type that YAML gives them, and what holds a variable is a string whatever the variable holds:
/// a key made of digits stays a key.
struct SettingsWriter {
    private(set) var text = "{}"
    /// The place of each value, by its JSON pointer.
    private(set) var locations: [String: SourceLocation] = [:]
    private(set) var keyLocations: [String: SourceLocation] = [:]

    init(_ settings: Value) {
        guard case .mapping = settings.node.content else {
            let _: Void? = settings.mismatch("a mapping")
            return
        }
        text = json(settings, at: "").map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// Nil for a value that is absent, because its variable is.
    private mutating func json(_ value: Value, at pointer: String) -> [UInt8]? {
        locations[pointer] = value.reading.source.location(of: value.mark)
        switch value.node.content {
        case .scalar(_, let isPlain):
            return scalar(value, isPlain: isPlain)
        case .sequence:
            let items = (value.list() ?? []).enumerated().compactMap { json($1, at: "\(pointer)/\($0)") }
            return .json { $0.array { for item in items { $0.raw(item) } } }
        case .mapping:
            let members = (value.entries() ?? []).compactMap { key, value -> (key: String, json: [UInt8])? in
                let member = pointer + "/" + key.value.escapedForPointer
                keyLocations[member] = value.reading.source.location(of: key.mark)
                return json(value, at: member).map { (key.value, $0) }
            }
            return .json { $0.object { for (key, json) in members { $0.key(key) { $0.raw(json) } } } }
        }
    }

    private func scalar(_ value: Value, isPlain: Bool) -> [UInt8]? {
        guard let text = value.text(isOptional: true) else { return nil }
        guard isPlain && text.value == text.shown else { return text.value.json }
        switch CoreScalar(text.value) {
        case .null: return String?.none.json
        case .boolean(let value): return value.json
        case .integer(let value): return value.json
        case .number(let number) where number.isFinite: return number.json
        case .number: return value.mismatch("a number that JSON can write")
        case .string: return text.value.json
        }
    }
}

extension [UInt8] {
    fileprivate static func json(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSON(body)
        return bytes
    }
}

extension String {
    /// RFC 6901: `~` and `/` have a meaning in a pointer.
    fileprivate var escapedForPointer: String {
        split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
