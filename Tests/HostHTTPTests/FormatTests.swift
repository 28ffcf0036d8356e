// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Agents that answer Messages and Responses.
@Suite struct FormatTests {
    private let message = #"{"max_tokens":9,"messages":[{"role":"user","content":"one two"}]}"#
    private let response = #"{"input":"one two"}"#

    @Test func wholeAnswersHaveTheirFormat() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.post(message, to: "/v1/messages")
            let answer = try client.response()
            #expect(answer.status == 200)
            #expect(answer.headers["x-agent"] == "echo")
            #expect(answer.body.contains(#""agent":"echo","content":[{"type":"text","text":"one two"}]"#))
            client.post(response, to: "/v1/responses")
            #expect(try client.response().body.contains(#"{"type":"output_text","text":"one two""#))
        }
    }

    @Test func streamsBeginAndEndAsTheirFormatHasIt() async throws {
        try await Served.with(["echo"]) { served in
            let client = try served.client()
            client.post(#"{"stream":true,"# + message.dropFirst(), to: "/v1/messages")
            let answer = try client.response()
            #expect(answer.headers["content-type"] == "text/event-stream; charset=utf-8")
            #expect(answer.body.hasPrefix("event: message_start\n"))
            #expect(answer.body.hasSuffix("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"))
            client.post(#"{"stream":true,"# + response.dropFirst(), to: "/v1/responses")
            let events = try client.response().body
            #expect(events.hasPrefix("event: response.created\n"))
            #expect(events.split(separator: "\n\n").last?.hasPrefix("event: response.completed\n") == true)
        }
    }

    @Test func aFailedAgentIsAnErrorOfTheFormat() async throws {
        try await Served.with(["handle_fails"]) { served in
            let client = try served.client()
            client.post(message, to: "/v1/messages")
            #expect(try client.response().body.hasPrefix(#"{"type":"error","error":{"type":"#))
            client.post(#"{"stream":true,"# + response.dropFirst(), to: "/v1/responses")
            let refused = try client.response()
            #expect(refused.status >= 400)
            #expect(refused.headers["content-type"] == "application/json")
        }
    }

    @Test func aModelListenerWithoutProvidersSaysSo() async throws {
        try await Served.with(["echo"], listener: { $0.kind = .model }) { served in
            let client = try served.client()
            client.chat()
            let answer = try client.response()
            #expect(answer.status == 404)
            #expect(answer.body.contains("no model provider is configured"))
            client.get("/v1/models")
            #expect(try client.response().body == #"{"object":"list","data":[]}"#)
        }
    }

    @Test(arguments: [("{", "invalid_json"), (#"{"model":"m"}"#, #""param":"input""#), ("[]", #""param":"input""#)])
    func whatIsNothingToEmbedIsRefused(body: String, reason: String) async throws {
        try await Served.with(["echo"], listener: { $0.kind = .model }) { served in
            let client = try served.client()
            client.post(body, to: "/v1/embeddings")
            let answer = try client.response()
            #expect(answer.status == 400)
            #expect(answer.body.contains(reason))
        }
    }
}
