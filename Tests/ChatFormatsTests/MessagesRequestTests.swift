// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import Testing

@Suite struct MessagesRequestTests {
    private func chat(_ body: String) throws(APIError) -> String { try translated(body, from: .messages) }

    @Test func aPlainQuestionIsTheSameQuestion() throws {
        let body = #"{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"18 °C?"}]}"#
        #expect(try chat(body) == #"{"model":"m","messages":[{"role":"user","content":"18 °C?"}],"max_tokens":9}"#)
    }

    @Test func theSystemTextComesFirst() throws {
        let one = #"{"system":"Be brief.","messages":[{"role":"user","content":"a"}]}"#
        let first = #"{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"a"}]}"#
        #expect(try chat(one) == first)
        let two = #"""
            {"system":[{"type":"text","text":"Be","cache_control":{"type":"ephemeral"}},{"type":"text","text":"brief."}],
             "messages":[{"role":"user","content":"a"}]}
            """#
        let joined = #"{"messages":[{"role":"system","content":"Be\n\nbrief."},{"role":"user","content":"a"}]}"#
        #expect(try chat(two) == joined)
    }

    @Test func optionsHaveTheirOwnNames() throws {
        let body = #"""
            {"messages":[{"role":"user","content":"a"}],"stream":true,"max_tokens":10,"temperature":0.25,"top_p":1,
             "top_k":5,"stop_sequences":["x","y"],"metadata":{"user_id":"u"},"service_tier":"auto"}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"}],"stream":true,"max_tokens":10,"temperature":0.25,"#
            + #""top_p":1,"top_k":5,"user":"u","stop":["x","y"]}"#
        #expect(try chat(body) == expected)
    }

    @Test func picturesAndPapersBecomeParts() throws {
        let body = #"""
            {"messages":[{"role":"user","content":[{"type":"text","text":"See"},
             {"type":"image","source":{"type":"base64","media_type":"image/png","data":"AA=="}},
             {"type":"image","source":{"type":"url","url":"https://x/y.png"}},
             {"type":"document","title":"t.pdf","source":{"type":"base64","media_type":"application/pdf","data":"BB=="}}]}]}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":[{"type":"text","text":"See"},"#
            + #"{"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}},"#
            + #"{"type":"image_url","image_url":{"url":"https://x/y.png"}},"#
            + #"{"type":"file","file":{"filename":"t.pdf","file_data":"data:application/pdf;base64,BB=="}}]}]}"#
        #expect(try chat(body) == expected)
    }

    @Test func toolsAndTheirChoiceAreFunctions() throws {
        let body = #"""
            {"messages":[{"role":"user","content":"a"}],"tools":[{"name":"f","description":"d","input_schema":{"type":"object"}}],
             "tool_choice":{"type":"tool","name":"f","disable_parallel_tool_use":true}}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"}],"tools":[{"type":"function","function":{"name":"f","#
            + #""description":"d","parameters":{"type":"object"}}}],"#
            + #""tool_choice":{"type":"function","function":{"name":"f"}},"parallel_tool_calls":false}"#
        #expect(try chat(body) == expected)
    }

    @Test(arguments: [("auto", "auto"), ("any", "required"), ("none", "none")])
    func choicesWithoutANameAreWords(theirs: String, ours: String) throws {
        let body = #"{"messages":[{"role":"user","content":"a"}],"tool_choice":{"type":"\#(theirs)"}}"#
        #expect(try chat(body).contains(#""tool_choice":"\#(ours)""#))
    }

    @Test func aToolLoopIsOpenAIs() throws {
        let body = #"""
            {"messages":[{"role":"user","content":"a"},
             {"role":"assistant","content":[{"type":"thinking","thinking":"Hm.","signature":"S"},
              {"type":"redacted_thinking","data":"R"},{"type":"text","text":"Wait."},
              {"type":"tool_use","id":"t1","name":"f","input":{"x": 1}}]},
             {"role":"user","content":[{"type":"text","text":"And?"},
              {"type":"tool_result","tool_use_id":"t1","content":[{"type":"text","text":"one"},{"type":"text","text":"two"}]},
              {"type":"tool_result","tool_use_id":"t2","is_error":true}]}]}
            """#
        let expected =
            #"{"messages":[{"role":"user","content":"a"},"#
            + #"{"role":"assistant","content":"Wait.","reasoning_content":"Hm.","#
            + #""thinking_blocks":[{"type":"thinking","thinking":"Hm.","signature":"S"},"#
            + #"{"type":"redacted_thinking","data":"R"}],"#
            + #""tool_calls":[{"id":"t1","type":"function","function":{"name":"f","arguments":"{\"x\": 1}"}}]},"#
            + #"{"role":"tool","tool_call_id":"t1","content":"one\ntwo"},"#
            + #"{"role":"tool","tool_call_id":"t2","content":""},{"role":"user","content":"And?"}]}"#
        #expect(try chat(body) == expected)
    }

    @Test func aPictureFromAToolFollowsAsTheUsers() throws {
        let body = #"""
            {"messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":[
             {"type":"image","source":{"type":"url","url":"https://x"}}]}]}]}
            """#
        let expected =
            #"{"messages":[{"role":"tool","tool_call_id":"t","content":""},"#
            + #"{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://x"}}]}]}"#
        #expect(try chat(body) == expected)
    }

    @Test(arguments: [(1024, "low"), (10_000, "medium"), (32_000, "high")])
    func thinkingIsAnEffortForOthers(budget: Int, effort: String) throws {
        let thinking = #"{"type":"enabled","budget_tokens":\#(budget)}"#
        let body = #"{"messages":[{"role":"user","content":"a"}],"thinking":\#(thinking)}"#
        #expect(try chat(body).contains(#""thinking":\#(thinking),"reasoning_effort":"\#(effort)""#))
        let off = #"{"messages":[{"role":"user","content":"a"}],"thinking":{"type":"disabled"}}"#
        #expect(try chat(off) == #"{"messages":[{"role":"user","content":"a"}]}"#)
    }

    @Test func aSchemaIsAResponseFormat() throws {
        let body = #"""
            {"messages":[{"role":"user","content":"a"}],
             "output_config":{"effort":"low","format":{"type":"json_schema","schema":{"a":1}}}}
            """#
        let expected =
            #""reasoning_effort":"low","response_format":{"type":"json_schema","json_schema":{"name":"answer","#
            + #""schema":{"a":1},"strict":true}}"#
        #expect(try chat(body).contains(expected))
    }

    @Test(arguments: [
        (#"{"max_tokens":1}"#, "messages"), (#"{"messages":7}"#, "messages"), (#"{"messages":[7]}"#, "messages[0]"),
        (#"{"messages":[{"role":"tool","content":"x"}]}"#, "messages[0].role"),
        (#"{"messages":[{"role":"user"}]}"#, "messages[0].content"),
        (#"{"messages":[{"role":"user","content":[{"type":"text"}]}]}"#, "messages[0].content[0].text"),
        (#"{"messages":[{"role":"user","content":[{"type":"video"}]}]}"#, "messages[0].content[0].type"),
        (
            #"{"messages":[{"role":"user","content":[{"type":"image","source":{"type":"file"}}]}]}"#,
            "messages[0].content[0].source.type"
        ),
        (#"{"messages":[],"tools":[{"type":"bash_20250124","name":"bash"}]}"#, "tools[0].type"),
        (#"{"messages":[],"max_tokens":"9"}"#, "max_tokens"), (#"{"messages":[],"temperature":true}"#, "temperature"),
        (#"{"messages":[],"stop_sequences":[1]}"#, "stop_sequences"),
        (#"{"messages":[],"mcp_servers":[]}"#, "mcp_servers"),
        (#"{"messages":[],"thinking":{"type":"enabled"}}"#, "thinking.budget_tokens"),
    ])
    func whatIsWrongIsNamed(body: String, param: String) {
        let error = refusal(body, of: .messages)
        #expect(error?.param == param)
        #expect(error?.status == 400)
    }
}
