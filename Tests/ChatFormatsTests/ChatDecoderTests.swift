// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostJSON
import Testing

private func events(_ chunks: String...) throws(AnswerFailure) -> [AnswerEvent] {
    var decoder = ChatChunkDecoder()
    var batch = AnswerBatch()
    for chunk in chunks { try decoder.decode(Array(chunk.utf8), into: &batch) }
    return Array(batch)
}

private func delta(_ delta: String, finish: String = "null") -> String {
    #"{"choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(finish)}]}"#
}

private func text(_ text: String) -> AnswerEvent { .text(text) }

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
    let expected: [AnswerEvent] = [
        .reasoning("Hm"), .reasoning("!"), text("18 °C"), .finish(reason: "stop"),
        .usage(Usage(promptTokens: 5, completionTokens: 2)),
    ]
    #expect(events == expected)
}

@Test func aToolCallIsNamedOnItsFirstDeltaOnly() throws {
    let first = #"{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"f","arguments":""}}]}"#
    let more = #"{"tool_calls":[{"index":0,"id":"c1","function":{"name":"f","arguments":"{}"}}]}"#
    let expected: [AnswerEvent] = [
        .toolCall(index: 0, id: "c1", name: "f", arguments: []),
        .toolCall(index: 0, id: "", name: "", arguments: ArraySlice("{}".utf8)),
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
    #expect(throws: AnswerFailure(.upstream, "the model calls more than 128 tools at once")) {
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
    (#"{"error":{"message":"Slow down","code":"rate_limit_exceeded"}}"#, AnswerFailure(.rateLimited, "Slow down")),
    (#"{"error":{"message":"Broken","code":503}}"#, AnswerFailure(.upstream, "Broken", upstreamStatus: 503)),
    (#"{"error":"Broken"}"#, AnswerFailure(.upstream, "Broken")),
    (#"{"error":{}}"#, AnswerFailure(.upstream, "the model's provider reported an error")),
    ("nonsense", AnswerFailure(.upstream, "the model's provider sent something else than JSON")),
    ("[]", AnswerFailure(.upstream, "the model's provider sent something else than JSON")),
])
func anErrorInAStreamIsAFailure(data: String, failure: AnswerFailure) {
    #expect(throws: failure) { try events(data) }
}

// MARK: - Streams

@Test func everyCutOfAStreamGivesTheSameEvents() throws {
    var writer = ChatChunkWriter(id: "chatcmpl-1", created: 7, model: "m", includeUsage: true)
    var bytes: [UInt8] = []
    writer.role(to: &bytes)
    writer.agent = "weather_agent"
    writer.text(ArraySlice("18 °C 😀\n".utf8), to: &bytes)
    ServerSentEvents.ping(to: &bytes)
    writer.toolCall(index: 0, id: "c1", name: "f", arguments: ArraySlice("{\"ä\":1}".utf8), to: &bytes)
    writer.finish(reason: "tool_calls", to: &bytes)
    writer.usage(Usage(promptTokens: 1, completionTokens: 2), to: &bytes)
    ServerSentEvents.done(to: &bytes)
    let expected: [AnswerEvent] = [
        text("18 °C 😀\n"), .toolCall(index: 0, id: "c1", name: "f", arguments: ArraySlice("{\"ä\":1}".utf8)),
        .finish(reason: "tool_calls"), .usage(Usage(promptTokens: 1, completionTokens: 2)),
    ]
    for cut in 0...bytes.count {
        var decoder = CompletionStreamDecoder<ChatChunkDecoder>()
        var batch = AnswerBatch()
        try decoder.decode(Array(bytes[..<cut]), into: &batch)
        #expect(decoder.isDone == (cut == bytes.count))
        try decoder.decode(Array(bytes[cut...]), into: &batch)
        #expect(Array(batch) == expected)
        #expect(decoder.isDone)
    }
}

@Test func anEndlessLineIsAFailureNotAMemoryLeak() {
    var decoder = CompletionStreamDecoder<ChatChunkDecoder>()
    var batch = AnswerBatch()
    #expect(throws: AnswerFailure(.upstream, "the model's provider sent an event that is too long")) {
        for _ in 0..<100 { try decoder.decode([UInt8](repeating: 0x61, count: 1 << 16), into: &batch) }
    }
}

@Test func nothingCountsAfterTheEnd() throws {
    var decoder = CompletionStreamDecoder<ChatChunkDecoder>()
    var batch = AnswerBatch()
    try decoder.decode(Array("data: [DONE]\n\ndata: nonsense\n\n".utf8), into: &batch)
    #expect(batch.isEmpty && decoder.isDone)
}

// MARK: - Whole answers

private func whole(_ body: [UInt8]) throws(AnswerFailure) -> [AnswerEvent] {
    var batch = AnswerBatch()
    try ChatChunkDecoder.decode(whole: body, into: &batch)
    return Array(batch)
}

@Test func whatWeWriteWeRead() throws {
    let said: [AnswerEvent] = [
        .reasoning("Hm"), text("18 °C"),
        .toolCall(index: 0, id: "c1", name: "f", arguments: ArraySlice("{}".utf8)),
        .finish(reason: "tool_calls"), .usage(Usage(promptTokens: 5, completionTokens: 2)),
    ]
    #expect(try whole(Array(written(.chat, stream: false, said).utf8)) == said)
}

@Test(arguments: ["{}", #"{"choices":[]}"#, #"{"choices":[{"index":0}]}"#])
func anAnswerWithoutAMessageIsAFailure(body: String) {
    #expect(throws: AnswerFailure(.upstream, "the model's provider sent an answer without a message")) {
        try whole(Array(body.utf8))
    }
}

@Test(arguments: [
    (400, #"{"error":{"message":"Bad."}}"#, AnswerFailure.Kind.invalidRequest, "Bad."),
    (404, #"{"error":{"message":"No such model."}}"#, .unknownModel, "No such model."),
    (429, #"{"message":"Slow down."}"#, .rateLimited, "Slow down."),
    (500, "<html>", .upstream, "the model's provider answered with status 500"),
    (504, "", .timeout, "the model's provider answered with status 504"),
    (
        401, #"{"error":{"message":"Incorrect API key: sk-abc"}}"#, .denied,
        "the model's provider refused our credentials"
    ),
])
func anUpstreamsErrorSaysWhatAClientMayKnow(status: Int, body: String, kind: AnswerFailure.Kind, message: String) {
    let failure = AnswerFailure(status: status, body: Array(body.utf8), retryAfterMilliseconds: 9)
    #expect(failure == AnswerFailure(kind, message, upstreamStatus: status, retryAfterMilliseconds: 9))
}
