// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import TestSupport
import Testing

private func events(_ pieces: [[UInt8]]) throws -> [SSEEvent] {
    var decoder = SSEDecoder()
    var events: [SSEEvent] = []
    for piece in pieces { try decoder.decode(piece, into: &events) }
    return events
}

private func data(_ text: String) throws -> [String] {
    try events([Array(text.utf8)]).map { String(decoding: $0.data, as: UTF8.self) }
}

@Test(arguments: [
    ("data: a\n\n", ["a"]), ("data:a\r\n\r\n", ["a"]), ("data: a\r\rdata: b\r\r", ["a", "b"]),
    ("data:  a\n\n", [" a"]), ("data: a\ndata: b\n\n", ["a\nb"]), ("data\n\n", [""]), ("data:\ndata:\n\n", ["\n"]),
    (": comment\n\n", []), (":\ndata: a\n:x\n\n", ["a"]), ("\u{FEFF}data: a\n\n", ["a"]),
    ("\u{FEFF}\u{FEFF}data: a\n\n", []), ("data: a\n\n\u{FEFF}data: b\n\n", ["a"]), ("event: x\n\n", []),
    ("data: a\n", []), ("data: a", []), ("other: x\ndata: a\n\n", ["a"]), ("DATA: x\n\n", []), (" data: x\n\n", []),
    ("data: {\"a\":\"b: c\"}\n\n", ["{\"a\":\"b: c\"}"]), ("retry: 5\ndata: a\n\n\n\n", ["a"]),
    ("data: ä😀\n\n", ["ä😀"]),
])
func eventsAreReadAsTheSpecificationHasIt(text: String, expected: [String]) throws {
    #expect(try data(text) == expected)
}

@Test func anEventHasANameAndTheLastID() throws {
    let text = "event: add\nid: 1\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\ndata: d\n\n"
    let events = try events([Array(text.utf8)])
    #expect(events.map { String(decoding: $0.name, as: UTF8.self) } == ["add", "", "", ""])
    #expect(events.map { String(decoding: $0.lastID, as: UTF8.self) } == ["1", "1", "1", ""])
}

@Test(arguments: 0..<60)
func anyCutsGiveTheSameEvents(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let lines = ["data: ä", "data:", "data", ": c", "event: e", "id: 7", "", "", "x: y", "\u{FEFF}data: b", "data: 😀"]
    let text = (0..<12).map { _ in
        (lines.randomElement(using: &random) ?? "") + (["\n", "\r", "\r\n"].randomElement(using: &random) ?? "")
    }.joined()
    let bytes = Array(text.utf8)
    let whole = try events([bytes])
    #expect(try events(bytes.map { [$0] }) == whole)
    for cut in 0...bytes.count { #expect(try events([Array(bytes[..<cut]), [], Array(bytes[cut...])]) == whole) }
}

@Test func linesAndEventsAreBounded() throws {
    var decoder = SSEDecoder(lineLimitBytes: 20, eventLimitBytes: 30)
    var events: [SSEEvent] = []
    try decoder.decode(Array("data: 12345678901234\n\n".utf8), into: &events)
    #expect(throws: SSEDecoder.Overflow.line(limitBytes: 20)) {
        try decoder.decode(Array("data: ok\n\ndata: 123456789012345".utf8), into: &events)
    }
    #expect(events.count == 2, "what came before the limit counts")
    var other = SSEDecoder(lineLimitBytes: 20, eventLimitBytes: 30)
    #expect(throws: SSEDecoder.Overflow.event(limitBytes: 30)) {
        for _ in 0..<4 { try other.decode(Array("data: 1234567890\n".utf8), into: &events) }
    }
}
