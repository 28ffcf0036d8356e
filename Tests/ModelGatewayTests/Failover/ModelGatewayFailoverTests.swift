// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostJSON
import HostSupport
import HostTestKit
import ModelGateway
import Synchronization
import Testing
import UpstreamHTTP
import UpstreamTestKit

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayFailover {
    private let transport = ScriptedTransport()
    private let otherURL = "http://mistral.example/v1/chat/completions"
    private let refused = [ScriptedTransport.Step.fail(HTTPFailure(.connect, "x accepts no connection"))]
    private let good = [ScriptedTransport.Step.part(eventStream), text(sunny)]
    private var otherEvents: [AnswerEvent] { [.model("mistral/small")] + sunnyEvents.dropFirst() }

    private static let unavailable = HTTPPart.head(status: 503, headers: [])

    private func gateway(_ change: (inout ModelProviderConfig) -> Void = { _ in }) -> ModelGateway {
        var first = provider("openai", "gpt-4o")
        first.fallback = ["mistral/small", "openai/gpt-4o"]
        change(&first)
        return ModelGateway(
            GatewayPlan(providers: [first, provider("mistral", "*")]),
            memory: GatewayMemory(transport: transport, world: .scripted())
        )
    }

    private var asked: [String] { transport.requests.map(\.url) }

    static let beforeTheFirstWord: [[ScriptedTransport.Step]] = [
        [.fail(HTTPFailure(.connect, "x"))], [.fail(HTTPFailure(.timeout, "x"))],
        [.part(.head(status: 429, headers: [])), text("{}")], [.part(unavailable)],
        [.part(eventStream), .fail(HTTPFailure(.broken, "x"))], [.part(eventStream)],
        [.part(eventStream), text("data: {\"choices\":[{\"delta\":{\"role\":\"assistant\"}}]}\n\ndata: oops\n\n")],
    ]

    @Test(arguments: beforeTheFirstWord)
    func anotherModelAnswersInItsPlace(steps: [ScriptedTransport.Step]) async {
        transport.answer("POST", chatURL, with: steps)
        transport.answer("POST", otherURL, with: good)
        let outcome = await gateway().complete(ModelCall(chatBody)).outcome()
        #expect(outcome.events == otherEvents)
        #expect(outcome.failure == nil)
        #expect(asked == [chatURL, otherURL])
        let body = String(decoding: transport.requests.last?.body ?? [], as: UTF8.self)
        #expect(body.hasPrefix(#"{"model":"small","messages""#))
    }

    @Test func onceSomethingWasAnsweredThereIsNoOtherModel() async {
        let first = text("data: {\"choices\":[{\"delta\":{\"content\":\"sun\"}}]}\n\n")
        transport.answer("POST", chatURL, with: [.part(eventStream), first, .fail(HTTPFailure(.broken, "x"))])
        transport.answer("POST", otherURL, with: good)
        let outcome = await gateway().complete(ModelCall(chatBody)).outcome()
        #expect(outcome.events == [.model("openai/gpt-4o"), .text("sun")])
        #expect(outcome.failure?.kind == .upstream)
        #expect(asked == [chatURL])
    }

    @Test func aRequestThatIsWrongIsWrongEverywhere() async {
        transport.answer("POST", chatURL, status: 400, body: #"{"error":{"message":"bad"}}"#)
        transport.answer("POST", otherURL, with: good)
        let outcome = await gateway().complete(ModelCall(chatBody)).outcome()
        #expect(outcome.failure == AnswerFailure(.invalidRequest, "bad", upstreamStatus: 400))
        #expect(asked == [chatURL])
    }

    @Test func withoutAnotherModelTheSameIsAskedAgain() async {
        transport.answer("POST", chatURL, inTurn: [refused, [.part(Self.unavailable)], good])
        let outcome = await gateway { $0.fallback = [] }.complete(ModelCall(chatBody)).outcome()
        #expect(outcome.events == sunnyEvents)
        #expect(asked.count == 3)
    }

    @Test func itIsGivenUpAfterSoManyTries() async {
        transport.answer("POST", chatURL, with: refused)
        let gateway = gateway {
            $0.fallback = []
            $0.maxRetries = 1
        }
        let outcome = await gateway.complete(ModelCall(chatBody)).outcome()
        #expect(outcome.failure == AnswerFailure(.upstream, "the model's provider cannot be reached"))
        #expect(asked.count == 2)
    }

    @Test func aProviderThatFailsAgainAndAgainIsLeftAlone() async {
        transport.answer("POST", chatURL, with: refused)
        transport.answer("POST", otherURL, with: good)
        let gateway = gateway()
        for _ in 0..<8 {
            let outcome = await gateway.complete(ModelCall(chatBody)).outcome()
            #expect(outcome.events == otherEvents)
        }
        #expect(asked.count { $0 == chatURL } == CircuitBreaker.threshold)
    }

    @Test func whileAllAreLeftAloneClientsAreToldSo() async {
        transport.answer("POST", chatURL, with: refused)
        let gateway = gateway {
            $0.fallback = []
            $0.maxRetries = 0
        }
        for _ in 0..<CircuitBreaker.threshold { _ = await gateway.complete(ModelCall(chatBody)).outcome() }
        let failure = await gateway.complete(ModelCall(chatBody)).outcome().failure
        #expect(failure?.kind == .overloaded)
        let error = failure.map { APIError($0) }
        #expect(error?.status == 503 && error?.code == "overloaded" && error?.shouldRetry == true)
        #expect(error?.retryAfterMilliseconds == 1000)
        #expect(asked.count == CircuitBreaker.threshold)
    }

    @Test func closingTheStreamEndsTheAttemptUnderWay() async {
        transport.answer("POST", chatURL, with: refused)
        transport.answer("POST", otherURL, with: [.part(eventStream), .hold])
        let stream = gateway().complete(ModelCall(chatBody))
        #expect(asked == [chatURL, otherURL])
        stream.cancel()
        #expect(transport.cancelled == 1)
    }

    /// A client that leaves during a wait: nobody is asked when it is over.
    @Test func closingTheStreamEndsTheWait() async {
        let waits = Waits()
        transport.answer("POST", chatURL, with: refused)
        var only = provider("openai", "gpt-4o")
        only.maxRetries = 3
        let memory = GatewayMemory(transport: transport, world: GatewayWorld(now: { 5 }) { _, body in waits.add(body) })
        let stream = ModelGateway(GatewayPlan(providers: [only]), memory: memory).complete(ModelCall(chatBody))
        #expect(asked.count == 1)
        stream.cancel()
        waits.end()
        #expect(asked.count == 1)
        #expect(memory.ledger.account(of: .init(model: "openai/gpt-4o"))?.failures == 1)
    }

    @Test func nothingIsKeptAliveByACallThatIsOver() async {
        transport.answer("POST", chatURL, with: good)
        weak var answer: (any AnswerSource & Sendable)?
        weak var memory: GatewayMemory?
        do {
            let strong = GatewayMemory(transport: transport, world: .scripted())
            memory = strong
            let gateway = ModelGateway(GatewayPlan(providers: [provider("openai", "gpt-4o")]), memory: strong)
            let reading = gateway.complete(ModelCall(chatBody))
            answer = reading
            _ = await reading.outcome()
        }
        #expect(answer == nil)
        #expect(memory == nil)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayAccounts {
    private let transport = ScriptedTransport()
    private let holder = UsageLedger.Holder(client: "ann", agent: "weather", model: "openai/gpt-4o")
    private let call = ModelCall(chatBody, for: .init(agent: "weather", client: "ann"))

    private func memory() -> GatewayMemory { GatewayMemory(transport: transport, world: .scripted()) }

    private func complete(_ memory: GatewayMemory) -> any AnswerSource & Sendable {
        var config = HostConfig(pluginDirectory: "/")
        config.modelProviders = [provider("openai", "gpt-4o")]
        config.limits.agents = RateLimits(tokensPerMinute: 100)
        return ModelGateway(GatewayPlan(config), memory: memory).complete(call)
    }

    @Test func theProvidersWordCounts() async {
        transport.answer("POST", chatURL, with: [.part(eventStream), text(sunny)])
        let memory = memory()
        _ = await complete(memory).outcome()
        var account = UsageLedger.Account()
        account.calls = 1
        account.promptTokens = 7
        account.completionTokens = 2
        #expect(memory.ledger.account(of: holder) == account)
        let json = String(decoding: memory.ledger.json(), as: UTF8.self)
        #expect(json.hasPrefix(#"{"usage":[{"model":"openai/gpt-4o","agent":"weather","client":"ann","calls":1,"#))
    }

    @Test func whereItSaysNothingTheHostGuessesAndSaysSo() async {
        let said = sunny.replacing(#""usage":{"prompt_tokens":7,"completion_tokens":2}"#, with: #""x":0"#)
        transport.answer("POST", chatURL, with: [.part(eventStream), text(said)])
        let memory = memory()
        let outcome = await complete(memory).outcome()
        #expect(memory.ledger.account(of: holder)?.estimates == 1)
        #expect(outcome.events.last.map { if case .usage(let usage) = $0 { usage.isEstimated } else { false } } == true)
    }

    @Test func whatWasUsedIsMissingFromTheMinute() async {
        let costly = sunny.replacing(#""prompt_tokens":7"#, with: #""prompt_tokens":250"#)
        transport.answer("POST", chatURL, with: [.part(eventStream), text(costly)])
        let memory = memory()
        #expect(await complete(memory).outcome().failure == nil)
        let refused = await complete(memory).outcome().failure
        #expect(refused?.kind == .rateLimited)
        #expect(refused?.limits?.tokens?.remaining == 0)
        #expect((90_000...100_000).contains(refused?.retryAfterMilliseconds ?? 0), "152 tokens too much, and a prompt")
    }

    @Test func whatFailedCostsNothing() async {
        transport.answer("POST", chatURL, with: [.fail(HTTPFailure(.connect, "x"))])
        let memory = memory()
        _ = await complete(memory).outcome()
        #expect(memory.ledger.account(of: holder)?.promptTokens == 0)
        transport.answer("POST", chatURL, with: [.part(eventStream), text(sunny)])
        let answer = ModelGateway(GatewayPlan(providers: [provider("openai", "gpt-4o")]), memory: memory).begin(call)
        #expect(answer.limits == RateLimitStatus())
    }

    @Test func aReaderThatLeavesPaysForWhatItGot() async throws {
        let first = text("data: {\"choices\":[{\"delta\":{\"content\":\"sunshine\"}}]}\n\n")
        transport.answer("POST", chatURL, with: [.part(eventStream), first, .hold])
        let memory = memory()
        complete(memory).cancel()
        #expect(memory.ledger.account(of: holder)?.completionTokens == 2)
        #expect(memory.ledger.account(of: holder)?.failures == 0)
    }

    @Test func onlySoManyHoldersAreToldApart() {
        let ledger = UsageLedger(holders: 2)
        for name in ["a", "b", "c", "d"] { ledger.book(nil, failed: false, to: .init(model: name)) }
        let json = String(decoding: ledger.json(), as: UTF8.self)
        #expect(json.contains(#""others":{"calls":2,"#))
    }
}

/// What a world was asked to wait for.
private final class Waits: Sendable {
    private let waits = Mutex<[@Sendable () -> Void]>([])

    func add(_ body: @escaping @Sendable () -> Void) { waits.withLock { $0.append(body) } }
    func end() { waits.withLock { exchange(&$0, with: []) }.forEach { $0() } }
}
