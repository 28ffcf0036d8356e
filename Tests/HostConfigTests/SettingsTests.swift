// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostYAML
import Testing

/// How an agent's `settings:` reach it as JSON.
struct SettingsTests {
    @Test(arguments: [
        ("a: 1", #"{"a":1}"#),
        ("a: '1'", #"{"a":"1"}"#),
        ("a: -007", #"{"a":-7}"#),
        ("a: +5", #"{"a":5}"#),
        ("a: 0x1F", #"{"a":31}"#),
        ("a: 0o17", #"{"a":15}"#),
        ("a: 1.50", #"{"a":1.5}"#),
        ("a: .5", #"{"a":0.5}"#),
        ("a: 1e3", #"{"a":1000.0}"#),
        ("a: 1_000", #"{"a":"1_000"}"#),
        ("a: 12:30", #"{"a":"12:30"}"#),
        ("a: 2026-11-22", #"{"a":"2026-11-22"}"#),
        ("a: true", #"{"a":true}"#),
        ("a: yes", #"{"a":"yes"}"#),
        ("a: !!str true", #"{"a":"true"}"#),
        ("a: !!int '7'", #"{"a":7}"#),
        ("a: ~\nb: null\nc:", #"{"a":null,"b":null,"c":null}"#),
        ("b: [1, two, { c: [] }]\na: {}", #"{"b":[1,"two",{"c":[]}],"a":{}}"#),
        (#"a: "\"\\\n\t\e""#, #"{"a":"\"\\\n\t\u001b"}"#),
        ("a: |\n  one\n  two", #"{"a":"one\ntwo\n"}"#),
        ("a: ä/🙂", #"{"a":"ä/🙂"}"#),
        ("{}", "{}"),
    ])
    func yamlBecomesJSON(yaml: String, json: String) {
        let settings =
            yaml == "{}"
            ? "settings: {}" : "settings:\n" + yaml.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        #expect(agent(settings)?.settings == json)
    }

    @Test(arguments: [("key: $N", #"{"key":"007"}"#), ("key: x$N", #"{"key":"x007"}"#), ("key: $$N", #"{"key":"$N"}"#)])
    func aKeyMadeOfDigitsStaysAString(yaml: String, json: String) {
        #expect(agent("settings: { \(yaml) }", environment: ["N": "007"])?.settings == json)
    }

    @Test func whatHasNoValueIsLeftOut() {
        #expect(agent("settings: { a: $A, b: [$B, 1], c: \"x$C\" }")?.settings == #"{"b":[1],"c":"x"}"#)
    }

    @Test func everyValueKnowsWhereItStands() {
        let locations = agent("settings: { a/b: 1, c: [x, { d~: 2 }] }")?.settingsLocations
        #expect(locations?["/a~1b"] == SourceLocation(file: "agents.yaml", line: 4, column: 22))
        #expect(locations?["/c/1/d~0"] == SourceLocation(file: "agents.yaml", line: 4, column: 38))
        #expect(locations?.count == 6)
    }

    @Test func everyKeyKnowsWhereItStands() {
        let locations = agent("settings: { a/b: 1, c: [x, { d~: 2 }] }")?.settingsKeyLocations
        #expect(locations?["/a~1b"] == SourceLocation(file: "agents.yaml", line: 4, column: 17))
        #expect(locations?["/c/1/d~0"] == SourceLocation(file: "agents.yaml", line: 4, column: 34))
        #expect(locations?.count == 3)
    }
}

/// What plain words mean.
struct CoreScalarTests {
    @Test(arguments: [
        ("", CoreScalar.null), ("~", .null), ("NULL", .null), ("nULL", .string),
        ("true", .boolean(true)), ("FALSE", .boolean(false)), ("on", .string), ("tRUE", .string),
        ("0", .integer(0)), ("-0", .integer(0)), ("+12", .integer(12)), ("010", .integer(10)), ("1e", .string),
        ("0x", .string), ("0xg", .string), ("0x-1", .string), ("-0x1", .string), ("0b1", .string), ("0o8", .string),
        ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ("1.", .number(1)), (".1", .number(0.1)), (".", .string), ("-", .string), ("-.5", .number(-0.5)),
        ("1e5", .number(100_000)), ("1.5E-1", .number(0.15)), ("1e5x", .string), ("1 ", .string), ("0x1p3", .string),
        (".inf", .number(.infinity)), ("-.INF", .number(-.infinity)), ("inf", .string), ("nan", .string),
        ("١", .string), ("1.2.3", .string), ("--1", .string),
    ])
    func aPlainWordMeansWhatYAMLSays(text: String, meaning: CoreScalar) {
        #expect(CoreScalar(text) == meaning)
    }
}
