// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON
import Testing

private func events(_ chunks: String...) throws(ChatFailure) -> [ChatEvent] {
    var decoder = ChatChunkDecoder()
    var events: [ChatEvent] = []
    for chunk in chunks { try decoder.decode(Array(chunk.utf8), into: &events) }
    return events
}

private func delta(_ delta: String, finish: String = "null") -> String {
    #"{"choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(finish)}]}"#
}

private func text(_ text: String) -> ChatEvent { .text(Array(text.utf8)) }

// MARK: - Chunks

@Test func aStreamOfChunksBecomesEvents() throws {
    let events = try events(
        delta(#"{"role":"assistant","content":""}"#),
        delta(#"{"reasoning_content":"Hm"}"#),
        delta(#"{"reasoning":"!"}"#),
        delta(#"{"content":"18 \u00b0C"}"#),
        delta("{}", finish: "\"stop\""),
        #"{"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}"#,
        "[DONE]"
    )
    let expected: [ChatEvent] = [
        .reasoning(Array("Hm".utf8)), .reasoning(Array("!".utf8)), text("18 °C"), .finish(reason: "stop"),
        .usage(ChatUsage(promptTokens: 5, completionTokens: 2)),
    ]
    #expect(events == expected)
}

@Test func aToolCallIsNamedOnItsFirstDeltaOnly() throws {
    let first = #"{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"f","arguments":""}}]}"#
    let more = #"{"tool_calls":[{"index":0,"id":"c1","function":{"name":"f","arguments":"{}"}}]}"#
    let expected: [ChatEvent] = [
        .toolCall(index: 0, id: "c1", name: "f", arguments: []),
        .toolCall(index: 0, id: "", name: "", arguments: Array("{}".utf8)),
    ]
    #expect(try events(delta(first), delta(more)) == expected)
}

@Test func toolCallsWithoutAnIndexAreToldApartByTheirIDs() throws {
    func call(_ id: String) -> String {
        delta(#"{"tool_calls":[{"id":"\#(id)","function":{"name":"f","arguments":"{}"}}]}"#)
    }
    let indices = try events(call("a"), call("b"), call("a"), call("")).map { event -> Int? in
        if case .toolCall(let index, _, _, _) = event { index } else { nil }
    }
    #expect(indices == [0, 1, 0, 1])
}

@Test func toolCallsAreBounded() throws {
    let calls = (0..<129).map { #"{"index":\#($0),"id":"c","function":{"name":"f","arguments":""}}"# }
    #expect(throws: ChatFailure(.upstream, "the model calls more than 128 tools at once")) {
        try events(delta(#"{"tool_calls":[\#(calls.joined(separator: ","))]}"#))
    }
}

@Test(arguments: [
    ("stop", "stop"), ("length", "length"), ("max_tokens", "length"), ("function_call", "tool_calls"),
    ("content_filter", "content_filter"), ("end_turn", "stop"),
])
func finishReasonsAreEvenedOut(told: String, known: String) throws {
    #expect(try events(delta("{}", finish: "\"\(told)\"")) == [.finish(reason: known)])
}

@Test func whatHasNothingToSayIsSkipped() throws {
    #expect(
        try events("{}", #"{"choices":[]}"#, delta("null"), #"{"choices":[{"index":1,"delta":{"content":"x"}}]}"#) == []
    )
}

@Test(arguments: [
    (#"{"error":{"message":"Slow down","code":"rate_limit_exceeded"}}"#, ChatFailure(.rateLimited, "Slow down")),
    (#"{"error":{"message":"Broken","code":503}}"#, ChatFailure(.upstream, "Broken", status: 503)),
    (#"{"error":"Broken"}"#, ChatFailure(.upstream, "Broken")),
    (#"{"error":{}}"#, ChatFailure(.upstream, "the model's provider reported an error")),
    ("nonsense", ChatFailure(.upstream, "the model's provider sent something else than JSON")),
    ("[]", ChatFailure(.upstream, "the model's provider sent something else than JSON")),
])
func anErrorInAStreamIsAFailure(data: String, failure: ChatFailure) {
    #expect(throws: failure) { try events(data) }
}

// MARK: - Streams

@Test func everyCutOfAStreamGivesTheSameEvents() throws {
    var writer = ChatChunkWriter(id: "chatcmpl-1", created: 7, model: "m", includeUsage: true)
    var bytes: [UInt8] = []
    writer.role(to: &bytes)
    writer.agent = "weather_agent"
    writer.text(Array("18 °C 😀\n".utf8), to: &bytes)
    ServerSentEvents.ping(to: &bytes)
    writer.toolCall(index: 0, id: "c1", name: "f", arguments: Array("{\"ä\":1}".utf8), to: &bytes)
    writer.finish(reason: "tool_calls", to: &bytes)
    writer.usage(ChatUsage(promptTokens: 1, completionTokens: 2), to: &bytes)
    ServerSentEvents.done(to: &bytes)
    let expected: [ChatEvent] = [
        text("18 °C 😀\n"), .toolCall(index: 0, id: "c1", name: "f", arguments: Array("{\"ä\":1}".utf8)),
        .finish(reason: "tool_calls"), .usage(ChatUsage(promptTokens: 1, completionTokens: 2)),
    ]
    for cut in 0...bytes.count {
        var decoder = ChatStreamDecoder<ChatChunkDecoder>()
        var events: [ChatEvent] = []
        try decoder.decode(Array(bytes[..<cut]), into: &events)
        #expect(decoder.isDone == (cut == bytes.count))
        try decoder.decode(Array(bytes[cut...]), into: &events)
        #expect(events == expected)
        #expect(decoder.isDone)
    }
}

@Test func anEndlessLineIsAFailureNotAMemoryLeak() {
    var decoder = ChatStreamDecoder<ChatChunkDecoder>()
    var events: [ChatEvent] = []
    #expect(throws: ChatFailure(.upstream, "the model's provider sent an event that is too long")) {
        for _ in 0..<100 { try decoder.decode([UInt8](repeating: 0x61, count: 1 << 16), into: &events) }
    }
}

@Test func nothingCountsAfterTheEnd() throws {
    var decoder = ChatStreamDecoder<ChatChunkDecoder>()
    var events: [ChatEvent] = []
    try decoder.decode(Array("data: [DONE]\n\ndata: nonsense\n\n".utf8), into: &events)
    #expect(events.isEmpty && decoder.isDone)
}

// MARK: - Whole answers

@Test func whatWeWriteWeRead() throws {
    var writer = ChatCompletionWriter(id: "chatcmpl-1", created: 7, model: "m")
    let said: [ChatEvent] = [
        .reasoning(Array("Hm".utf8)), text("18 °C"),
        .toolCall(index: 0, id: "c1", name: "f", arguments: Array("{}".utf8)),
        .finish(reason: "tool_calls"), .usage(ChatUsage(promptTokens: 5, completionTokens: 2)),
    ]
    for event in said { writer.add(event) }
    #expect(try ChatChunkDecoder.decode(whole: writer.json) == said)
}

@Test(arguments: ["{}", #"{"choices":[]}"#, #"{"choices":[{"index":0}]}"#])
func anAnswerWithoutAMessageIsAFailure(body: String) {
    #expect(throws: ChatFailure(.upstream, "the model's provider sent an answer without a message")) {
        try ChatChunkDecoder.decode(whole: Array(body.utf8))
    }
}

@Test(arguments: [
    (400, #"{"error":{"message":"Bad."}}"#, ChatFailure.Kind.invalidRequest, "Bad."),
    (404, #"{"error":{"message":"No such model."}}"#, .unknownModel, "No such model."),
    (429, #"{"message":"Slow down."}"#, .rateLimited, "Slow down."),
    (500, "<html>", .upstream, "the model's provider answered with status 500"),
    (504, "", .timeout, "the model's provider answered with status 504"),
    (
        401, #"{"error":{"message":"Incorrect API key: sk-abc"}}"#, .denied,
        "the model's provider refused our credentials"
    ),
])
func anUpstreamsErrorSaysWhatAClientMayKnow(status: Int, body: String, kind: ChatFailure.Kind, message: String) {
    let failure = ChatFailure(status: status, body: Array(body.utf8), retryAfterMilliseconds: 9)
    #expect(failure == ChatFailure(kind, message, status: status, retryAfterMilliseconds: 9))
}
