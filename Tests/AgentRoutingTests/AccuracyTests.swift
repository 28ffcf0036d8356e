// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import HostJSON
import Testing

/// The accuracy that docs/routing.md promises; unoptimised builds take a part of the largest set.
struct AccuracyTests {
    @Test(arguments: [("assistant-agents.json", 0.78), ("assistant-agents-short.json", 0.71)])
    func assistantsAreToldApart(agents: String, least: Double) throws {
        let report = try evaluate("assistant.jsonl", agents: agents)
        #expect(report.turns == 72)
        #expect(report.accuracy >= least, "\(report.text())")
    }

    /// With answers as the travel agents give them: full of words that belong to the agent that gave them.
    @Test func travellersMayChangeTheSubjectInAWord() throws {
        let evaluation = Evaluation(agents: Fixtures.long)
        let report = evaluation.run(try Fixtures.conversations("travel.jsonl")) { 0 }
        #expect(report.turns == 90)
        #expect(report.accuracy >= 0.85, "\(report.text())")
    }

    @Test func conversationsAreFollowed() throws {
        let report = try evaluate("sgd.jsonl", agents: "sgd-agents.json", limit: Self.limit)
        #expect(report.accuracy >= 0.84, "\(report.text())")
        #expect(report.refused.accuracy <= 0.025)
    }

    @Test func twoRequestsInOneMessageAreBothFound() throws {
        let report = try evaluate("sgd-multi.jsonl", agents: "sgd-agents.json")
        #expect(report.turns == 100)
        #expect(report.accuracy >= 0.5, "\(report.text())")
    }

    @Test func whatNobodyWasMadeForIsAnsweredByNobody() throws {
        let report = try evaluate("out-of-scope.jsonl", agents: "sgd-agents.json")
        #expect(report.turns == 200)
        #expect(report.accuracy >= 0.75, "\(report.text())")
    }

    /// The configuration leaves the default to the router.
    @Test func theDocumentsNameTheDefaultConfidence() throws {
        let page = try Fixtures.text("docs/config.md")
        #expect(page.contains("| `no_match_confidence` | number, 0.0 to 1.0 | \(RoutingConstants.noMatchConfidence) |"))
    }

    private func evaluate(_ conversations: String, agents: String, limit: Int = .max) throws -> EvaluationReport {
        let evaluation = Evaluation(agents: try Fixtures.agents(agents))
        return evaluation.run(Array(try Fixtures.conversations(conversations).prefix(limit))) { 0 }
    }

    #if DEBUG
        private static let limit = 60
    #else
        private static let limit = Int.max
    #endif
}
