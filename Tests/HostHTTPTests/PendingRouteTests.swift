// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Foundation
import HostConfig
import HostHTTP
import HostSupport
import HostTestKit
import Testing

/// Chats whose route a model has to decide, as clients see them.
@Suite struct PendingRouteTests {
    private func served(
        _ fixtures: [String],
        by model: ScriptedModel,
        timeout milliseconds: Int = 20_000,
        listener: (inout ListenerConfig) -> Void = { _ in },
        _ body: (Served) async throws -> Void
    ) async throws {
        let makeRouter = { (agents: [RoutableAgent]) -> any Router in
            var settings = LLMRouter.Settings(.always)
            settings.timeoutMilliseconds = milliseconds
            return LLMRouter(
                agents: agents,
                embedded: EmbeddedRouter(agents: agents, noMatchConfidence: 1),
                model: model,
                state: ModelRouterState(),
                settings: settings
            )
        }
        try await Served.with(fixtures, listener: listener, router: makeRouter, body)
    }

    /// A model that answers on a thread of its own, once it is asked.
    private static func answering(_ text: String) -> ScriptedModel {
        ScriptedModel { call in Thread.detachNewThread { call.answer(text) } }
    }

    @Test(arguments: [false, true])
    func theAnswerSaysWhoGivesItAndThatAModelChoseHim(stream: Bool) async throws {
        try await served(["echo", "burst"], by: Self.answering(#"{"agents": ["echo"]}"#)) { served in
            let client = try served.client()
            client.chat("one two", stream: stream)
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.headers["x-route"] == "llm")
            #expect(response.headers["x-agent"] == "echo")
            #expect(response.body.contains(#""agent":"echo""#))
            #expect(response.body.contains("two"))
        }
    }

    @Test(arguments: [false, true])
    func aModelThatSaysNothingCostsItsTimeAndNoMore(stream: Bool) async throws {
        try await served(["echo", "burst"], by: ScriptedModel(), timeout: 20) { served in
            let client = try served.client()
            client.chat(stream: stream)
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.headers["x-route"]?.hasSuffix("fallback:timeout") == true)
            client.chat(stream: stream)
            #expect(try client.response().status == 200)
        }
    }

    @Test func noHeartbeatGoesOutBeforeTheHead() async throws {
        let model = ScriptedModel()
        try await served(["echo", "burst"], by: model, timeout: 300, listener: { $0.heartbeatMilliseconds = 5 }) {
            served in
            let client = try served.client()
            client.chat("hi", stream: true)
            let head = try client.head()
            #expect(head.headers["x-agent"]?.isEmpty == false)
            #expect(head.headers["x-route"]?.hasSuffix("fallback:timeout") == true)
        }
    }

    @Test func aClientThatLeavesTakesTheQuestionBack() async throws {
        let asked = AsyncStream<ScriptedModel.Call>.makeStream()
        try await served(["echo", "burst"], by: ScriptedModel { asked.continuation.yield($0) }) { served in
            let client = try served.client()
            client.chat()
            var calls = asked.stream.makeAsyncIterator()
            let call = try #require(await calls.next())
            client.leave()
            #expect(served.agentsAreFree())
            #expect(call.isClosed)
        }
    }
}
