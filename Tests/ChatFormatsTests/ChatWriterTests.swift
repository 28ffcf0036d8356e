// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostJSON
import HostSupport
import Testing

private func frames(
    includeUsage: Bool = false,
    agent: String? = "weather_agent",
    _ body: (inout ChatChunkWriter, inout [UInt8]) -> Void
) -> String {
    var writer = ChatChunkWriter(id: "chatcmpl-1", created: 7, model: "auto", agent: agent, includeUsage: includeUsage)
    var output: [UInt8] = []
    body(&writer, &output)
    return String(decoding: output, as: UTF8.self)
}

/// A chunk's constant beginning.
private let head =
    #"data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":7,"model":"auto","agent":"weather_agent","#

// MARK: - Streamed

@Test func aStreamHasOpenAIsShapes() {
    let stream = frames { writer, output in
        writer.role(to: &output)
        writer.reasoning(ArraySlice("Hm.".utf8), to: &output)
        writer.text(ArraySlice("18 °C,\n\"fair\"".utf8), to: &output)
        writer.finish(reason: "stop", to: &output)
        ServerSentEvents.done(to: &output)
    }
    let expected = [
        head + #""choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}"#,
        head + #""choices":[{"index":0,"delta":{"reasoning_content":"Hm."},"finish_reason":null}]}"#,
        head + #""choices":[{"index":0,"delta":{"content":"18 °C,\n\"fair\""},"finish_reason":null}]}"#,
        head + #""choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        "data: [DONE]",
    ]
    #expect(stream == expected.map { $0 + "\n\n" }.joined())
}

@Test func withUsageEveryOtherChunkSaysNull() {
    let stream = frames(includeUsage: true) { writer, output in
        writer.role(to: &output)
        writer.text(ArraySlice("hi".utf8), to: &output)
        writer.finish(reason: "length", to: &output)
        writer.usage(Usage(promptTokens: 12, completionTokens: 3), to: &output)
    }
    let expected = [
        head + #""choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}],"usage":null}"#,
        head + #""choices":[{"index":0,"delta":{"content":"hi"},"finish_reason":null}],"usage":null}"#,
        head + #""choices":[{"index":0,"delta":{},"finish_reason":"length"}],"usage":null}"#,
        head + #""choices":[],"usage":{"prompt_tokens":12,"completion_tokens":3,"total_tokens":15}}"#,
    ]
    #expect(stream == expected.map { $0 + "\n\n" }.joined())
}

@Test func aToolCallNamesItselfOnce() {
    let stream = frames { writer, output in
        writer.toolCall(index: 0, id: "call_1", name: "fetch", arguments: ArraySlice(#"{"a""#.utf8), to: &output)
        writer.toolCall(index: 0, id: "", name: "", arguments: ArraySlice(":1}".utf8), to: &output)
    }
    let first =
        #"{"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"fetch","arguments":"{\"a\""}}]}"#
    let second = #"{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}"#
    #expect(
        stream
            == [first, second]
            .map { head + #""choices":[{"index":0,"delta":\#($0),"finish_reason":null}]}"# + "\n\n" }.joined()
    )
}

@Test func theAgentMayChangeWithinAnAnswer() throws {
    let stream = frames(agent: nil) { writer, output in
        writer.role(to: &output)
        for agent in ["weather_agent", "flight \"agent\""] {
            writer.agent = agent
            writer.text(ArraySlice("x".utf8), to: &output)
        }
    }
    let agents = try stream.split(separator: "\n\n").map { frame in
        try JSONDocument(parsing: Array(frame.dropFirst("data: ".count).utf8)).root["agent"]?.string
    }
    #expect(agents == [nil, "weather_agent", "flight \"agent\""])
}

@Test func anErrorAndAPingAreFramesOfTheirOwn() {
    var output: [UInt8] = []
    ServerSentEvents.ping(to: &output)
    let failure = AnswerFailure(.deadline).attributed(to: "weather", timeoutMilliseconds: 5)
    ServerSentEvents.error(APIError(failure), to: &output)
    let expected =
        ": ping\n\n" + #"data: {"error":{"message":"The agent `weather` did not finish within 5 ms.","#
        + #""type":"timeout_error","param":null,"code":"agent_timeout"}}"# + "\n\n"
    #expect(String(decoding: output, as: UTF8.self) == expected)
}

// MARK: - Whole

private func answer(_ events: [AnswerEvent]) -> String {
    written(.chat, stream: false, events, agents: "weather_agent")
}

/// A whole answer's constant beginning.
private let wholeHead =
    #"{"id":"chatcmpl-T","object":"chat.completion","created":7,"model":"auto","agent":"weather_agent","choices":["#

@Test func aWholeAnswerHasOpenAIsShape() {
    let events: [AnswerEvent] = [
        .text("18 "), .text("°C"), .finish(reason: "stop"),
        .usage(Usage(promptTokens: 5, completionTokens: 2)),
    ]
    let expected =
        wholeHead + #"{"index":0,"message":{"role":"assistant","content":"18 °C","refusal":null},"logprobs":null,"#
        + #""finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}"#
    #expect(answer(events) == expected)
}

@Test func anAnswerThatOnlyCallsToolsHasNoContent() {
    let events: [AnswerEvent] = [
        .toolCall(index: 0, id: "call_1", name: "fetch", arguments: ArraySlice("{".utf8)),
        .toolCall(index: 1, id: "call_2", name: "send", arguments: []),
        .toolCall(index: 0, id: "", name: "", arguments: ArraySlice("}".utf8)),
        .finish(reason: "tool_calls"),
    ]
    let expected =
        wholeHead + #"{"index":0,"message":{"role":"assistant","content":null,"refusal":null,"tool_calls":["#
        + #"{"id":"call_1","type":"function","function":{"name":"fetch","arguments":"{}"}},"#
        + #"{"id":"call_2","type":"function","function":{"name":"send","arguments":""}}]},"logprobs":null,"#
        + #""finish_reason":"tool_calls"}]}"#
    #expect(answer(events) == expected)
}

@Test func reasoningStandsBesideTheContent() {
    let expected =
        wholeHead + #"{"index":0,"message":{"role":"assistant","content":"","refusal":null,"reasoning_content":"Hm."},"#
        + #""logprobs":null,"finish_reason":"stop"}]}"#
    #expect(answer([.reasoning("Hm.")]) == expected)
}

@Test func theModelListKeepsItsOrder() {
    let list = ModelList([.init(id: "auto", created: 7), .init(id: "weather_agent", created: 8, ownedBy: "x")])
    let expected =
        #"{"object":"list","data":[{"id":"auto","object":"model","created":7,"owned_by":"slipring"},"#
        + #"{"id":"weather_agent","object":"model","created":8,"owned_by":"x"}]}"#
    #expect(String(decoding: list.json, as: UTF8.self) == expected)
}
