// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import Testing

@Suite struct ResponsesAnswerTests {
    /// Up to its output.
    private func head(_ status: String) -> String {
        #"{"id":"resp_T","object":"response","created_at":7,"status":"\#(status)","model":"auto","error":null,"#
            + #""incomplete_details":null,"#
    }

    @Test func aTextStreamHasOpenAIsOrder() throws {
        let stream = try frames(
            written(.responses, stream: true, [.said("18 "), .said("°C"), .finish(reason: "stop"), .spent(5, 2)])
        )
        let message = #"{"id":"msg_T_0","type":"message","status":"#
        let part = #"{"type":"output_text","text":"18 °C","annotations":[],"logprobs":[]}"#
        let whole = message + #""completed","role":"assistant","content":[\#(part)]}"#
        let place = #""item_id":"msg_T_0","output_index":0,"content_index":0,"#
        let usage =
            #"{"input_tokens":5,"input_tokens_details":{"cached_tokens":0},"output_tokens":2,"#
            + #""output_tokens_details":{"reasoning_tokens":0},"total_tokens":7}"#
        let expected = [
            ("response.created", #""response":"# + head("in_progress") + #""output":[],"usage":null}"#),
            ("response.in_progress", #""response":"# + head("in_progress") + #""output":[],"usage":null}"#),
            (
                "response.output_item.added",
                #""output_index":0,"item":"# + message + #""in_progress","role":"assistant","content":[]}"#
            ),
            (
                "response.content_part.added",
                place + #""part":{"type":"output_text","text":"","annotations":[],"logprobs":[]}"#
            ),
            ("response.output_text.delta", place + #""delta":"18 ","logprobs":[]"#),
            ("response.output_text.delta", place + #""delta":"°C","logprobs":[]"#),
            ("response.output_text.done", place + #""text":"18 °C","logprobs":[]"#),
            ("response.content_part.done", place + #""part":\#(part)"#),
            ("response.output_item.done", #""output_index":0,"item":\#(whole)"#),
            (
                "response.completed",
                #""response":"# + head("completed") + #""output":[\#(whole)],"usage":\#(usage)}"#
            ),
        ]
        #expect(stream.map(\.name) == expected.map(\.0))
        for (number, event) in expected.enumerated() where number < stream.count {
            let data = #"{"type":"\#(event.0)","sequence_number":\#(number),\#(event.1)}"#
            #expect(stream[number].data == data)
        }
    }

    @Test func aCallIsAnItemOfItsOwn() throws {
        let events: [AnswerEvent] = [
            .call(0, "c1", "f", #"{"a""#), .call(0, "", "", ":1}"), .finish(reason: "tool_calls"),
        ]
        let stream = try frames(written(.responses, stream: true, events))
        #expect(
            stream.map(\.name)[2...6] == [
                "response.output_item.added", "response.function_call_arguments.delta",
                "response.function_call_arguments.delta", "response.function_call_arguments.done",
                "response.output_item.done",
            ]
        )
        let item =
            #"{"id":"fc_T_0","type":"function_call","status":"completed","call_id":"c1","name":"f","#
            + #""arguments":"{\"a\":1}"}"#
        #expect(stream[6].data.hasSuffix(#""item":\#(item)}"#))
        #expect(written(.responses, stream: false, events).contains(#""output":[\#(item)]"#))
    }

    @Test func reasoningIsAnItemWithItsSeal() throws {
        let events: [AnswerEvent] = [.thought("Hm."), .sealed("S"), .said("Yes.")]
        let item =
            #"{"id":"rs_T_0","type":"reasoning","summary":[],"content":[{"type":"reasoning_text","text":"Hm."}],"#
            + #""encrypted_content":"S","status":"completed"}"#
        #expect(written(.responses, stream: false, events).contains(#""output":[\#(item),{"id":"msg_T_1""#))
        let stream = try frames(written(.responses, stream: true, events))
        #expect(stream.map(\.name)[4...5] == ["response.reasoning_text.delta", "response.reasoning_text.done"])
        #expect(stream[7].data.hasSuffix(#""item":\#(item)}"#))
    }

    @Test(arguments: [("length", "max_output_tokens"), ("content_filter", "content_filter")])
    func whatIsCutOffIsIncomplete(reason: String, theirs: String) throws {
        let events: [AnswerEvent] = [.said("x"), .finish(reason: reason)]
        let details = #""status":"incomplete","model":"auto","error":null,"incomplete_details":{"reason":"\#(theirs)"}"#
        #expect(written(.responses, stream: false, events).contains(details))
        let last = try #require(try frames(written(.responses, stream: true, events)).last)
        #expect(last.name == "response.incomplete")
        #expect(last.data.contains(details))
    }

    @Test func aBrokenStreamSaysSoTwice() throws {
        let error = APIError(status: 429, .rateLimit, code: "rate_limit_exceeded", "Slower.")
        let stream = try frames(written(.responses, stream: true, [.said("x")], failing: error))
        let last = stream.suffix(2)
        #expect(last.map(\.name) == ["error", "response.failed"])
        #expect(
            last.first?.data
                == #"{"type":"error","sequence_number":5,"code":"rate_limit_exceeded","message":"Slower.","param":null}"#
        )
        #expect(last.last?.data.contains(#""error":{"code":"rate_limit_exceeded","message":"Slower."}"#) == true)
    }

    @Test func aResponseRepeatsWhatWasAsked() throws {
        let body = #"{"input":"a","instructions":"Be brief.","temperature":0.5,"metadata":{"k":"v"},"tools":[]}"#
        let echo = try TranslatedRequest(Array(body.utf8), from: .responses).echo
        let answer = written(.responses, stream: false, [.said("x")], echo: echo)
        let expected =
            #""usage":null,"instructions":"Be brief.","max_output_tokens":null,"metadata":{"k":"v"},"#
            + #""parallel_tool_calls":true,"reasoning":{"effort":null,"summary":null},"temperature":0.5,"#
            + #""text":{"format":{"type":"text"}},"tool_choice":"auto","tools":[],"top_p":null,"user":null,"#
            + #""background":false,"previous_response_id":null,"store":false,"truncation":"disabled"}"#
        #expect(answer.hasSuffix(expected))
    }
}
