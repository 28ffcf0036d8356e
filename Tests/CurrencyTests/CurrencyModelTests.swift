// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Currency
import FoundationEssentials
import Testing

/// The agent with a language model at hand.
@Suite(.timeLimit(.minutes(10))) struct CurrencyModelTests {
    private func answer(to question: String, _ model: PlayedModel) async throws -> (text: String, urls: [String]) {
        let upstream = FrankfurterStandIn()
        let noon = Date(timeIntervalSince1970: 1_795_348_800)
        let settings = #"{"frankfurter_url":"http://rates"}"#
        let context = AgentContext(settingsJSON: settings, http: upstream, llm: model, now: { noon })
        let text = try await said(of: CurrencyAgent(context: context), question)
        return (text, upstream.urls)
    }

    private func said(of agent: CurrencyAgent, _ question: String) async throws -> String {
        let (reply, collected) = Reply.collecting()
        try await agent.respond(to: AgentRequest(messages: [.init(.user, question)]), reply: reply)
        return collected.text
    }

    @Test func theRatesAreTheContextOfTheAnswer() async throws {
        let model = PlayedModel(.says("92 euros."))
        let (text, _) = try await answer(to: "Convert 100 dollars to euros", model)
        #expect(text == "92 euros." && model.asked.count == 1)
        #expect(model.asked[0].contains("100 US dollars (USD) = 92.10 euros (EUR), at 1 USD = 0.921 EUR."))
        #expect(model.asked[0].contains("Reference rate of 2026-03-25"))
    }

    @Test func whatTheTablesDoNotKnowAModelReads() async throws {
        let read = """
            {"amount":"250","from":{"name":"USD","quote":"dead presidents"},"to":[{"name":"EUR","quote":"Schuman's money"}]}
            """
        let model = PlayedModel(.says(read), .says("230."))
        let (text, urls) = try await answer(to: "What are 250 dead presidents in Schuman's money?", model)
        #expect(text == "230." && urls == ["http://rates/v2/rate/USD/EUR"])
        #expect(model.asked[1].contains("250 US dollars (USD) = 230.25 euros (EUR)"))
    }

    @Test(arguments: [
        #"{"amount":null,"from":{"name":"USD","quote":"rate"},"to":[{"name":"EUR","quote":"euro"}]}"#,
        #"{"amount":null,"from":{"name":"USD","quote":"USD"},"to":[{"name":"EUR","quote":"EUR"}]}"#,
        #"{"amount":null,"from":{"name":"QQQ","quote":"exchange"},"to":[]}"#, "USD to EUR",
    ])
    func aModelCannotBringUpACurrency(read: String) async throws {
        let (text, urls) = try await answer(to: "What's the exchange rate?", PlayedModel(.says(read)))
        #expect(text.hasPrefix("Which currencies do you mean?") && urls.isEmpty)
    }

    @Test func whatNeedsNoRateNeedsNoModel() async throws {
        let model = PlayedModel(.says("Lots!"))
        let (text, _) = try await answer(to: "0 USD to EUR", model)
        #expect(text.hasPrefix("Zero US dollars") && model.asked.isEmpty)
    }
}
