// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostTestKit
import TestSupport
import Testing

@Suite struct TurnPlanTests {
    private func plan(
        _ model: String,
        routedTo agents: [String] = ["weather"],
        _ adjust: (inout ListenerConfig) -> Void = { _ in }
    ) throws(APIError) -> Route {
        var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        listener.agents = ["weather", "flight", "broken"].map { .init(id: $0) }
        adjust(&listener)
        let offered = ["weather", "flight"].map { RoutableAgent(id: $0, description: "") }
        let plan = ListenerPlan(config: listener, offered: offered, router: FixedRouter(agents: agents))
        let body = Array(#"{"model":"\#(model)","messages":[{"role":"user","content":"?"}]}"#.utf8)
        let routing = try TurnPlan.begin(try ChatRequest(parsing: body), on: plan, for: .init())
        guard case .decided(let route) = routing else { preconditionFailure("this router asks nobody") }
        return TurnPlan.settled(route, on: plan)
    }

    private func refusal(_ body: () throws -> Route) -> APIError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? APIError
        }
    }

    @Test(arguments: ["auto", ""])
    func theRouterDecidesWhereNoAgentIsNamed(model: String) throws {
        #expect(try plan(model) == Route(agents: ["weather"], source: .embedded))
    }

    @Test func anAgentThatIsNamedAnswers() throws {
        #expect(try plan("flight") == Route(agents: ["flight"], source: .named))
    }

    @Test func aNameThatNobodyHasIsRefusedWithTheNamesThatThereAre() throws {
        let error = try #require(refusal { try plan("flihgt") })
        #expect((error.status, error.code) == (404, "model_not_found"))
        #expect(error.message.contains("Did you mean `flight`?"))
        #expect(!error.message.contains("broken"))
    }

    @Test func aListenerMayTakeAnyNameForTheRouters() throws {
        #expect(try plan("gpt-4o") { $0.unknownModel = .route }.source == .embedded)
    }

    @Test(arguments: [ListenerConfig.UnknownModel.reject, .route])
    func anAgentThatIsNotAliveIsNotReplaced(unknown: ListenerConfig.UnknownModel) throws {
        let error = try #require(refusal { try plan("broken") { $0.unknownModel = unknown } })
        #expect((error.status, error.code) == (503, "agent_unavailable"))
    }

    @Test func theDefaultAnswersWhereNothingMatches() throws {
        let route = try plan("auto", routedTo: []) { $0.agents[1].isDefault = true }
        #expect(route == Route(agents: ["flight"], source: .byDefault))
        #expect(try plan("auto", routedTo: []).agents.isEmpty)
        #expect(try plan("auto", routedTo: []) { $0.agents[2].isDefault = true }.agents.isEmpty)
    }
}

@Suite struct ChatServiceTests {
    @Test func whereNoAgentFitsTheHostIntroducesThem() throws {
        let core = try CoreRig(["echo"])
        core.store.publish(
            CoreRig.generation(2, of: core.instances, core.store.current.listeners["agents"]!.config, routedTo: [])
        )
        let rig = try TurnRig(core, "hi")
        let turn = rig.turn
        #expect(rig.look() == .complete(finishReason: "stop", Usage()))
        #expect(
            rig.sink.content == "I don't have an agent for that. This is what I can help with:\n\n- **echo**: Repeats."
        )
        #expect(turn.route?.source == Route.Source.none)
        #expect(turn.generation == 2)
        core.publishNothing()
        #expect(core.instances[0].waitUntilDestroyed(until: .soon))
    }

    @Test func whatIsRefusedPinsNothing() throws {
        let core = try CoreRig(["echo"])
        #expect(throws: APIError.self) { try core.chat.begin(.asking("hi", model: "nobody"), .named("agents")) }
        #expect(throws: APIError.draining) { try core.chat.begin(.asking("hi"), .named("gone")) }
        core.publishNothing()
        #expect(core.instances[0].waitUntilDestroyed(until: .soon))
    }
}

@Suite struct NoMatchMessageTests {
    @Test(arguments: [
        ("Tells the weather. And more.", "Tells the weather."), ("About v1.2 of it", "About v1.2 of it"), ("", ""),
        ("First line\nsecond", "First line"), (String(repeating: "x", count: 300), String(repeating: "x", count: 200)),
    ])
    func anAgentIsIntroducedByItsFirstSentence(description: String, sentence: String) {
        let text = NoMatchMessage.text(for: [RoutableAgent(id: "a", description: description)])
        #expect(text.hasSuffix("- **a**: \(sentence)"))
    }

    @Test func withoutAgentsItSaysSo() {
        #expect(NoMatchMessage.text(for: []) == "No agent is available here at the moment.")
    }
}
