// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostJSON
import HostTestKit
import Testing

@Suite struct RouteTrialTests {
    private let agents = [
        RoutableAgent(id: "weather", description: "Weather forecasts: rain, snow, temperature of a city"),
        RoutableAgent(id: "money", description: "Exchange rates of currencies: dollars, euros, yen"),
    ]

    private func generation(_ makeRouter: ([RoutableAgent]) -> any Router) -> Generation {
        var listener = ListenerConfig(kind: .agent, name: "travel", port: 0)
        listener.agents = agents.map { .init(id: $0.id) }
        let plan = ListenerPlan(config: listener, offered: agents, router: makeRouter(agents))
        let config = HostConfig(pluginDirectory: "/", listeners: [listener])
        return Generation(number: 1, config: config, records: [], listeners: [plan])
    }

    private func report(_ body: String) throws -> JSONValue {
        let generation = generation { EmbeddedRouter(agents: $0) }
        return try JSONDocument(parsing: #require(RouteTrial(Array(body.utf8), on: generation).report())).root
    }

    @Test(arguments: [
        #"{"text": "Will it rain in Oslo?"}"#, #"{"text": "Will it rain in Oslo?", "listener": "travel"}"#,
        #"{"messages": [{"role": "user", "content": "Will it rain in Oslo?"}]}"#,
    ])
    func aTrialTellsWhoAndWhy(body: String) throws {
        let report = try report(body)
        #expect(report["agents"]?[0]?.string == "weather")
        #expect(report["source"]?.string == "embedded")
        #expect(report["listener"]?.string == "travel")
        #expect(report["scores"]?["weather"]?.double ?? 0 > 0.5)
        #expect(report["words"]?[0]?["word"]?.string == "rain")
        #expect(report["model"]?.isNull == true)
    }

    @Test(arguments: ["", "[]", "{}", #"{"text": 3}"#, #"{"text": "x", "listener": "nowhere"}"#])
    func whatIsNoQuestionIsRefused(body: String) throws {
        #expect(throws: APIError.self) { try report(body) }
    }

    @Test func whatAModelSaidIsToldOnceItHasSaidIt() throws {
        let model = ScriptedModel()
        let generation = generation {
            LLMRouter(
                agents: $0,
                embedded: EmbeddedRouter(agents: $0),
                model: model,
                state: ModelRouterState(),
                settings: .init(.always)
            )
        }
        let trial = try RouteTrial(Array(#"{"text": "Will it rain?"}"#.utf8), on: generation)
        #expect(trial.report() == nil)
        model.calls[0].answer(#"{"agents": ["money"]}"#)
        let report = try JSONDocument(parsing: #require(trial.report())).root
        #expect(report["agents"]?[0]?.string == "money")
        #expect(report["model"]?["text"]?.string == #"{"agents": ["money"]}"#)
        #expect(report["model"]?["embedded"]?[0]?.string == "weather")
    }

    @Test func aModelThatIsLateIsToldToo() throws {
        let generation = generation {
            LLMRouter(
                agents: $0,
                embedded: EmbeddedRouter(agents: $0),
                model: ScriptedModel(),
                state: ModelRouterState(),
                settings: .init(.always)
            )
        }
        let trial = try RouteTrial(Array(#"{"text": "Will it rain?"}"#.utf8), on: generation)
        trial.expire(at: try #require(trial.deadline))
        let report = try JSONDocument(parsing: #require(trial.report())).root
        #expect(report["route"]?.string?.hasSuffix("fallback:timeout") == true)
        #expect(report["model"]?["failure"]?.string == "timeout")
    }
}

extension RouteTrial {
    /// The report, once there is a decision.
    fileprivate func report() -> [UInt8]? {
        var batch = AnswerBatch()
        guard take(into: &batch) == .complete else { return nil }
        return batch.reduce(into: []) { bytes, event in if case .body(let piece) = event { bytes += piece } }
    }
}

@Suite struct RoutingTurnTests {
    private func turn(_ messages: String) throws -> RoutingTurn {
        let agents = [RoutableAgent(id: "a", description: ""), RoutableAgent(id: "b", description: "")]
        return RoutingTurn(
            try ChatRequest(parsing: Array(#"{"messages": [\#(messages)]}"#.utf8)).messages,
            agents: agents
        )
    }

    @Test func onlyUserAndAssistantsSpeak() throws {
        let turn = try turn(
            #"{"role":"system","content":"s"},{"role":"user","content":"u"},{"role":"tool","tool_call_id":"1","content":"t"},{"role":"assistant","name":"a,x,b","content":"r"},{"role":"user","content":"v"}"#
        )
        #expect(turn.messages == [.init(.user, "u"), .init(.assistant, "r", agents: ["a", "b"]), .init(.user, "v")])
    }

    @Test func theUsersLastMessageIsTheLast() throws {
        let turn = try turn(
            #"{"role":"user","content":"u"},{"role":"assistant","content":"","tool_calls":[]},{"role":"tool","tool_call_id":"1","content":"t"}"#
        )
        #expect(turn.messages == [.init(.user, "u")])
    }
}
