// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

/// Words that the table does not have.
struct VocabularyTests {
    private let router = EmbeddedRouter(
        agents: [
            RoutableAgent(id: "hr_agent", description: "Handles payslips and days off."),
            RoutableAgent(id: "zorbulator_agent", description: "Adjusts every zorbulator in the house."),
        ]
    )

    @Test(arguments: [("my payslip is wrong", "hr_agent"), ("the zorbulator hums", "zorbulator_agent")])
    func aWordOfADescriptionIsKnown(text: String, agent: String) {
        #expect(WordTable.similarity("payslip", "rain") == nil && WordTable.similarity("zorbulator", "rain") == nil)
        #expect(router.route(RoutingTurn(messages: [.init(.user, text)])).agents == [agent])
    }

    private let forms = EmbeddedRouter(
        agents: [
            RoutableAgent(
                id: "hr_agent",
                description: "Answers questions about payslips, and about forms such as the W2."
            ),
            RoutableAgent(id: "support_agent", description: "Follows up tickets by their number, for example INC4711."),
            RoutableAgent(
                id: "translation_agent",
                description: "Translates texts.",
                examples: ["[language] to [language]", "EN-FR"]
            ),
        ]
    )

    @Test(arguments: [
        ("where is my W4", "hr_agent"), ("INC 52308?", "support_agent"), ("Polish to Welsh", "translation_agent"),
        ("DE → PL", "translation_agent"),
    ])
    func aFormOfADescriptionIsKnownByItsLike(text: String, agent: String) {
        #expect(forms.route(RoutingTurn(messages: [.init(.user, text)])).agents == [agent])
    }

    @Test func aFormIsExplained() throws {
        let explanation = forms.explain(RoutingTurn(messages: [.init(.user, "is INC4711 solved?")]))
        let word = try #require(explanation?.words.first { $0.text == "inc4711" })
        #expect(word.agent == "support_agent" && word.describes == ["support_agent"])
    }

    @Test func aPairOfNamesIsNoSubjectWhereThereIsOne() {
        let route = forms.route(RoutingTurn(messages: [.init(.user, "the payslips of Anna to Maria")]))
        #expect(route.agents == ["hr_agent"])
    }

    @Test func thePluginsOwnWordsCountBesideTheDescription() {
        func agents(_ vocabulary: String) -> [String] {
            let agents = [
                RoutableAgent(id: "one", description: "Converts amounts of money."),
                RoutableAgent(id: "other", description: "Finds flights between airports.", vocabulary: vocabulary),
            ]
            let router = EmbeddedRouter(agents: agents)
            return router.route(RoutingTurn(messages: [.init(.user, "and a zorbulator")])).agents
        }
        #expect(agents("") != ["other"])
        #expect(agents("Knows the zorbulator.") == ["other"])
    }

    @Test func itIsKnownWithASlipOfTheFingerToo() {
        let route = router.route(RoutingTurn(messages: [.init(.user, "the zorbluator hums")]))
        #expect(route.agents == ["zorbulator_agent"])
    }
}
