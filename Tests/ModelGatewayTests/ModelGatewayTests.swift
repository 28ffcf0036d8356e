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

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayAnswers {
    @Test func aStreamBecomesEvents() async {
        let outcome = await outcome(of: .part(eventStream), text(sunny))
        #expect(outcome.events == sunnyEvents)
        #expect(outcome.failure == nil)
    }

    @Test(arguments: [1, 2, 3, 7, 64])
    func howAStreamIsCutDoesNotMatter(size: Int) async {
        let transport = ScriptedTransport(elementLimit: 2)
        let bytes = Array(sunny.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        transport.answer("POST", chatURL, with: [.part(eventStream)] + pieces.map { .part(.body($0)) })
        let outcome = await gateway(transport).complete(ModelCall(chatBody)).outcome()
        #expect(outcome.events == sunnyEvents)
        #expect(outcome.failure == nil)
    }

    @Test func anAnswerInOnePieceBecomesEventsToo() async {
        let json = #"{"choices":[{"message":{"content":"sunny"},"finish_reason":"stop"}]}"#
        let head = HTTPPart.head(status: 200, headers: [HTTPField("content-type", "application/json")])
        let outcome = await outcome(of: .part(head), text(String(json.prefix(20))), text(String(json.dropFirst(20))))
        var estimate = Usage(promptTokens: 5, completionTokens: 2)
        estimate.isEstimated = true
        #expect(
            outcome.events == [
                .model("openai/gpt-4o"), .text("sunny"), .finish(reason: "stop"), .usage(estimate),
            ]
        )
        #expect(outcome.failure == nil)
    }

    @Test func whoHasSaidWhyTheAnswerEndsNeedsNoDone() async {
        let outcome = await outcome(of: .part(eventStream), text(String(sunny.dropLast(14))))
        #expect(outcome.events == sunnyEvents)
        #expect(outcome.failure == nil)
    }

    @Test func theCompletionEndsAtItsDoneAndTheBytesAreReadOn() async {
        let transport = ScriptedTransport()
        transport.answer("POST", chatURL, with: [.part(eventStream), text(sunny), .hold, text("data: {}\n\n")])
        let outcome = await gateway(transport).complete(ModelCall(chatBody)).outcome()
        #expect(outcome.events == sunnyEvents)
        #expect(outcome.failure == nil)
        #expect(transport.cancelled == 0)
        transport.proceed()
        #expect(transport.cancelled == 0)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayRequests {
    @Test(arguments: [
        ("https://api.openai.com/v1", #""max_tokens":9"#, #""max_completion_tokens":9"#),
        ("https://api.openai.com/v1", #""max_completion_tokens":7,"max_tokens":9"#, nil),
        ("http://openai.example/v1", #""max_tokens":9"#, nil),
    ])
    func openAIsOwnModelsHaveANewWordForTheLimit(url: String, given: String, sent: String?) async throws {
        let transport = ScriptedTransport()
        let body = Array(#"{"messages":[],\#(given)}"#.utf8)
        _ = await gateway(transport) { $0.baseURL = url }.complete(ModelCall(body)).outcome()
        let request = try #require(transport.requests.first)
        #expect(String(decoding: request.body, as: UTF8.self).contains(#""messages":[],\#(sent ?? given),"#))
    }

    @Test func theModelIsReplacedAndEverythingElsePasses() async throws {
        let transport = ScriptedTransport()
        let given = #"""
            {"model":"openai/x","model":"openai/o1", "temperature": 1e0,"stream":false,"stream_options":{},"q":"\u00e9"}
            """#
        _ = await gateway(transport).complete(ModelCall(Array(given.utf8), timeoutMilliseconds: 5_000)).outcome()
        let sent = try #require(transport.requests.first)
        #expect(
            String(decoding: sent.body, as: UTF8.self)
                == #"{"model":"o1","temperature":1e0,"q":"\u00e9","stream":true,"stream_options":{"include_usage":true}}"#
        )
        #expect(sent.method == "POST")
        #expect(sent.url == chatURL)
        #expect(sent.totalTimeoutMilliseconds == 5_000)
        #expect(sent.idleTimeoutMilliseconds == 60_000)
        #expect(sent.reach == .anyAddress)
    }

    @Test(arguments: ["relays", "auto"])
    func anAgentThatPassesOnWhatItWasAskedGetsTheDefault(model: String) async {
        let transport = ScriptedTransport()
        transport.answer("POST", chatURL, with: [.part(eventStream), text(sunny)])
        let body = Array(#"{"model":"\#(model)","messages":[]}"#.utf8)
        let byAgent = await gateway(transport).complete(ModelCall(body, for: .init(agent: "relays"))).outcome()
        #expect(byAgent.failure == nil)
        let byClient = await gateway(transport).complete(ModelCall(body)).outcome()
        #expect(byClient.failure?.kind == .unknownModel)
    }

    @Test func theClientsAuthorizationIsPassedOnWhereTheOperatorSaysSo() async {
        let transport = ScriptedTransport()
        var caller = ModelCall.Caller()
        caller.authorization = "Bearer client"
        caller.traceparent = "00-1-2-01"
        for passes in [true, false] {
            let gateway = gateway(transport) {
                $0.accessKey = Secret("sk-1")
                $0.passesAuthorization = passes
            }
            _ = await gateway.complete(ModelCall(chatBody, for: caller)).outcome()
            let sent = transport.requests.last?.headers ?? []
            #expect(sent.contains(HTTPField("Authorization", passes ? "Bearer client" : "Bearer sk-1")))
            #expect(sent.contains(HTTPField("traceparent", "00-1-2-01")))
        }
    }

    @Test func azuresKeyHasItsOwnHeaderAndItsVersionStaysAtTheEnd() async {
        let transport = ScriptedTransport()
        let gateway = gateway(transport) {
            $0.accessKey = Secret("sk-1")
            $0.keyHeader = .apiKey
            $0.baseURL = "https://x.openai.azure.com/openai/deployments/d?api-version=2024-10-21"
        }
        _ = await gateway.complete(ModelCall(chatBody)).outcome()
        let sent = transport.requests.first
        let path = "https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21"
        #expect(sent?.url == path)
        #expect(sent?.headers.contains(HTTPField("api-key", "sk-1")) == true)
        #expect(sent?.headers.contains { $0.name == "Authorization" } == false)
    }

    @Test func theKeyAndTheOperatorsHeadersAreSent() async {
        let transport = ScriptedTransport()
        let gateway = gateway(transport) {
            $0.accessKey = Secret("sk-1")
            $0.headers = ["X-Team": "travel", "accept": "*/*"]
        }
        _ = await gateway.complete(ModelCall(chatBody)).outcome()
        #expect(
            transport.requests.first?.headers == [
                HTTPField("Content-Type", "application/json"), HTTPField("Authorization", "Bearer sk-1"),
                HTTPField("X-Team", "travel"), HTTPField("accept", "*/*"),
            ]
        )
    }

    @Test(arguments: [
        ([HTTPField("Retry-After", "2")], 2000), ([HTTPField("retry-after", "0")], 0),
        ([HTTPField("Retry-After", "9"), HTTPField("Retry-After-Ms", "20.5")], 21),
        ([HTTPField("Retry-After", "1e99")], 86_400_000), ([HTTPField("Retry-After", "-1")], nil),
        ([HTTPField("Retry-After", "nan")], nil),
        ([HTTPField("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")], nil), ([], nil),
    ])
    func aWishToBeLeftAloneIsUnderstood(headers: [HTTPField], milliseconds: Int?) {
        #expect(RetryAfter.milliseconds(in: headers) == milliseconds)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayFlow {
    @Test func closingTheStreamCancelsTheCall() async {
        let transport = ScriptedTransport()
        transport.answer("POST", chatURL, with: [.part(eventStream), .hold])
        let stream = gateway(transport).complete(ModelCall(chatBody))
        #expect(transport.cancelled == 0)
        stream.cancel()
        #expect(transport.cancelled == 1)
    }

    @Test func aReaderThatIsSlowHoldsTheProviderBack() async throws {
        let transport = ScriptedTransport(elementLimit: 2)
        let chunk = text("data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n")
        let steps = [.part(eventStream)] + [ScriptedTransport.Step](repeating: chunk, count: 50)
        transport.answer("POST", chatURL, with: steps + [.hold, text("data: [DONE]\n\n")])
        var limits = ModelGateway.Limits()
        limits.buffered.events = 2
        let gateway = ModelGateway(
            GatewayPlan(providers: [provider("openai", "gpt-4o")]),
            memory: GatewayMemory(transport: transport, world: .scripted()),
            limits: limits
        )
        let stream = gateway.complete(ModelCall(chatBody))
        transport.proceed()  // nothing holds yet: the answer has not come that far
        var looks: [AnswerBatch] = []
        while looks.map(\.count).reduce(0, +) < 51 {
            var batch = AnswerBatch()
            #expect(stream.take(into: &batch) == nil)
            try #require(!batch.isEmpty, "less than was sent")
            looks.append(batch)
        }
        #expect(looks.allSatisfy { $0.count <= 3 })
        #expect(Array(looks.joined()) == [.model("openai/gpt-4o")] + Array(repeating: .text("x"), count: 50))
        var rest = AnswerBatch()
        #expect(stream.take(into: &rest) == nil)
        try #require(rest.isEmpty, "more than was sent")
        transport.proceed()
        #expect(stream.take(into: &rest) == .complete)
        let usage = try #require(rest.lastUsage, "nobody counted")
        #expect(usage.isEstimated && usage.completionTokens == 13)
    }

    /// The whole way, over a socket, with the stream cut at every byte.
    @Test func aCompletionComesOverTheWire() async throws {
        let server = LoopbackServer { connection in
            guard connection.readRequest()?.hasPrefix("POST /v1/chat/completions ") == true else { return }
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
            for byte in sunny.utf8 { connection.send([byte]) }
        }
        try await withTransport { transport in
            let gateway = gateway(transport) { $0.baseURL = server.url("/v1") }
            let outcome = await gateway.complete(ModelCall(chatBody)).outcome()
            #expect(outcome.events == sunnyEvents)
            #expect(outcome.failure == nil)
        }
    }
}
