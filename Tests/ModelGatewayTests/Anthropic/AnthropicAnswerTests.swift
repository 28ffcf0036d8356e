// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostSupport
import HostTestKit
import ModelGateway
import Testing
import UpstreamHTTP
import UpstreamTestKit

/// What becomes of an answer of Anthropic's Messages API.
@Suite(.timeLimit(.minutes(10)))
struct AnthropicAnswers {
    private static let name = "anthropic/claude-3-7-sonnet"

    private func outcome(
        elementLimit: Int = 256,
        _ steps: [ScriptedTransport.Step]
    ) async -> (events: [AnswerEvent], failure: AnswerFailure?) {
        let transport = ScriptedTransport(elementLimit: elementLimit)
        transport.answer("POST", "http://anthropic.example/v1/messages", with: steps)
        var config = provider("anthropic", "claude-3-7-sonnet")
        config.interface = .anthropic
        config.maxRetries = 0
        let memory = GatewayMemory(transport: transport, world: .scripted())
        let gateway = ModelGateway(GatewayPlan(providers: [config]), memory: memory)
        return await gateway.complete(ModelCall(chatBody)).outcome()
    }

    private static let streamed = #"""
        event: message_start
        data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","content":[],"model":"claude","stop_reason":null,"usage":{"input_tokens":10,"cache_creation_input_tokens":5,"cache_read_input_tokens":20,"output_tokens":1}}}

        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

        event: ping
        data: {"type": "ping"}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm, wie schön"}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"EqQB=="}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        event: content_block_start
        data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Okay 😀"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":1}

        event: content_block_start
        data: {"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_1","name":"weather","input":{}}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":""}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"city\": \"Seat"}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"tle\"}"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":2}

        event: content_block_start
        data: {"type":"content_block_start","index":3,"content_block":{"type":"tool_use","id":"toolu_2","name":"now","input":{}}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":3}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":89}}

        event: message_stop
        data: {"type":"message_stop"}


        """#

    private static var usage: Usage {
        var usage = Usage(promptTokens: 35, completionTokens: 89)
        usage.cachedTokens = 20
        return usage
    }

    private static let events: [AnswerEvent] = [
        .model(name), .reasoning("Hm, wie schön"), .reasoningSignature(ArraySlice("EqQB==".utf8)),
        .text("Okay 😀"),
        .toolCall(index: 0, id: "toolu_1", name: "weather", arguments: []),
        .toolCall(index: 0, id: "", name: "", arguments: ArraySlice(#"{"city": "Seat"#.utf8)),
        .toolCall(index: 0, id: "", name: "", arguments: ArraySlice(#"tle"}"#.utf8)),
        .toolCall(index: 1, id: "toolu_2", name: "now", arguments: []),
        .toolCall(index: 1, id: "", name: "", arguments: ArraySlice("{}".utf8)),
        .finish(reason: "tool_calls"), .usage(usage),
    ]

    @Test func aStreamBecomesEvents() async {
        let outcome = await outcome([.part(eventStream), text(Self.streamed)])
        #expect(outcome.events == Self.events)
        #expect(outcome.failure == nil)
    }

    @Test func cutAtEveryByteItSaysTheSame() async {
        let pieces = Array(Self.streamed.utf8).map { ScriptedTransport.Step.part(.body([$0])) }
        let outcome = await outcome(elementLimit: 3, [.part(eventStream)] + pieces)
        #expect(outcome.events == Self.events)
        #expect(outcome.failure == nil)
    }

    /// In two pieces, wherever they meet.
    @Test func whereItIsCutDoesNotMatter() async {
        let bytes = Array(Self.streamed.utf8)
        for cut in stride(from: 1, to: bytes.count, by: 7) {
            let steps = [bytes[..<cut], bytes[cut...]].map { ScriptedTransport.Step.part(.body(Array($0))) }
            let outcome = await outcome([.part(eventStream)] + steps)
            #expect(outcome.events == Self.events, "cut at \(cut)")
        }
    }

    @Test func anAnswerInOnePieceBecomesEventsToo() async {
        let body = #"""
            {"type":"message","role":"assistant","content":[
             {"type":"thinking","thinking":"Hm","signature":"s"},{"type":"redacted_thinking","data":"x"},
             {"type":"text","text":"Okay"},{"type":"tool_use","id":"t","name":"f","input":{"a":1}},
             {"type":"tool_use","id":"u","name":"g","input":{}}],
             "stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":4}}
            """#
        let json = HTTPPart.head(status: 200, headers: [HTTPField("content-type", "application/json")])
        let outcome = await outcome([.part(json), text(body)])
        #expect(
            outcome.events == [
                .model(Self.name), .reasoning("Hm"), .reasoningSignature(ArraySlice("s".utf8)),
                .text("Okay"),
                .toolCall(index: 0, id: "t", name: "f", arguments: ArraySlice(#"{"a":1}"#.utf8)),
                .toolCall(index: 1, id: "u", name: "g", arguments: []),
                .toolCall(index: 1, id: "", name: "", arguments: ArraySlice("{}".utf8)),
                .finish(reason: "stop"), .usage(Usage(promptTokens: 3, completionTokens: 4)),
            ]
        )
        #expect(outcome.failure == nil)
    }

    @Test(arguments: [
        ("end_turn", "stop"), ("stop_sequence", "stop"), ("pause_turn", "stop"), ("max_tokens", "length"),
        ("model_context_window_exceeded", "length"), ("tool_use", "tool_calls"), ("refusal", "content_filter"),
        ("something new", "stop"),
    ])
    func whyItEndsIsSaidInOpenAIsWords(reason: String, said: String) async {
        let delta = #"data: {"type":"message_delta","delta":{"stop_reason":"\#(reason)"},"usage":{"output_tokens":1}}"#
        let outcome = await outcome([.part(eventStream), text(delta + "\n\n")])
        #expect(outcome.events.contains(.finish(reason: said)))
        #expect(outcome.failure == nil)
    }

    @Test(arguments: [
        ("overloaded_error", AnswerFailure.Kind.upstream), ("rate_limit_error", .rateLimited),
        ("authentication_error", .denied), ("invalid_request_error", .invalidRequest), ("api_error", .upstream),
        ("timeout_error", .timeout), ("not_found_error", .unknownModel),
    ])
    func anErrorInTheStreamIsAFailure(type: String, kind: AnswerFailure.Kind) async {
        let error = #"data: {"type":"error","error":{"type":"\#(type)","message":"Busy"}}"#
        let outcome = await outcome([.part(eventStream), text("event: error\n\(error)\n\n")])
        #expect(outcome.failure?.kind == kind)
        #expect(outcome.failure?.message == (kind == .denied ? "the model's provider reported an error" : "Busy"))
    }

    @Test(arguments: [(529, AnswerFailure.Kind.upstream), (429, .rateLimited), (400, .invalidRequest), (401, .denied)])
    func aStatusIsAFailure(status: Int, kind: AnswerFailure.Kind) async {
        let error = #"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#
        let outcome = await outcome([.part(.head(status: status, headers: [])), text(error)])
        #expect(outcome.failure?.kind == kind && outcome.failure?.upstreamStatus == status)
    }

    @Test(arguments: ["", "data: {\"type\":\"message_start\",\"message\":{}}\n\n"])
    func anAnswerThatBreaksOffIsAFailure(said: String) async {
        let outcome = await outcome([.part(eventStream), text(said)])
        #expect(outcome.failure == AnswerFailure(.upstream, "the model's provider broke off its answer"))
    }
}
