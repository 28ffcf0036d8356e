// SPDX-License-Identifier: Apache-2.0

/// Writes an agent's `settings:` as JSON.
///
/// Plain scalars keep the type that YAML gives them, and what holds a variable is a string whatever the variable holds:
/// a key made of digits stays a key.
struct SettingsWriter {
    private(set) var text = "{}"
    /// Where each value stands, by its JSON pointer.
    private(set) var locations: [String: SourceLocation] = [:]
    private(set) var keyLocations: [String: SourceLocation] = [:]

    init(_ settings: Value) {
        guard case .mapping = settings.node.content else {
            let _: Void? = settings.mismatch("a mapping")
            return
        }
        text = json(settings, at: "") ?? "{}"
    }

    /// Nil for a value that is absent, because its variable is.
    private mutating func json(_ value: Value, at pointer: String) -> String? {
        locations[pointer] = value.reading.source.location(of: value.mark)
        switch value.node.content {
        case .scalar(_, let isPlain):
            return scalar(value, isPlain: isPlain)
        case .sequence:
            let items = (value.list() ?? []).enumerated().compactMap { json($1, at: "\(pointer)/\($0)") }
            return "[\(items.joined(separator: ","))]"
        case .mapping:
            let members = (value.entries() ?? []).compactMap { key, value -> String? in
                let member = pointer + "/" + key.value.escapedForPointer
                keyLocations[member] = value.reading.source.location(of: key.mark)
                return json(value, at: member).map { "\(key.value.jsonQuoted):\($0)" }
            }
            return "{\(members.joined(separator: ","))}"
        }
    }

    private func scalar(_ value: Value, isPlain: Bool) -> String? {
        guard let text = value.text(isOptional: true) else { return nil }
        guard isPlain && text.value == text.shown else { return text.value.jsonQuoted }
        switch CoreScalar(text.value) {
        case .null: return "null"
        case .boolean(let value): return "\(value)"
        case .integer(let value): return "\(value)"
        case .number(let number) where number.isFinite: return "\(number)"
        case .number: return value.mismatch("a number that JSON can write")
        case .string: return text.value.jsonQuoted
        }
    }
}

extension String {
    /// As a JSON string, with its quotes.
    var jsonQuoted: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// RFC 6901: `~` and `/` have a meaning in a pointer.
    fileprivate var escapedForPointer: String {
        split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
