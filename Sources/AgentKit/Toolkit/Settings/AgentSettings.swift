// SPDX-License-Identifier: Apache-2.0

/// An agent's settings, each declared once: where it is read.
///
///     struct DiceSettings: AgentSettings {
///         let sides: Int
///         let apiKey: String?
///
///         init(from settings: inout SettingsReader) {
///             sides = settings.value("sides", .integer(in: 2...1_000), default: 6, help: "How many sides a die has.")
///             apiKey = settings.optional("api_key", .secret, help: "Key of the API for random numbers.")
///         }
///     }
///
/// That one declaration yields
/// - the value: `let settings: DiceSettings = try context.settings()`;
/// - the JSON Schema by which the host finds mistakes at their line: `PluginInfo(settingsSchema: DiceSettings.schema)`;
/// - the documentation: `DiceSettings.documentation`, a table in Markdown.
///
/// Settings that several agents share are a type of their own, read by `Group(from: &settings)`. An agent whose settings
/// hold lists or objects reads them as a `Decodable` value instead, and writes their schema by hand.
public protocol AgentSettings: Sendable {
    /// Reads each setting, always all of them and in the same order.
    ///
    /// Whatever is wrong with a setting, the reader returns a value and keeps the mistake for later.
    init(from settings: inout SettingsReader)
}

extension AgentSettings {
    /// All settings, in the order in which they are read.
    public static var declarations: [SettingDeclaration] {
        var reader = SettingsReader([:])
        _ = Self(from: &reader)
        return reader.declarations
    }

    /// The settings as a JSON Schema; no other key is allowed.
    public static var schema: String {
        let declarations = declarations
        let properties = declarations.map { "\($0.key.jsonLiteral):\($0.schema)" }.joined(separator: ",")
        let required = declarations.filter(\.isRequired).map(\.key.jsonLiteral).joined(separator: ",")
        return #"{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","#
            + #""additionalProperties":false,"properties":{\#(properties)}"#
            + (required.isEmpty ? "}" : #","required":[\#(required)]}"#)
    }

    /// The settings as a table in Markdown.
    public static var documentation: String {
        let header = ["| setting | value | default | meaning |", "|---|---|---|---|"]
        return (header + declarations.map(\.documentation)).joined(separator: "\n")
    }

    /// Reads the settings from a JSON object; the error is of kind `settings`, and names the key but never the value,
    /// which may be a secret.
    init(json: String) throws(AgentError) {
        var reader = try SettingsReader(json: json)
        self.init(from: &reader)
        if let problem = reader.problem {
            throw AgentError(.settings, code: "invalid_settings", message: problem)
        }
    }
}

extension AgentContext {
    /// The settings as the agent declares them; an error names the key and what it must be.
    public func settings<Settings: AgentSettings>(_ type: Settings.Type = Settings.self) throws(AgentError) -> Settings
    {
        try Settings(json: settingsJSON)
    }
}
