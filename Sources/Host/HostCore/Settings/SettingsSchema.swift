// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import ChatFormats
import HostConfig
import HostJSON
import HostSupport

/// Holds an agent's settings against the JSON Schema that its plugin gives, so that a mistake is shown at its line.
///
/// It knows the keywords that settings need: `type`, `enum`, `const`, the bounds of numbers, texts and lists, `pattern`,
/// `format: uri`, `properties`, `required`, `additionalProperties`, `items`, `allOf` and `anyOf`. Others are not held
/// against anybody, as JSON Schema has it: the plugin still says no in `create`.
package enum SettingsSchema {
    /// Everything that is wrong; empty too for a schema that is no JSON object.
    @Sendable
    package static func problems(schema: String, settings: String) -> [SettingsProblem] {
        guard let schema = try? JSONDocument(parsing: Array(schema.utf8)).root, schema.kind == .object,
            let settings = try? JSONDocument(parsing: Array(settings.utf8)).root
        else { return [] }
        var check = SchemaCheck()
        check.check(settings, schema, at: SchemaCheck.Place())
        return Array(check.problems.prefix(SchemaCheck.mostProblems))
    }
}

/// One walk through settings and schema side by side.
struct SchemaCheck {
    static let mostProblems = 50
    private static let deepest = 32

    /// Where in the settings it is: for machines, and for people.
    struct Place {
        var pointer = ""
        var name = "settings"
        var depth = 0

        func member(_ key: String) -> Place {
            let escaped = key.replacing("~", with: "~0").replacing("/", with: "~1")
            return Place(pointer: "\(pointer)/\(escaped)", name: "\(name).\(key)", depth: depth + 1)
        }

        func element(_ index: Int) -> Place {
            Place(pointer: "\(pointer)/\(index)", name: "\(name)[\(index)]", depth: depth + 1)
        }
    }

    private(set) var problems: [SettingsProblem] = []

    mutating func check(_ value: JSONValue, _ schema: JSONValue, at place: Place) {
        guard place.depth <= Self.deepest, problems.count < Self.mostProblems, schema.kind == .object else { return }
        guard hasType(value, schema, place) else { return }
        checkChoice(value, schema, place)
        checkCombinations(value, schema, place)
        switch value.kind {
        case .object: checkMembers(of: value, schema, place)
        case .array: checkElements(of: value, schema, place)
        case .string: checkText(value, schema, place)
        case .number: checkNumber(value, schema, place)
        case .bool, .null: break
        }
    }

    private mutating func report(
        _ code: DiagnosticCode,
        _ place: Place,
        _ message: String,
        isAboutKey: Bool = false,
        help: String? = nil
    ) {
        let message = "`\(place.name)` \(message)"
        problems.append(SettingsProblem(code, at: place.pointer, isAboutKey: isAboutKey, message, help: help))
    }
}

// MARK: - Types and choices

extension SchemaCheck {
    private mutating func hasType(_ value: JSONValue, _ schema: JSONValue, _ place: Place) -> Bool {
        guard let wanted = schema["type"] else { return true }
        let names = wanted.string.map { [$0] } ?? wanted.elements.compactMap(\.string)
        guard !names.isEmpty, !names.contains(where: { Self.fits(value, $0) }) else { return true }
        let nouns = names.map { Self.nouns[$0] ?? "of type \($0)" }.joined(separator: " or ")
        report(.wrongType, place, "must be \(nouns), but is \(Self.noun(of: value))", help: Self.help(value, names))
        return false
    }

    private static func fits(_ value: JSONValue, _ type: String) -> Bool {
        switch (type, value.kind) {
        case ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("boolean", .bool),
            ("null", .null):
            true
        case ("integer", .number): value.int != nil || value.double.map { $0 == $0.rounded() } == true
        default: false
        }
    }

    private static let nouns = [
        "object": "a mapping", "array": "a list", "string": "a string", "number": "a number",
        "integer": "a whole number", "boolean": "true or false", "null": "empty",
    ]

    private static func noun(of value: JSONValue) -> String {
        switch value.kind {
        case .object: "a mapping"
        case .array: "a list"
        case .string: "a string"
        case .number: "a number"
        case .bool: "a boolean"
        case .null: "empty"
        }
    }

    private static func help(_ value: JSONValue, _ names: [String]) -> String? {
        switch value.kind {
        case .string where names.contains("integer") || names.contains("number"):
            "write the number without quotes; what comes from a variable is always a string"
        case .number, .bool: names.contains("string") ? "put the value in quotes" : nil
        default: nil
        }
    }

    private mutating func checkChoice(_ value: JSONValue, _ schema: JSONValue, _ place: Place) {
        let choices = schema["enum"].map { Array($0.elements) } ?? schema["const"].map { [$0] } ?? []
        guard !choices.isEmpty, !choices.contains(where: { Self.isSame($0, value) }) else { return }
        let names = choices.map { $0.string ?? String(decoding: $0.rawBytes, as: UTF8.self) }
        let guess = value.string.flatMap { NearestWord.guess(for: $0, among: names) }.map { "did you mean `\($0)`?" }
        report(.notAChoice, place, "must be one of \(names.joined(separator: ", "))", help: guess)
    }

    private static func isSame(_ one: JSONValue, _ other: JSONValue) -> Bool {
        if let text = one.string { return other.string == text }
        if let number = one.double { return other.double == number }
        return one.rawBytes.elementsEqual(other.rawBytes)
    }

    private mutating func checkCombinations(_ value: JSONValue, _ schema: JSONValue, _ place: Place) {
        for part in schema["allOf"]?.elements.map({ $0 }) ?? [] { check(value, part, at: place.deeper) }
        let choices = schema["anyOf"]?.elements.map { $0 } ?? []
        let attempts = choices.map { choice in
            var attempt = SchemaCheck()
            attempt.check(value, choice, at: place.deeper)
            return attempt.problems
        }
        if !attempts.isEmpty, !attempts.contains(where: \.isEmpty) {
            problems += attempts.min { $0.count < $1.count } ?? []
        }
    }
}

extension SchemaCheck.Place {
    fileprivate var deeper: Self { Self(pointer: pointer, name: name, depth: depth + 1) }
}

// MARK: - What holds other values

extension SchemaCheck {
    private mutating func checkMembers(of value: JSONValue, _ schema: JSONValue, _ place: Place) {
        let known = schema["properties"]
        let others = schema["additionalProperties"]
        for (key, member) in value.members {
            if let schema = known?[key] {
                check(member, schema, at: place.member(key))
            } else if others?.bool == false {
                let names = known?.members.map(\.key) ?? []
                let guess = NearestWord.guess(for: key, among: names).map { "did you mean `\($0)`? " } ?? ""
                let help = names.isEmpty ? nil : "\(guess)known are: \(names.joined(separator: ", "))"
                report(.unknownKey, place.member(key), "is not a setting of this agent", isAboutKey: true, help: help)
            } else if let others {
                check(member, others, at: place.member(key))
            }
        }
        for name in schema["required"]?.elements.compactMap(\.string) ?? [] where value[name] == nil {
            report(.missingKey, place, "lacks `\(name)`")
        }
    }

    private mutating func checkElements(of value: JSONValue, _ schema: JSONValue, _ place: Place) {
        let elements = value.elements.map { $0 }
        if let least = schema["minItems"]?.int, elements.count < least {
            report(.outOfRange, place, "must have at least \(least) entries")
        }
        if let most = schema["maxItems"]?.int, elements.count > most {
            report(.outOfRange, place, "must have at most \(most) entries")
        }
        guard let items = schema["items"] else { return }
        for (index, element) in elements.enumerated() { check(element, items, at: place.element(index)) }
    }
}

// MARK: - Texts and numbers

extension SchemaCheck {
    /// Patterns run on texts of this length at most.
    private static let longestMatched = 4_096

    private mutating func checkText(_ value: JSONValue, _ schema: JSONValue, _ place: Place) {
        guard let text = value.string else { return }
        if let least = schema["minLength"]?.int, text.unicodeScalars.count < least {
            report(.outOfRange, place, "must have at least \(least) characters")
        } else if let most = schema["maxLength"]?.int, text.unicodeScalars.count > most {
            report(.outOfRange, place, "must have at most \(most) characters")
        } else if schema["format"]?.string == "uri", !Self.isURI(text) {
            report(.invalidURL, place, "must be a URL\(Self.example(schema))")
        } else if let pattern = schema["pattern"]?.string, text.utf8.count <= Self.longestMatched,
            let expression = try? Regex(pattern), (try? expression.firstMatch(in: text)) == nil
        {
            let isURL = schema["format"]?.string == "uri"
            let message = isURL ? "must be a URL\(Self.example(schema))" : "must match the pattern \(pattern)"
            report(isURL ? .invalidURL : .notAChoice, place, message)
        }
    }

    private static func example(_ schema: JSONValue) -> String {
        schema["default"]?.string.map { " such as \($0)" } ?? ""
    }

    /// A scheme, and for the web a host; no spaces.
    private static func isURI(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), text.first?.isLetter == true,
            !text.utf8.contains(where: { $0 <= 32 || $0 == 127 })
        else { return false }
        let rest = text[colon...].dropFirst()
        guard ["http", "https"].contains(text[..<colon].lowercased()) else { return !rest.isEmpty }
        let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        return rest.hasPrefix("//") && host.contains { $0.isLetter || $0.isNumber || $0 == "[" }
    }

    private mutating func checkNumber(_ value: JSONValue, _ schema: JSONValue, _ place: Place) {
        guard let number = value.double else { return }
        func bound(_ name: String) -> (Double, String)? {
            schema[name].flatMap { bound in bound.double.map { ($0, String(decoding: bound.rawBytes, as: UTF8.self)) } }
        }
        let checks: [(name: String, words: String, isMet: (Double) -> Bool)] = [
            ("minimum", "at least", { number >= $0 }), ("maximum", "at most", { number <= $0 }),
            ("exclusiveMinimum", "more than", { number > $0 }), ("exclusiveMaximum", "less than", { number < $0 }),
        ]
        for check in checks {
            guard let (limit, written) = bound(check.name), !check.isMet(limit) else { continue }
            report(.outOfRange, place, "must be \(check.words) \(written)")
        }
    }
}
