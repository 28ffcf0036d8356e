// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostJSON
import HostSupport
import HostTestKit
import ModelGateway
import Testing
import UpstreamHTTP
import UpstreamTestKit

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayLimits {
    private let transport = ScriptedTransport()

    private func gateway(_ change: (inout HostConfig) -> Void) -> ModelGateway {
        transport.answer("POST", chatURL, with: [.part(eventStream), text(sunny)])
        var config = HostConfig(pluginDirectory: "/")
        config.modelProviders = [provider("openai", "gpt-4o")]
        change(&config)
        return ModelGateway(GatewayPlan(config), memory: GatewayMemory(transport: transport, world: .scripted()))
    }

    @Test func aClientOverItsLimitIsToldWhenToComeBack() async {
        let gateway = gateway { config in
            var listener = ListenerConfig(kind: .model, name: "models", port: 0)
            listener.keys = [.init(name: "ann", key: Secret("k"), limits: RateLimits(requestsPerMinute: 1))]
            config.listeners = [listener]
        }
        let call = ModelCall(chatBody, for: .init(client: "ann"))
        let first = gateway.begin(call)
        #expect(first.limits.requests?.limit == 1 && first.limits.requests?.remaining == 0)
        #expect(await first.outcome().failure == nil)
        let second = gateway.begin(call)
        let failure = await second.outcome().failure
        #expect(failure?.kind == .rateLimited)
        #expect((1...60_000).contains(failure?.retryAfterMilliseconds ?? 0))
        let error = failure.map { APIError($0) }
        #expect(error?.status == 429)
        #expect(error?.limits?.requests?.remaining == 0)
        #expect(transport.requests.count == 1)
        #expect(await gateway.complete(ModelCall(chatBody, for: .init(client: "bob"))).outcome().failure == nil)
    }

    @Test func anAgentsCallsAreItsOwnAndNoRequestsOfItsClient() async {
        let gateway = gateway { config in
            config.limits.clients = RateLimits(requestsPerMinute: 1)
            config.limits.agents = RateLimits(requestsPerMinute: 2)
        }
        let call = ModelCall(chatBody, for: .init(agent: "weather", client: "ann"))
        for _ in 0..<2 { #expect(await gateway.complete(call).outcome().failure == nil) }
        let refused = await gateway.complete(call).outcome().failure
        #expect(refused?.message == "the limit per minute of the agent `weather` is reached")
    }

    @Test func aModelsLimitHoldsForEverybody() async {
        let gateway = gateway { $0.modelProviders[0].limits = RateLimits(requestsPerMinute: 1) }
        #expect(await gateway.complete(ModelCall(chatBody)).outcome().failure == nil)
        #expect(await gateway.complete(ModelCall(chatBody)).outcome().failure?.kind == .rateLimited)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayEmbeddings {
    private static let url = "http://openai.example/v1/embeddings"
    private static let body = Array(#"{"model":"openai/e","input":["a","b"],"dimensions":2}"#.utf8)
    private static let json = HTTPPart.head(status: 200, headers: [HTTPField("content-type", "application/json")])

    private func outcome(_ steps: ScriptedTransport.Step...) async -> (bytes: String, AnswerFailure?, [HTTPRequest]) {
        let transport = ScriptedTransport()
        transport.answer("POST", Self.url, with: steps)
        let (events, failure) = await gateway(transport).embed(ModelCall(Self.body)).outcome()
        let pieces = events.map { event -> ArraySlice<UInt8> in if case .body(let bytes) = event { bytes } else { [] } }
        return (String(decoding: pieces.joined(), as: UTF8.self), failure, transport.requests)
    }

    @Test func bytesPassBothWays() async {
        let (bytes, failure, requests) = await outcome(.part(Self.json), text(#"{"data":"#), text(#"[1e-3]}"#))
        #expect(bytes == #"{"data":[1e-3]}"#)
        #expect(failure == nil)
        let sent = requests.first.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(sent == #"{"model":"e","input":["a","b"],"dimensions":2}"#)
    }

    @Test func aRefusalIsAFailure() async {
        let head = HTTPPart.head(status: 400, headers: [])
        let (bytes, failure, _) = await outcome(.part(head), text(#"{"error":{"message":"too long"}}"#))
        #expect(bytes.isEmpty)
        #expect(failure == AnswerFailure(.invalidRequest, "too long", upstreamStatus: 400))
    }

    @Test func anAnswerThatBreaksOffIsAFailure() async {
        let broken = ScriptedTransport.Step.fail(HTTPFailure(.broken, "x closed"))
        let (bytes, failure, _) = await outcome(.part(Self.json), text("{"), broken)
        #expect(bytes == "{" && failure?.kind == .upstream)
    }
}
