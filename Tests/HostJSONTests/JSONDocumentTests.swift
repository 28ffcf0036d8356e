// SPDX-License-Identifier: Apache-2.0

import HostJSON
import Testing

private func parse(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }

// MARK: - Values

@Test func everyKindOfValueIsRead() throws {
    let root = try parse(#" {"s":"text","i":-42,"d":2.5e1,"t":true,"f":false,"n":null,"a":[1,[2],{}],"o":{"k":"v"}} "#)
    #expect(root["s"]?.string == "text")
    #expect(root["i"]?.int == -42)
    #expect(root["d"]?.double == 25)
    #expect(root["t"]?.bool == true)
    #expect(root["f"]?.bool == false)
    #expect(root["n"]?.isNull == true)
    #expect(root["a"]?[1]?[0]?.int == 2)
    #expect(root["a"]?.elements.map(\.kind) == [.number, .array, .object])
    #expect(root["o"]?["k"]?.string == "v")
    #expect(root.members.map(\.key) == ["s", "i", "d", "t", "f", "n", "a", "o"])
}

@Test func theWrongKindOfValueIsNil() throws {
    let root = try parse(#"{"s":"1","n":1}"#)
    #expect(root["s"]?.int == nil && root["s"]?.double == nil && root["s"]?.bool == nil)
    #expect(root["n"]?.string == nil && root["n"]?.utf8 == nil)
    #expect(root["n"]?["x"] == nil && root["n"]?[0] == nil && root["absent"] == nil && root[0] == nil)
    #expect(root["n"]?.members.map(\.key) == [] && root["s"]?.elements.map(\.kind) == [])
}

@Test func ofARepeatedKeyTheLastOneHolds() throws {
    #expect(try parse(#"{"a":1,"b":2,"a":{"a":3}}"#)["a"]?["a"]?.int == 3)
}

@Test func aKeyIsFoundHoweverItIsSpelled() throws {
    #expect(try parse(#"{"mo\u0064el":"x"}"#)["model"]?.string == "x")
    #expect(try parse(#"{"größe":"x"}"#)["größe"]?.string == "x")
}

@Test(arguments: [
    ("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
    ("9223372036854775808", nil), ("1.0", nil), ("1e3", nil),
])
func anIntegerIsANumberWithoutFractionThatFits(text: String, int: Int?) throws {
    #expect(try parse(text).int == int)
    #expect(try parse(text).double == Double(text))
}

@Test(arguments: [
    (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u00e4\u20AC"#, "ä€"), (#"\ud83d\ude00!"#, "😀!"),
    (#"\ud83d"#, "\u{FFFD}"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\ud83dx"#, "\u{FFFD}x"),
    (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"a\u0000b"#, "a\0b"), ("", ""), ("ä€😀", "ä€😀"),
])
func aStringIsDecoded(escaped: String, decoded: String) throws {
    let value = try parse("\"\(escaped)\"")
    #expect(value.string == decoded)
    #expect(value.utf8 == Array(decoded.utf8))
}

@Test func aValueKnowsWhereItStands() throws {
    let text = #"{"a": [1, {"b" : "c"} ], "d":"e"}"#
    let root = try parse(text)
    #expect(root["a"].map { String(decoding: $0.rawBytes, as: UTF8.self) } == #"[1, {"b" : "c"} ]"#)
    #expect(root["a"]?[1]?.range == 10..<21)
    #expect(root.range == 0..<text.utf8.count)
}

// MARK: - Errors

@Test(arguments: [
    ("", 1, 1, "the text ends where a value was expected"),
    ("{", 1, 2, "the text ends where a key in quotes was expected"),
    ("{\"a\":1,}", 1, 8, "expected a key in quotes"),
    ("{\"a\" 1}", 1, 6, "expected a colon"),
    ("{\"a\":1 \"b\"", 1, 8, "expected a comma or the end of the object"),
    ("[1,]", 1, 4, "expected a value"),
    ("[1 2]", 1, 4, "expected a comma or the end of the array"),
    ("{}\n x", 2, 2, "expected the end of the text"),
    ("01", 1, 2, "expected the end of the text"),
    ("-", 1, 2, "the text ends where a digit was expected"),
    ("1.", 1, 3, "the text ends where a digit was expected"),
    ("1e+x", 1, 4, "expected a digit"),
    ("+1", 1, 1, "expected a value"),
    ("nul", 1, 4, "the text ends where `null` was expected"),
    ("truE", 1, 4, "expected `true`"),
    ("'a'", 1, 1, "expected a value"),
    ("\"a", 1, 3, "the text ends where a closing quote was expected"),
    ("\"ä\n\"", 1, 3, "a control character in a string has to be escaped"),
    ("\"\0\"", 1, 2, "a control character in a string has to be escaped"),
    ("\"\\x\"", 1, 3, "expected one of \" \\ / b f n r t u after a backslash"),
    ("\"\\u12g4\"", 1, 6, "expected four hexadecimal digits"),
    ("\u{FEFF}{}", 1, 1, "expected a value"),
    ("[\n  1,\n  \u{1F600}]", 3, 3, "expected a value"),
])
func anErrorSaysWhereAndWhy(text: String, line: Int, column: Int, reason: String) throws {
    let error = try #require(throws: JSONError.self) { try parse(text) }
    #expect((error.line, error.column) == (line, column))
    #expect(error.reason == reason)
    #expect("\(error)" == "line \(line), column \(column): \(reason)")
}

@Test(
    arguments: [
        [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
        [0xF0, 0x9F, 0x98],
    ] as [[UInt8]]
)
func whatIsNotUTF8IsRefusedWithItsPlace(bytes: [UInt8]) throws {
    let text = Array("[\"".utf8) + bytes + Array("\"]".utf8)
    let error = try #require(throws: JSONError.self) { try JSONDocument(parsing: text) }
    #expect(error.offset == 2)
    #expect(error.reason == "these bytes are not valid UTF-8")
}

@Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try parse(nested(128)).kind == .array)
    let error = try #require(throws: JSONError.self) { try parse(nested(129)) }
    #expect(error.offset == 128)
    #expect(error.reason == "arrays and objects nest deeper than 128 levels")
    #expect(throws: JSONError.self) { try parse(String(repeating: "{\"a\":", count: 1_000_000)) }
    #expect(try parse("[" + Array(repeating: "[{}]", count: 500).joined(separator: ",") + "]").kind == .array)
}
