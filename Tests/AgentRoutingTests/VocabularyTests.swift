// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

/// Words that the table does not have.
struct VocabularyTests {
    private let router = EmbeddedRouter(
        agents: [
            RoutableAgent(id: "hr_agent", description: "Handles payslips and days off."),
            RoutableAgent(id: "zorbulator_agent", description: "Adjusts every zorbulator in the house."),
        ],
        matchThreshold: 0.6
    )

    @Test(arguments: [("my payslip is wrong", "hr_agent"), ("the zorbulator hums", "zorbulator_agent")])
    func aWordOfADescriptionIsKnown(text: String, agent: String) {
        #expect(WordTable.similarity("payslip", "rain") == nil && WordTable.similarity("zorbulator", "rain") == nil)
        #expect(router.route(RoutingTurn(messages: [.init(.user, text)])).agents == [agent])
    }

    @Test func itIsKnownWithASlipOfTheFingerToo() {
        let route = router.route(RoutingTurn(messages: [.init(.user, "the zorbluator hums")]))
        #expect(route.agents == ["zorbulator_agent"])
    }
}
