// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostSupport
import HostTestKit
import ModelGateway
import UpstreamHTTP
import UpstreamTestKit

// A provider, what it is asked and what it says, for the tests of the gateway.

let chatURL = "http://openai.example/v1/chat/completions"
let eventStream = HTTPPart.head(
    status: 200,
    headers: [HTTPField("Content-Type", "text/event-stream; charset=utf-8")]
)
let chatBody = Array(#"{"messages":[{"role":"user","content":"hi"}]}"#.utf8)

let sunny = """
    data: {"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}

    data: {"choices":[{"index":0,"delta":{"content":"sun"}}]}

    data: {"choices":[{"index":0,"delta":{"content":"ny"}}]}

    data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

    data: {"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":2}}

    data: [DONE]


    """
let sunnyEvents: [AnswerEvent] = [
    .model("openai/gpt-4o"), .text("sun"), .text("ny"), .finish(reason: "stop"),
    .usage(Usage(promptTokens: 7, completionTokens: 2)),
]

extension AnswerSource where Self: Sendable {
    /// Reads to the end.
    func outcome() async -> (events: [AnswerEvent], failure: AnswerFailure?) {
        var batch = AnswerBatch()
        while true {
            switch take(into: &batch) {
            case .complete: return (Array(batch), nil)
            case .failed(let failure): return (Array(batch), failure)
            case nil: await withCheckedContinuation { continuation in onReady { continuation.resume() } }
            }
        }
    }
}

func gateway(
    _ transport: any HTTPTransport,
    _ change: (inout ModelProviderConfig) -> Void = { _ in }
) -> ModelGateway {
    var config = provider("openai", "gpt-4o")
    change(&config)
    return ModelGateway(
        GatewayPlan(providers: [config, provider("openai", "*")]),
        memory: GatewayMemory(transport: transport, world: .scripted())
    )
}

/// What comes of an answer whose steps are these.
func outcome(of steps: ScriptedTransport.Step...) async -> (events: [AnswerEvent], failure: AnswerFailure?) {
    let transport = ScriptedTransport()
    transport.answer("POST", chatURL, with: steps)
    return await gateway(transport).complete(ModelCall(chatBody)).outcome()
}

func text(_ text: String) -> ScriptedTransport.Step { .part(.body(Array(text.utf8))) }
