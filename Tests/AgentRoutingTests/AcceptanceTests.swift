// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

/// The travel assistant's dialogues, over the wire form: no message says which agent wrote it.
struct AcceptanceTests {
    struct Dialogue: Sendable, CustomTestStringConvertible {
        var turns: [(user: String, agents: Set<String>, reply: String)]
        var testDescription: String { turns.map(\.user).joined(separator: " / ") }
    }

    static let dialogues = [
        Dialogue(turns: [("What is the weather in Istanbul?", ["weather_agent"], "")]),
        Dialogue(turns: [("What flights go from London to Seattle?", ["flight_agent"], "")]),
        Dialogue(turns: [("What's the exchange rate for Turkish Lira to USD?", ["currency_agent"], "")]),
        Dialogue(turns: [
            ("What's the weather in Istanbul?", ["weather_agent"], "Istanbul: 24 °C (75 °F), sunny, wind 12 km/h."),
            ("What's their exchange rate?", ["currency_agent"], "1 USD = 41.20 TRY (reference rate of 2026-03-25)."),
            ("Do they fly out from Seattle?", ["flight_agent"], ""),
        ]),
        Dialogue(turns: [
            (
                "What is the weather in Istanbul?", ["weather_agent"],
                "Istanbul, Turkey: 18 °C (64 °F), partly cloudy, feels like 17 °C. Wind 12 km/h, humidity 60 %."
            ),
            ("exchange rate?", ["currency_agent"], "1 USD = 41.20 TRY (reference rate of 2026-03-25)."),
        ]),
        Dialogue(turns: [
            (
                "What's the weather in Seattle, and do any flights go direct to New York?",
                ["weather_agent", "flight_agent"], ""
            )
        ]),
        Dialogue(turns: [
            (
                "I want to travel from NYC to Paris next week. What is the weather like there, and can you find me some flights?",
                ["weather_agent", "flight_agent"], ""
            )
        ]),
        Dialogue(turns: [
            (
                "weather in Tokyo and how much is 100 USD in yen?", ["weather_agent", "currency_agent"],
                "Tokyo: 18 °C (64 °F), cloudy.\n\n100.00 USD = 15,240 JPY (reference rate of 2026-03-25)."
            ),
            ("and 250?", ["currency_agent"], ""),
        ]),
        Dialogue(turns: [("Seattle to Dubai to Lahore", ["flight_agent"], "")]),
        Dialogue(turns: [
            ("What's the weather in Lahore?", ["weather_agent"], "Lahore: 31 °C (88 °F), hazy."),
            ("What is their currency exchange rate with USD?", ["currency_agent"], ""),
        ]),
        Dialogue(turns: [
            (
                "Convert 100 dollars to euros", ["currency_agent"],
                "100.00 USD = 92.10 EUR (reference rate of 2026-03-25)."
            ),
            ("and in pounds?", ["currency_agent"], ""),
        ]),
        Dialogue(turns: [
            (
                "5 day forecast for Paris, France", ["weather_agent"],
                "Paris, France: 5 days.\nMon 12 °C / 54 °F, rain 40 %"
            ),
            ("What about there tomorrow?", ["weather_agent"], ""),
        ]),
        Dialogue(turns: [("Show me flights to New York tomorrow", ["flight_agent"], "")]),
        Dialogue(turns: [("What's happening?", [], "")]),
    ]

    @Test(arguments: dialogues)
    func longDescriptionsRouteTheDialogue(_ dialogue: Dialogue) {
        replay(dialogue, through: Self.long)
    }

    @Test(arguments: dialogues)
    func shortDescriptionsRouteTheDialogue(_ dialogue: Dialogue) {
        replay(dialogue, through: Self.short)
    }

    private static let long = EmbeddedRouter(agents: Fixtures.long)
    private static let short = EmbeddedRouter(agents: Fixtures.short)

    private func replay(_ dialogue: Dialogue, through router: EmbeddedRouter) {
        var messages: [RoutingTurn.Message] = []
        for turn in dialogue.turns {
            messages.append(.init(.user, turn.user))
            let route = router.route(RoutingTurn(messages: messages))
            #expect(Set(route.agents) == turn.agents, "\(turn.user): \(route)")
            messages.append(.init(.assistant, turn.reply))
        }
    }
}
