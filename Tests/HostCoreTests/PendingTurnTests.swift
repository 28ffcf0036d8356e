// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

private let stopped = TurnEnd.complete(finishReason: "stop", Usage())

extension LLMRouter {
    /// Always asks `model`; the embedded router knows nothing of these agents.
    fileprivate init(_ agents: [RoutableAgent], asking model: ScriptedModel) {
        self.init(
            agents: agents,
            embedded: EmbeddedRouter(agents: agents, noMatchConfidence: 1),
            model: model,
            state: ModelRouterState(),
            settings: Settings(.always)
        )
    }
}

/// Turns that wait for a model to say who answers.
@Suite struct PendingTurnTests {
    private func core(_ fixtures: [String], _ model: ScriptedModel) throws -> CoreRig {
        try CoreRig(fixtures, router: { LLMRouter($0, asking: model) })
    }

    @Test func aTurnWaitsForTheModelAndThenAnswers() throws {
        let model = ScriptedModel()
        let core = try core(["echo", "burst"], model)
        let rig = try TurnRig(core, "one two")
        #expect(rig.look() == nil)
        #expect(rig.turn.route == nil && rig.turn.agents.isEmpty)
        #expect(core.instances.allSatisfy { $0.inFlight == 0 })
        model.calls[0].answer(#"{"agents": ["echo"]}"#)
        #expect(try rig.read() == stopped)
        #expect(rig.sink.said == ["[echo]", "one ", "two"])
        #expect(rig.turn.route?.source == .llm)
        #expect(rig.turn.route?.headerValue == "llm")
        #expect(core.metrics.all["agents"]?.decisions == [.llm: 1])
    }

    @Test func aModelThatAnswersAtOnceCostsNoWait() throws {
        let core = try core(["echo", "burst"], ScriptedModel(answering: #"{"agents": ["echo"]}"#))
        let rig = try TurnRig(core, "hi")
        #expect(rig.turn.agents == ["echo"])
        rig.turn.cancel()
    }

    @Test func itsDeadlineIsTheModelsFirstAndTheAgentsThen() throws {
        let model = ScriptedModel()
        let core = try core(["blocks", "echo"], model)
        let rig = try TurnRig(core)
        let first = try #require(rig.turn.deadline)
        #expect(first < .now() + .seconds(2))
        model.calls[0].answer(#"{"agents": ["blocks"]}"#)
        #expect(rig.look() == nil)
        let then = try #require(rig.turn.deadline)
        #expect(then > first + .seconds(10))
        rig.turn.cancel()
    }

    @Test func aModelThatIsTooLateIsNotWaitedFor() throws {
        let model = ScriptedModel()
        let core = try core(["echo", "burst"], model)
        let rig = try TurnRig(core, "hi")
        let deadline = try #require(rig.turn.deadline)
        rig.turn.expire(at: Instant(nanoseconds: deadline.nanoseconds - 1))
        #expect(rig.look() == nil)
        rig.turn.expire(at: deadline)
        #expect(rig.turn.deadline == nil)
        #expect(try rig.read() == stopped)
        #expect(model.calls[0].isClosed)
        #expect(rig.turn.route?.headerValue.hasSuffix(" fallback:timeout") == true)
        #expect(core.metrics.all["agents"]?.fallbacks == [.timeout: 1])
    }

    @Test func aClientThatLeavesTakesTheQuestionBack() throws {
        let model = ScriptedModel()
        let core = try core(["echo", "burst"], model)
        let rig = try TurnRig(core)
        rig.turn.cancel()
        rig.turn.cancel()
        #expect(model.calls[0].isClosed)
        core.publishNothing()
        for instance in core.instances { #expect(instance.waitUntilDestroyed(until: .soon)) }
    }

    @Test func theGenerationStaysWhileTheModelThinks() throws {
        let model = ScriptedModel()
        let core = try core(["echo", "burst"], model)
        let rig = try TurnRig(core, "hi")
        core.publishNothing()
        #expect(!core.instances[0].waitUntilDestroyed(until: .now()))
        model.calls[0].answer(#"{"agents": ["echo"]}"#)
        #expect(try rig.read() == stopped)
        #expect(rig.sink.content == "hi")
        #expect(core.instances[0].waitUntilDestroyed(until: .soon))
    }

    @Test func whoIsNamedNeedsNoModel() throws {
        let model = ScriptedModel()
        let rig = try TurnRig(try core(["echo", "burst"], model), "hi", model: "echo")
        #expect(try rig.read() == stopped)
        #expect(model.calls.isEmpty)
        #expect(rig.turn.route?.source == .named)
    }

    @Test func theModelLearnsWhoAsks() throws {
        let model = ScriptedModel()
        let rig = try TurnRig(try core(["echo", "burst"], model))
        #expect(model.calls[0].call.caller.requestID == "req_1")
        rig.turn.cancel()
    }
}

@Suite struct RouteHeaderTests {
    @Test(arguments: [
        (Route(agents: ["a"], source: .embedded, confidence: 0.8349), "embedded 0.83"),
        (Route(agents: ["a"], source: .embedded, confidence: 0.999), "embedded 1.00"),
        (Route(agents: ["a"], source: .embedded, confidence: .nan), "embedded 0.00"),
        (Route(agents: ["a"], source: .named), "named"), (Route(agents: [], source: .none, confidence: 0.7), "none"),
        (Route(agents: ["a"], source: .byDefault), "default"), (Route(agents: ["a"], source: .only), "only"),
    ])
    func howARouteCameAboutIsOneWordAndAFigure(route: Route, value: String) { #expect(route.headerValue == value) }

    @Test func whyAModelsWordDidNotCountStandsBehind() {
        var route = Route(agents: ["a"], source: .embedded, confidence: 0.62)
        route.modelDecision = ModelDecision(failure: .invalid, embedded: ["a"])
        #expect(route.headerValue == "embedded 0.62 fallback:invalid")
        var cached = Route(agents: ["a"], source: .llm)
        cached.modelDecision = ModelDecision(agents: ["a"], embedded: ["a"])
        #expect(cached.headerValue == "llm")
        cached.modelDecision?.isCached = true
        #expect(cached.headerValue == "llm cached")
    }
}
