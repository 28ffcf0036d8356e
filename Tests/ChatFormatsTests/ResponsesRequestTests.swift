// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import Testing

@Suite struct ResponsesRequestTests {
    private func chat(_ body: String) throws(APIError) -> String { try translated(body, from: .responses) }

    @Test func aTextIsAUsersMessage() throws {
        let body = #"{"model":"m","input":"18 °C?","instructions":"Be brief.","stream":true,"max_output_tokens":9}"#
        let expected =
            #"{"model":"m","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"18 °C?"}],"#
            + #""stream":true,"max_tokens":9}"#
        #expect(try chat(body) == expected)
    }

    @Test func optionsHaveTheirOwnNames() throws {
        let body = #"""
            {"input":"a","temperature":0.5,"top_p":0.9,"reasoning":{"effort":"low","summary":"auto"},"user":"u",
             "text":{"verbosity":"low","format":{"type":"json_schema","name":"n","schema":{"a":1},"strict":true}},
             "store":true,"include":["reasoning.encrypted_content"],"metadata":{"k":"v"},"truncation":"auto"}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"}],"temperature":0.5,"top_p":0.9,"reasoning_effort":"low","#
            + #""user":"u","verbosity":"low","response_format":{"type":"json_schema","json_schema":"#
            + #"{"name":"n","schema":{"a":1},"strict":true}}}"#
        #expect(try chat(body) == expected)
    }

    @Test func partsKeepTheirMeaning() throws {
        let body = #"""
            {"input":[{"role":"developer","content":"d"},{"type":"message","role":"user","content":[
             {"type":"input_text","text":"See"},{"type":"input_image","image_url":"https://x","detail":"low"},
             {"type":"input_file","filename":"f.pdf","file_data":"data:application/pdf;base64,AA=="}]}]}
            """#
        let expected =
            #"{"messages":[{"role":"system","content":"d"},{"role":"user","content":[{"type":"text","text":"See"},"#
            + #"{"type":"image_url","image_url":{"url":"https://x","detail":"low"}},"#
            + #"{"type":"file","file":{"filename":"f.pdf","file_data":"data:application/pdf;base64,AA=="}}]}]}"#
        #expect(try chat(body) == expected)
    }

    @Test func whatOneAnswerConsistedOfIsOneMessage() throws {
        let body = #"""
            {"input":[{"role":"user","content":"a"},
             {"type":"reasoning","id":"rs_1","summary":[],"content":[{"type":"reasoning_text","text":"Hm."}],"encrypted_content":"S"},
             {"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[{"type":"output_text","text":"Wait.","annotations":[]}]},
             {"type":"function_call","call_id":"c1","name":"f","arguments":"{}"},
             {"type":"function_call","call_id":"c2","name":"g","arguments":""},
             {"type":"function_call_output","call_id":"c1","output":"one"},
             {"type":"function_call_output","call_id":"c2","output":[{"type":"input_text","text":"two"}]}]}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"Wait.","#
            + #""reasoning_content":"Hm.","thinking_blocks":[{"type":"thinking","thinking":"Hm.","signature":"S"}],"#
            + #""tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}},"#
            + #"{"id":"c2","type":"function","function":{"name":"g","arguments":""}}]},"#
            + #"{"role":"tool","tool_call_id":"c1","content":"one"},{"role":"tool","tool_call_id":"c2","content":"two"}]}"#
        #expect(try chat(body) == expected)
    }

    @Test func toolsAreFunctions() throws {
        let body = #"""
            {"input":"a","tools":[{"type":"function","name":"f","parameters":{"type":"object"},"strict":false}],
             "tool_choice":{"type":"function","name":"f"},"parallel_tool_calls":true}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"}],"tools":[{"type":"function","function":{"name":"f","#
            + #""parameters":{"type":"object"},"strict":false}}],"#
            + #""tool_choice":{"type":"function","function":{"name":"f"}},"parallel_tool_calls":true}"#
        #expect(try chat(body) == expected)
    }

    @Test(arguments: [
        (#"{}"#, "input"), (#"{"input":7}"#, "input"),
        (#"{"input":[{"role":"nobody","content":"x"}]}"#, "input[0].role"),
        (#"{"input":[{"role":"user"}]}"#, "input[0].content"),
        (#"{"input":[{"role":"user","content":[{"type":"input_audio"}]}]}"#, "input[0].content[0].type"),
        (
            #"{"input":[{"role":"user","content":[{"type":"input_image","file_id":"f"}]}]}"#,
            "input[0].content[0].image_url"
        ),
        (#"{"input":[{"type":"item_reference","id":"x"}]}"#, "input[0].type"),
        (#"{"input":[{"type":"function_call","name":"f"}]}"#, "input[0].call_id"),
        (#"{"input":"a","previous_response_id":"resp_1"}"#, "previous_response_id"),
        (#"{"input":"a","conversation":"c"}"#, "conversation"), (#"{"input":"a","background":true}"#, "background"),
        (#"{"input":"a","tools":[{"type":"web_search"}]}"#, "tools[0].type"),
        (#"{"input":"a","tool_choice":"any"}"#, "tool_choice"),
        (#"{"input":"a","text":{"format":{"type":"xml"}}}"#, "text.format.type"),
        (#"{"input":"a","stream":"yes"}"#, "stream"),
    ])
    func whatIsWrongIsNamed(body: String, param: String) {
        let error = refusal(body, of: .responses)
        #expect(error?.param == param)
        #expect(error?.status == 400)
    }
}
