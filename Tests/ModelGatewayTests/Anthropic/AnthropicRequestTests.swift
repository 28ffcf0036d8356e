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

/// What Anthropic's Messages API is sent for an OpenAI chat body.
@Suite(.timeLimit(.minutes(10)))
struct AnthropicRequests {
    private static let url = "https://anthropic.example/v1/messages"

    private func sent(
        _ body: String,
        model: String = "claude-3-7-sonnet",
        for caller: ModelCall.Caller = .init(),
        _ change: (inout ModelProviderConfig) -> Void = { _ in }
    ) async -> (request: HTTPRequest?, failure: AnswerFailure?) {
        let transport = ScriptedTransport()
        transport.answer("POST", Self.url, status: 400, body: "")
        var config = ModelProviderConfig(
            provider: "anthropic",
            model: model,
            baseURL: "https://anthropic.example/v1"
        )
        config.interface = .anthropic
        config.accessKey = Secret("sk-ant-1")
        change(&config)
        let memory = GatewayMemory(transport: transport, world: .scripted())
        let gateway = ModelGateway(GatewayPlan(providers: [config]), memory: memory)
        let failure = await gateway.complete(ModelCall(Array(body.utf8), for: caller)).outcome().failure
        return (transport.requests.first, failure)
    }

    private func body(_ chat: String, model: String = "claude-3-7-sonnet") async -> String {
        String(decoding: await sent(chat, model: model).request?.body ?? [], as: UTF8.self)
    }

    @Test func aConversationWithToolsAndPicturesIsTold() async {
        let chat = #"""
            {"model":"anthropic/claude-3-7-sonnet","max_completion_tokens":500,"temperature":1.7,"top_p":0.5,"seed":1,
             "stop":["END"," "],"user":"u-1","parallel_tool_calls":false,"tool_choice":"required","stream":false,
             "tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"}}},
                      {"type":"function","function":{"name":"g"}}],
             "messages":[
              {"role":"system","content":"Be \"kind\"."},
              {"role":"user","content":[
                {"type":"text","text":"What is this?"},{"type":"text","text":""},
                {"type":"image_url","image_url":{"url":"data:image/png;base64,aGk="}},
                {"type":"image_url","image_url":{"url":"https://x.example/a.jpg"}},
                {"type":"file","file":{"filename":"a.pdf","file_data":"data:application/pdf;base64,aGk="}}]},
              {"role":"assistant","content":null,"tool_calls":[
                {"id":"t1","type":"function","function":{"name":"f","arguments":"{\"a\": 1}"}},
                {"id":"t2","type":"function","function":{"name":"g","arguments":""}}]},
              {"role":"tool","tool_call_id":"t1","content":"one"},
              {"role":"tool","tool_call_id":"t2","content":[{"type":"text","text":"two"}]},
              {"role":"user","content":"And now?"},
              {"role":"developer","content":"Be short."}]}
            """#
        #expect(
            await body(chat)
                == [
                    #"{"model":"claude-3-7-sonnet","max_tokens":500,"#,
                    #""system":[{"type":"text","text":"Be \"kind\"."},{"type":"text","text":"Be short."}],"#,
                    #""messages":[{"role":"user","content":[{"type":"text","text":"What is this?"},"#,
                    #"{"type":"image","source":{"type":"base64","media_type":"image/png","data":"aGk="}},"#,
                    #"{"type":"image","source":{"type":"url","url":"https://x.example/a.jpg"}},"#,
                    #"{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"aGk="}}]},"#,
                    #"{"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"f","input":{"a": 1}},"#,
                    #"{"type":"tool_use","id":"t2","name":"g","input":{}}]},"#,
                    #"{"role":"user","content":["#,
                    #"{"type":"tool_result","tool_use_id":"t1","content":[{"type":"text","text":"one"}]},"#,
                    #"{"type":"tool_result","tool_use_id":"t2","content":[{"type":"text","text":"two"}]},"#,
                    #"{"type":"text","text":"And now?"}]}],"#,
                    #""tools":[{"name":"f","description":"d","input_schema":{"type":"object"}},"#,
                    #"{"name":"g","input_schema":{"type":"object","properties":{}}}],"#,
                    #""tool_choice":{"type":"any","disable_parallel_tool_use":true},"#,
                    #""temperature":1.0,"top_p":0.5,"stop_sequences":["END"],"metadata":{"user_id":"u-1"},"#,
                    #""stream":true}"#,
                ].joined()
        )
    }

    @Test func theKeyHasAHeaderOfItsOwn() async {
        let headers = await sent(#"{"messages":[]}"#).request?.headers ?? []
        #expect(headers.contains(HTTPField("x-api-key", "sk-ant-1")))
        #expect(headers.contains(HTTPField("anthropic-version", "2023-06-01")))
        #expect(!headers.contains { $0.name == "Authorization" })
    }

    @Test(arguments: [
        ("Bearer sk-ant-api-9", HTTPField("x-api-key", "sk-ant-api-9")),
        ("Bearer sk-ant-oat-9", HTTPField("Authorization", "Bearer sk-ant-oat-9")),
    ])
    func theClientsOwnKeyCanBePassedOn(authorization: String, field: HTTPField) async {
        var caller = ModelCall.Caller()
        caller.authorization = authorization
        let passed = await sent(#"{"messages":[]}"#, for: caller) { $0.passesAuthorization = true }
        #expect(passed.request?.headers.contains(field) == true)
        #expect(passed.request?.headers.contains { $0.value == "sk-ant-1" } == false)
        let kept = await sent(#"{"messages":[]}"#, for: caller)
        #expect(kept.request?.headers.contains { $0.value.contains("-9") } == false)
    }

    @Test(arguments: [
        ("claude-3-7-sonnet", #"max_tokens":12288,"messages":[],"thinking":{"type":"enabled","budget_tokens":8192},"#),
        ("claude-sonnet-4-5-20250929", #"max_tokens":12288,"messages":[],"thinking":{"type":"enabled","budget"#),
        ("claude-sonnet-4-6", #""thinking":{"type":"adaptive"},"output_config":{"effort":"medium"}"#),
        ("claude-opus-5", #""thinking":{"type":"adaptive"},"output_config":{"effort":"medium"}"#),
    ])
    func anEffortIsWhatTheModelsGenerationKnows(model: String, said: String) async {
        #expect(await body(#"{"messages":[],"reasoning_effort":"medium"}"#, model: model).contains(said))
    }

    @Test func thinkingTakesNoTemperatureAndNoForcedTool() async {
        let chat = #"""
            {"messages":[],"reasoning_effort":"low","temperature":0.1,"top_p":0.2,"max_tokens":3000,
             "tools":[{"type":"function","function":{"name":"f"}}],
             "tool_choice":{"type":"function","function":{"name":"f"}}}
            """#
        let sent = await body(chat)
        #expect(sent.contains(#""tool_choice":{"type":"auto"}"#))
        #expect(sent.contains(#""max_tokens":3000"#) && sent.contains(#""budget_tokens":1500"#))
        #expect(!sent.contains("temperature") && !sent.contains("top_p"))
        let calm = chat.replacing(#""reasoning_effort":"low","#, with: "")
        #expect(await body(calm).contains(#""tool_choice":{"type":"tool","name":"f"}"#))
        #expect(await body(calm).contains(#""temperature":0.1"#))
        #expect(await !body(calm, model: "claude-opus-5").contains("temperature"), "it would be refused")
    }

    @Test func sealedReasoningGoesBackAsItCame() async {
        let sealed = #"[{"type":"thinking","thinking":"hm","signature":"s=="},{"type":"redacted_thinking","data":"x"}]"#
        let chat = #"""
            {"thinking":{"type":"enabled","budget_tokens":2000},"max_tokens":4000,"messages":[{"role":"assistant",
             "content":"so","reasoning_content":"hm","thinking_blocks":\#(sealed)}]}
            """#
        let sent = await body(chat)
        #expect(sent.contains(#""content":\#(sealed.dropLast()),{"type":"text","text":"so"}]"#))
        #expect(sent.contains(#""thinking":{"type":"enabled","budget_tokens":2000}"#))
    }

    @Test func aSchemaIsAFormatAndPlainJSONAWish() async {
        let schema = #"""
            {"messages":[],"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"}}}}
            """#
        #expect(
            await body(schema).contains(
                #""output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}}"#
            )
        )
        let plain = #"{"messages":[],"response_format":{"type":"json_object"}}"#
        #expect(await body(plain).contains(#""system":[{"type":"text","text":"Answer with one JSON object"#))
    }

    @Test(arguments: [
        (
            #"{"role":"assistant","tool_calls":[{"id":"t","function":{"name":"f","arguments":"[1]"}}]}"#,
            "`messages[0].tool_calls[0].function.arguments` is no JSON object"
        ),
        (
            #"{"role":"user","content":[{"type":"input_audio"}]}"#,
            "`messages[0].content[0]` is of a type that this model does not take"
        ),
        (
            #"{"role":"user","content":[{"type":"image_url","image_url":{"url":"file:///etc/passwd"}}]}"#,
            "`messages[0].content[0].image_url.url` is neither an http nor a data URL"
        ),
        (
            #"{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png,x"}}]}"#,
            "`messages[0].content[0].image_url.url` is a data URL that is not in base 64"
        ),
    ])
    func whatCannotBeSaidIsRefusedByItsPath(message: String, words: String) async {
        let (request, failure) = await sent(#"{"messages":[\#(message)]}"#)
        #expect(request?.url == nil)
        #expect(failure == AnswerFailure(.invalidRequest, words))
    }

    @Test func whatOnlyAnthropicKnowsIsKeptFromOthers() async {
        let transport = ScriptedTransport()
        let chat = #"""
            {"thinking":{"type":"adaptive"},"messages":[{"role":"user","content":"a"},
            {"role":"assistant","content":"b","reasoning_content":"hm","thinking_blocks":[]}]}
            """#
        _ = await gateway(transport).complete(ModelCall(Array(chat.utf8))).outcome()
        let body = String(decoding: transport.requests.first?.body ?? [], as: UTF8.self)
        let messages = #"[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]"#
        #expect(body.hasPrefix(#"{"model":"gpt-4o","messages":\#(messages),"stream":true"#))
    }
}
