// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostSupport
import HostTestKit
import ModelGateway
import Synchronization
import Testing
import UpstreamHTTP
import UpstreamTestKit

@Suite(.timeLimit(.minutes(10)))
struct ModelGatewayFailures {
    /// An answer that is none, and what the client is told.
    struct Trouble: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let steps: [ScriptedTransport.Step]
        let failure: AnswerFailure
    }

    private static let brokeOff = AnswerFailure(.upstream, "the model's provider broke off its answer")
    private static let html = HTTPPart.head(status: 200, headers: [HTTPField("Content-Type", "text/html")])
    private static let json = HTTPPart.head(status: 200, headers: [HTTPField("Content-Type", "application/json")])

    static let troubles = [
        Trouble(testDescription: "nothing", steps: [.part(eventStream)], failure: brokeOff),
        Trouble(
            testDescription: "neither a reason to end nor [DONE]",
            steps: [.part(eventStream), text(#"data: {"choices":[{"index":0,"delta":{"content":""}}]}"# + "\n\n")],
            failure: brokeOff
        ),
        Trouble(
            testDescription: "a connection that breaks",
            steps: [.part(eventStream), .fail(HTTPFailure(.broken, "secret.example closed"))],
            failure: brokeOff
        ),
        Trouble(
            testDescription: "a name that is not found",
            steps: [.fail(HTTPFailure(.resolve, "the name of secret.example cannot be resolved"))],
            failure: AnswerFailure(.upstream, "the model's provider cannot be reached")
        ),
        Trouble(
            testDescription: "a time-out",
            steps: [.fail(HTTPFailure(.timeout, "secret.example was silent"))],
            failure: AnswerFailure(.timeout, "the model's provider did not answer in time")
        ),
        Trouble(
            testDescription: "a web page",
            steps: [.part(html), text("<html>")],
            failure: AnswerFailure(.upstream, "the model's provider answered with something else than a completion")
        ),
        Trouble(
            testDescription: "garbage in the stream",
            steps: [.part(eventStream), text("data: <html>\n\n")],
            failure: AnswerFailure(.upstream, "the model's provider sent something else than JSON")
        ),
        Trouble(
            testDescription: "garbage for JSON",
            steps: [.part(json), text("{")],
            failure: AnswerFailure(.upstream, "the model's provider sent something else than JSON")
        ),
        Trouble(
            testDescription: "an error in the stream",
            steps: [.part(eventStream), text("data: {\"error\":{\"message\":\"overloaded\"}}\n\n")],
            failure: AnswerFailure(.upstream, "overloaded")
        ),
        Trouble(
            testDescription: "too many requests",
            steps: [
                .part(.head(status: 429, headers: [HTTPField("Retry-After", "1.5")])),
                text(#"{"error":{"message":"slow down"}}"#),
            ],
            failure: AnswerFailure(.rateLimited, "slow down", upstreamStatus: 429, retryAfterMilliseconds: 1500)
        ),
        Trouble(
            testDescription: "a server error whose body breaks off",
            steps: [.part(.head(status: 503, headers: [])), text("x"), .fail(HTTPFailure(.broken, "closed"))],
            failure: AnswerFailure(.upstream, "the model's provider answered with status 503", upstreamStatus: 503)
        ),
    ]

    @Test(arguments: troubles)
    func whateverGoesWrongEndsTheStreamInWordsForAClient(trouble: Trouble) async {
        let transport = ScriptedTransport()
        transport.answer("POST", chatURL, with: trouble.steps)
        let outcome = await gateway(transport).complete(ModelCall(chatBody)).outcome()
        #expect(outcome.failure == trouble.failure)
    }

    @Test func whatCameBeforeAFailureIsDelivered() async {
        let outcome = await outcome(
            of: .part(eventStream),
            text("data: {\"choices\":[{\"delta\":{\"content\":\"sun\"}}]}\n\ndata: garbage\n\n")
        )
        #expect(outcome.events == [.model("openai/gpt-4o"), .text("sun")])
        #expect(outcome.failure?.kind == .upstream)
    }

    @Test func theOperatorIsToldWhatTheClientIsNot() async {
        let transport = ScriptedTransport()
        transport.answer("POST", chatURL, with: [.fail(HTTPFailure(.connect, "openai.example accepts no connection"))])
        let reports = Reports()
        let memory = GatewayMemory(transport: transport, world: .scripted()) { reports.add("\($0): \($1)") }
        var openai = provider("openai", "gpt-4o")
        openai.maxRetries = 0
        let gateway = ModelGateway(GatewayPlan(providers: [openai]), memory: memory)
        _ = await gateway.complete(ModelCall(chatBody)).outcome()
        #expect(reports.all == ["openai/gpt-4o: openai.example accepts no connection"])
    }

    @Test(arguments: ["", "[]", "{", "\u{0}"])
    func aBodyThatIsNoObjectIsNotSent(body: String) async {
        let transport = ScriptedTransport()
        let outcome = await gateway(transport).complete(ModelCall(Array(body.utf8))).outcome()
        #expect(outcome.failure == AnswerFailure(.invalidRequest, "the chat body is not a JSON object"))
        #expect(transport.requests.isEmpty)
    }

    /// Remembers what was reported.
    private final class Reports: Sendable {
        private let reports = Mutex<[String]>([])

        func add(_ report: String) { reports.withLock { $0.append(report) } }
        var all: [String] { reports.withLock { $0 } }
    }
}
