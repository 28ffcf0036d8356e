// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import FoundationEssentials
import Testing
import Weather

/// The agent with a language model at hand.
@Suite(.timeLimit(.minutes(10))) struct WeatherModelTests {
    private func answer(
        to question: String,
        _ model: PlayedModel,
        _ settings: String = "{}"
    ) async throws -> (text: String, asked: [String]) {
        let client = OpenMeteoStandIn()
        let noon = Date(timeIntervalSince1970: 1_795_348_800)
        let context = AgentContext(settingsJSON: settings, http: client, llm: model, now: { noon })
        let (reply, collected) = Reply.collecting()
        let request = AgentRequest(messages: [.init(.user, question)])
        try await WeatherAgent(context: context).respond(to: request, reply: reply)
        return (collected.text, client.asked)
    }

    @Test func theForecastIsTheContextOfTheAnswer() async throws {
        let model = PlayedModel(.says("Mild and partly cloudy."))
        let (text, _) = try await answer(to: "What is the weather in Istanbul?", model)
        #expect(text == "Mild and partly cloudy.")
        #expect(model.asked.count == 1 && model.asked[0].contains("**14.2 °C (57.6 °F)**, partly cloudy"))
    }

    @Test func aModelThatIsDownLeavesTheTemplate() async throws {
        let (text, _) = try await answer(to: "What is the weather in Istanbul?", PlayedModel())
        #expect(text.contains("**14.2 °C (57.6 °F)**, partly cloudy"))
    }

    @Test func whatTheTablesDoNotKnowAModelReads() async throws {
        let read = #"{"places":[{"name":"Paris, France","quote":"city of light"}],"days":"tomorrow"}"#
        let model = PlayedModel(.says(read), .says("Rain."))
        let (text, asked) = try await answer(to: "How will it be in the city of light tomorrow?", model)
        #expect(text == "Rain." && asked.first?.contains("name=Paris") == true)
        #expect(model.asked[1].contains("Tomorrow, Mon, Nov 23") && !model.asked[1].contains("Now ("))
    }

    @Test(arguments: [
        #"{"places":[{"name":"London","quote":"London"}],"days":null}"#,
        #"{"places":[{"name":"London","quote":"weather"}],"days":null}"#,
        #"{"places":[{"name":"Xyzzyville","quote":"weather"}],"days":null}"#, "London",
        #"{"places":[],"days":"tomorrow"}"#,
    ])
    func aModelCannotBringUpAPlace(read: String) async throws {
        let (text, asked) = try await answer(to: "What's the weather?", PlayedModel(.says(read)))
        #expect(text.hasPrefix("Which city is it about?") && asked.isEmpty)
    }

    @Test func aClearQuestionCostsNoReading() async throws {
        let model = PlayedModel(.says("Mild."))
        _ = try await answer(to: "What is the weather in Istanbul?", model)
        #expect(model.asked.allSatisfy { !$0.contains("json_schema") })
    }

    @Test func aQuestionBackIsNobodyElsesToWord() async throws {
        let model = PlayedModel(.says("{}"), .says("Somewhere nice!"))
        let (text, _) = try await answer(to: "What's the weather?", model)
        #expect(text.hasPrefix("Which city is it about?") && model.asked.count == 1)
    }
}
