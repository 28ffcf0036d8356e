// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Testing

/// Settings that are declared once: the value, the schema and the documentation.
@Suite struct AgentSettingsTests {
    private enum Size: String, CaseIterable { case small, large }

    private struct Group: AgentSettings, Equatable {
        let limit: Duration

        init(from settings: inout SettingsReader) {
            limit = settings.value("limit_ms", .milliseconds(in: 1...5_000), default: .seconds(2), help: "The limit.")
        }
    }

    private struct Settings: AgentSettings, Equatable {
        let url: String
        let key: String?
        let size: Size
        let count: Int
        let ratio: Double
        let isLoud: Bool
        let name: String
        let group: Group

        init(from settings: inout SettingsReader) {
            url = settings.value("url", .url, default: "https://api.example", help: "Where the API is.")
            key = settings.optional("key", .secret, help: "Opens it.")
            size = settings.value("size", .choice, default: .large, help: "How large.")
            count = settings.value("count", .integer(in: 0...9), default: 3, help: "How many.")
            ratio = settings.value("ratio", .number(in: 0...1), default: 0.5, help: "How much.")
            isLoud = settings.value("loud", .boolean, default: false, help: "Whether it is \"loud\".")
            name = settings.required("name", .string, help: "Its name.")
            group = Group(from: &settings)
        }
    }

    private func read(_ json: String) throws -> Settings {
        try AgentContext(settingsJSON: json).settings()
    }

    // MARK: - The value

    @Test func whatIsGivenIsRead() throws {
        let settings = try read(
            """
            {"url":"http://[::1]:8080/api","key":"s3cret","size":"small","count":9,"ratio":1,"loud":true,"name":"",\
            "limit_ms":250}
            """
        )
        #expect(settings.url == "http://[::1]:8080/api" && settings.key == "s3cret" && settings.size == .small)
        #expect(settings.count == 9 && settings.ratio == 1 && settings.isLoud && settings.name.isEmpty)
        #expect(settings.group.limit == .milliseconds(250))
    }

    @Test(arguments: [#"{"name":"n"}"#, #"{"name":"n","url":null,"key":"","count":null,"limit_ms":null}"#])
    func whatIsAbsentHasItsDefault(json: String) throws {
        let settings = try read(json)
        #expect(settings.url == "https://api.example" && settings.key == nil && settings.size == .large)
        #expect(settings.count == 3 && settings.ratio == 0.5 && !settings.isLoud)
        #expect(settings.group.limit == .seconds(2))
    }

    @Test(arguments: [
        (#""count":"3""#, "settings.count must be a whole number from 0 to 9"),
        (#""count":10"#, "settings.count must be a whole number from 0 to 9"),
        (#""count":2.5"#, "settings.count must be a whole number from 0 to 9"),
        (#""ratio":-0.1"#, "settings.ratio must be a number from 0.0 to 1.0"),
        (#""loud":"yes""#, "settings.loud must be true or false"),
        (#""size":"huge""#, "settings.size must be one of small, large"),
        (#""limit_ms":0"#, "settings.limit_ms must be a whole number from 1 to 5000"),
        (#""url":"ftp://api""#, "settings.url must be an http or https URL without a query"),
        (#""url":"https://""#, "settings.url must be an http or https URL without a query"),
        (#""url":"https://user@api""#, "settings.url must be an http or https URL without a query"),
        (#""url":"https://api?x=1""#, "settings.url must be an http or https URL without a query"),
        (#""url":"https://a pi""#, "settings.url must be an http or https URL without a query"),
        (#""key":"s3 cret""#, "settings.key must be a string without spaces and accents"),
        (#""key":["s3cret"]"#, "settings.key must be a string without spaces and accents"),
        (#""size":"huge","count":10"#, "settings.size must be one of small, large"),
        (#""lmit_ms":1"#, "settings.lmit_ms is not a setting of this agent"),
    ])
    func aMistakeIsNamedWithoutTheValue(setting: String, sentence: String) {
        let error = #expect(throws: AgentError.self) { try read(#"{"name":"n",\#(setting)}"#) }
        #expect(error?.kind == .settings && error?.message == sentence)
    }

    @Test(arguments: [
        ("{}", "settings.name is missing"), (#"{"name":""# + "\u{1}", "settings is not valid"),
        ("[]", "settings must be an object"), ("7", "settings must be an object"),
    ])
    func whatIsNoSettingsAtAllIsRefused(json: String, sentence: String) {
        let error = #expect(throws: AgentError.self) { try read(json) }
        #expect(error?.kind == .settings && error?.message == sentence)
    }

    // MARK: - The schema and the documentation

    @Test func theSchemaIsOfTheDeclaration() {
        #expect(
            Settings.schema == """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",\
                "additionalProperties":false,"properties":{\
                "url":{"type":"string","format":"uri","pattern":"^https?://","default":"https://api.example",\
                "description":"Where the API is."},\
                "key":{"type":"string","writeOnly":true,"description":"Opens it."},\
                "size":{"enum":["small","large"],"default":"large","description":"How large."},\
                "count":{"type":"integer","minimum":0,"maximum":9,"default":3,"description":"How many."},\
                "ratio":{"type":"number","minimum":0.0,"maximum":1.0,"default":0.5,"description":"How much."},\
                "loud":{"type":"boolean","default":false,"description":"Whether it is \\"loud\\"."},\
                "name":{"type":"string","description":"Its name."},\
                "limit_ms":{"type":"integer","minimum":1,"maximum":5000,"default":2000,"description":"The limit."}},\
                "required":["name"]}
                """
        )
    }

    @Test func theDocumentationIsOfTheDeclaration() {
        #expect(
            Settings.documentation == """
                | setting | value | default | meaning |
                |---|---|---|---|
                | `url` | an http or https URL without a query | `https://api.example` | Where the API is. |
                | `key` | a string without spaces and accents | none | Opens it. |
                | `size` | one of small, large | `large` | How large. |
                | `count` | a whole number from 0 to 9 | `3` | How many. |
                | `ratio` | a number from 0.0 to 1.0 | `0.5` | How much. |
                | `loud` | true or false | `false` | Whether it is "loud". |
                | `name` | a string | required | Its name. |
                | `limit_ms` | a whole number from 1 to 5000 | `2000` | The limit. |
                """
        )
    }
}
