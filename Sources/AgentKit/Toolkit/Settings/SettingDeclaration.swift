// SPDX-License-Identifier: Apache-2.0

/// One setting as it was declared.
public struct SettingDeclaration: Sendable, Equatable {
    /// Its name in `settings:`.
    public let key: String
    /// What it may be: `a whole number from 0 to 60`.
    public let value: String
    /// Its keywords of JSON Schema, without braces, default and description.
    let keywords: String
    /// The default as JSON; nil = none.
    public let defaultJSON: String?
    /// Whether the agent does not start without it.
    public let isRequired: Bool
    /// What it does, in one sentence.
    public let help: String

    /// Its own JSON Schema.
    var schema: String {
        let standard = defaultJSON.map { #","default":\#($0)"# } ?? ""
        return #"{\#(keywords)\#(standard),"description":\#(help.jsonLiteral)}"#
    }

    /// Its row of a table in Markdown.
    var documentation: String {
        let standard = isRequired ? "required" : defaultJSON.map { "`\($0.filter { $0 != "\"" })`" } ?? "none"
        return "| `\(key)` | \(value) | \(standard) | \(help) |"
    }
}
