// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import HostCore
import Testing

/// What a schema says of settings: where, and in which words.
struct SettingsSchemaTests {
    private static let schema = """
        {"type":"object","additionalProperties":false,"required":["url"],"properties":{
        "url":{"type":"string","format":"uri","pattern":"^https?://","default":"https://api.example"},
        "cache_seconds":{"type":"integer","minimum":0,"maximum":60},"ratio":{"type":"number","exclusiveMinimum":0},
        "mode":{"enum":["fast","slow",7]},"on":{"type":"boolean"},"name":{"type":"string","minLength":2,"maxLength":4},
        "code":{"type":"string","pattern":"^[A-Z]{3}$"},"any":{"anyOf":[{"type":"null"},{"type":"integer"}]},
        "list":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}},
        "more":{"type":"object","additionalProperties":{"type":"integer"}},"both":{"allOf":[{"type":"string"}]}}}
        """

    private func problems(_ settings: String) -> [SettingsProblem] {
        SettingsSchema.problems(schema: Self.schema, settings: settings)
    }

    @Test(arguments: [
        #"{"url":"http://x"}"#,
        #"{"url":"https://x/y","cache_seconds":60,"ratio":0.5,"mode":"slow","on":false,"name":"ab","code":"USD"}"#,
        #"{"url":"https://x","mode":7,"any":null,"list":["a"],"more":{"a/b":1},"cache_seconds":6e1}"#,
    ])
    func whatFitsIsLeftAlone(settings: String) { #expect(problems(settings).isEmpty) }

    @Test(arguments: [
        ("{}", "", "`settings` lacks `url`"),
        (#"{"url":5}"#, "/url", "`settings.url` must be a string, but is a number"),
        (#"{"url":"ftp//x"}"#, "/url", "`settings.url` must be a URL such as https://api.example"),
        (#"{"url":"ftp://x"}"#, "/url", "`settings.url` must be a URL such as https://api.example"),
        (#"{"url":"https://"}"#, "/url", "`settings.url` must be a URL such as https://api.example"),
        (#"{"url":"https://a b"}"#, "/url", "`settings.url` must be a URL such as https://api.example"),
        (
            #"{"url":"http://x","cache_seconds":"5"}"#, "/cache_seconds",
            "`settings.cache_seconds` must be a whole number, but is a string"
        ),
        (
            #"{"url":"http://x","cache_seconds":1.5}"#, "/cache_seconds",
            "`settings.cache_seconds` must be a whole number, but is a number"
        ),
        (#"{"url":"http://x","cache_seconds":61}"#, "/cache_seconds", "`settings.cache_seconds` must be at most 60"),
        (#"{"url":"http://x","cache_seconds":-1}"#, "/cache_seconds", "`settings.cache_seconds` must be at least 0"),
        (#"{"url":"http://x","ratio":0}"#, "/ratio", "`settings.ratio` must be more than 0"),
        (#"{"url":"http://x","mode":"fats"}"#, "/mode", "`settings.mode` must be one of fast, slow, 7"),
        (#"{"url":"http://x","on":"yes"}"#, "/on", "`settings.on` must be true or false, but is a string"),
        (#"{"url":"http://x","name":"a"}"#, "/name", "`settings.name` must have at least 2 characters"),
        (#"{"url":"http://x","name":"abcde"}"#, "/name", "`settings.name` must have at most 4 characters"),
        (#"{"url":"http://x","code":"usd"}"#, "/code", "`settings.code` must match the pattern ^[A-Z]{3}$"),
        (#"{"url":"http://x","any":"x"}"#, "/any", "`settings.any` must be empty, but is a string"),
        (#"{"url":"http://x","list":[]}"#, "/list", "`settings.list` must have at least 1 entries"),
        (#"{"url":"http://x","list":["a",2]}"#, "/list/1", "`settings.list[1]` must be a string, but is a number"),
        (
            #"{"url":"http://x","more":{"a/b":"x"}}"#, "/more/a~1b",
            "`settings.more.a/b` must be a whole number, but is a string"
        ),
        (#"{"url":"http://x","both":1}"#, "/both", "`settings.both` must be a string, but is a number"),
    ])
    func whatDoesNotFitIsToldWithItsPlace(settings: String, pointer: String, message: String) {
        let found = problems(settings)
        #expect(found.map(\.pointer) == [pointer] && found.map(\.message) == [message])
    }

    @Test func anUnknownKeyIsGuessedAt() throws {
        let problem = try #require(problems(#"{"url":"http://x","cache_secs":5}"#).first)
        #expect(problem.code == .unknownKey && problem.isAboutKey && problem.pointer == "/cache_secs")
        #expect(problem.help?.hasPrefix("did you mean `cache_seconds`? known are: url, ") == true)
    }

    @Test func noValueIsEverShown() {
        let secret = "hunter2-hunter2"
        let all = problems(
            #"{"url":"\#(secret)","cache_seconds":"\#(secret)","name":"\#(secret)","code":"\#(secret)"}"#
        )
        #expect(all.count == 4 && !all.contains { "\($0)".contains(secret) })
    }

    @Test(arguments: ["", "no JSON", "[]", "true"])
    func aSchemaThatIsNoneForbidsNothing(schema: String) {
        #expect(SettingsSchema.problems(schema: schema, settings: #"{"a":1}"#).isEmpty)
    }

    @Test func mistakesWithoutEndAreCutOff() {
        let many = (0..<500).map { "\"k\($0)\":1" }.joined(separator: ",")
        #expect(problems(#"{"url":"http://x",\#(many)}"#).count == 50)
        let deep = String(repeating: #"{"allOf":["#, count: 60) + "{}" + String(repeating: "]}", count: 60)
        #expect(SettingsSchema.problems(schema: deep, settings: "{}").isEmpty)
    }
}
