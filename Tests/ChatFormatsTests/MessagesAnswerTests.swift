// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostJSON
import Testing

@Suite struct MessagesAnswerTests {
    @Test func aStreamHasAnthropicsShapes() {
        let stream = written(
            .messages,
            stream: true,
            [
                .model("openai/gpt"), .thought("Hm."), .sealed("S"), .said("18 °C,\n"), .said("\"fair\""),
                .finish(reason: "stop"), .spent(12, 3, cached: 2),
            ]
        )
        let expected = [
            #"message_start|{"type":"message_start","message":{"id":"msg_T","type":"message","role":"assistant","#
                + #""model":"openai/gpt","content":[],"stop_reason":null,"stop_sequence":null,"#
                + #""usage":{"input_tokens":0,"output_tokens":0}}}"#,
            #"content_block_start|{"type":"content_block_start","index":0,"#
                + #""content_block":{"type":"thinking","thinking":"","signature":""}}"#,
            #"content_block_delta|{"type":"content_block_delta","index":0,"#
                + #""delta":{"type":"thinking_delta","thinking":"Hm."}}"#,
            #"content_block_delta|{"type":"content_block_delta","index":0,"#
                + #""delta":{"type":"signature_delta","signature":"S"}}"#,
            #"content_block_stop|{"type":"content_block_stop","index":0}"#,
            #"content_block_start|{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"#,
            #"content_block_delta|{"type":"content_block_delta","index":1,"#
                + #""delta":{"type":"text_delta","text":"18 °C,\n"}}"#,
            #"content_block_delta|{"type":"content_block_delta","index":1,"#
                + #""delta":{"type":"text_delta","text":"\"fair\""}}"#,
            #"content_block_stop|{"type":"content_block_stop","index":1}"#,
            #"message_delta|{"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"#
                + #""usage":{"input_tokens":10,"cache_read_input_tokens":2,"output_tokens":3}}"#,
            #"message_stop|{"type":"message_stop"}"#,
        ]
        #expect(stream == expected.map { "event: " + $0.replacing("|", with: "\ndata: ") + "\n\n" }.joined())
    }

    @Test func aWholeMessageHasAnthropicsShape() {
        let answer = written(
            .messages,
            stream: false,
            [
                .thought("Hm."), .sealed("S"), .said("Look"), .said("ing."), .call(0, "t1", "f", #"{"a""#),
                .call(0, "", "", ":1}"), .finish(reason: "tool_calls"), .spent(5, 2),
            ],
            agents: "weather"
        )
        let expected =
            #"{"id":"msg_T","type":"message","role":"assistant","model":"auto","agent":"weather","content":["#
            + #"{"type":"thinking","thinking":"Hm.","signature":"S"},{"type":"text","text":"Looking."},"#
            + #"{"type":"tool_use","id":"t1","name":"f","input":{"a":1}}],"stop_reason":"tool_use","#
            + #""stop_sequence":null,"usage":{"input_tokens":5,"output_tokens":2}}"#
        #expect(answer == expected)
    }

    @Test(arguments: [
        ("stop", "end_turn"), ("length", "max_tokens"), ("content_filter", "refusal"),
    ])
    func whyItStoppedHasAnthropicsWord(reason: String, theirs: String) {
        for stream in [true, false] {
            let answer = written(.messages, stream: stream, [.said("x"), .finish(reason: reason)])
            #expect(answer.contains(#""stop_reason":"\#(theirs)""#))
        }
    }

    @Test func aToolIsAReasonToStopEvenIfTheServerSaysOtherwise() {
        let answer = written(.messages, stream: true, [.call(0, "", "f", ""), .finish(reason: "stop")])
        #expect(answer.contains(#""stop_reason":"tool_use""#))
        #expect(answer.contains(#"{"type":"tool_use","id":"toolu_T_0","name":"f","input":{}}"#))
    }

    @Test(arguments: [
        ("", "{}"), (" ", "{}"), ("[1]", #"{"INVALID_JSON":"[1]"}"#), ("{\"a", #"{"INVALID_JSON":"{\"a"}"#),
    ])
    func argumentsThatAreNoObjectBecomeOne(arguments: String, input: String) {
        let answer = written(.messages, stream: false, [.call(0, "t", "f", arguments)])
        #expect(answer.contains(#""input":\#(input)}"#))
    }

    @Test func callsThatComeMixedGoOutOneAfterTheOther() throws {
        let events: [AnswerEvent] = [
            .call(0, "t0", "f", #"{"a"#), .call(1, "t1", "g", #"{"b":"}"#), .said("between"),
            .call(0, "", "", #"":1}"#),
            .call(1, "", "", #""}"#), .call(0, "", "", " "),
        ]
        let steps = try frames(written(.messages, stream: true, events)).map(\.data)
        let kinds = steps.compactMap { step in
            ["content_block_start", "input_json_delta", "text_delta", "content_block_stop"].first { step.contains($0) }
        }
        #expect(
            kinds == [
                "content_block_start", "input_json_delta", "input_json_delta", "content_block_stop",
                "content_block_start", "input_json_delta", "input_json_delta", "content_block_stop",
                "content_block_start", "text_delta", "content_block_stop",
            ]
        )
    }

    @Test func aBrokenStreamEndsInAnError() {
        let stream = written(.messages, stream: true, [.said("x")], failing: .overloaded)
        let end =
            "event: error\ndata: "
            + #"{"type":"error","error":{"type":"overloaded_error","message":"\#(APIError.overloaded.message)"}}"#
            + "\n\n"
        #expect(stream.hasSuffix(end))
        #expect(!stream.contains("message_stop"))
    }

    @Test(arguments: [
        (400, "invalid_request_error"), (401, "authentication_error"), (403, "permission_error"),
        (404, "not_found_error"), (413, "request_too_large"), (429, "rate_limit_error"), (500, "api_error"),
        (502, "api_error"), (503, "overloaded_error"), (504, "timeout_error"),
    ])
    func errorsHaveAnthropicsTypes(status: Int, type: String) {
        let error = APIError(status: status, .server, "Oh.")
        let expected = #"{"type":"error","error":{"type":"\#(type)","message":"Oh."},"request_id":"req_1"}"#
        #expect(String(decoding: error.json(in: .messages, requestID: "req_1"), as: UTF8.self) == expected)
        #expect(error.json(in: .responses, requestID: "req_1") == error.json)
    }
}
