// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Flight
import FoundationEssentials
import Testing

/// The agent with a language model at hand.
@Suite(.timeLimit(.minutes(10))) struct FlightModelTests {
    private func answer(to question: String, _ model: PlayedModel) async throws -> (text: String, asked: [String]) {
        let client = AeroAPIStandIn()
        let noon = Date(timeIntervalSince1970: 1_795_348_800)
        let context = AgentContext(settingsJSON: #"{"api_key":"k"}"#, http: client, llm: model, now: { noon })
        let (reply, collected) = Reply.collecting()
        let request = AgentRequest(messages: [.init(.user, question)])
        try await FlightAgent(context: context).respond(to: request, reply: reply)
        return (collected.text, client.asked)
    }

    @Test func theFlightsAreTheContextOfTheAnswer() async throws {
        let model = PlayedModel(.says("One: BA49."))
        let (text, _) = try await answer(to: "What flights go from London to Seattle?", model)
        #expect(text == "One: BA49." && model.asked.count == 1)
        #expect(model.asked[0].contains("| BA49 | 15:25 GMT, LHR | 17:10 PST, SEA |"))
    }

    @Test func whatTheTablesDoNotKnowAModelReads() async throws {
        let read = """
            {"origin":{"name":"London","quote":"the smoke"},"vias":[],\
            "destination":{"name":"Seattle","quote":"Emerald City"},"days":null}
            """
        let model = PlayedModel(.says(read), .says("One: BA49."))
        let (text, asked) = try await answer(to: "flights from the smoke to the Emerald City", model)
        #expect(text == "One: BA49." && asked.contains { $0.contains("/airports/LHR/flights/to/SEA") })
    }

    @Test func aModelCannotBringUpAnOrigin() async throws {
        let read = """
            {"origin":{"name":"London","quote":"flights"},"vias":[],"destination":{"name":"Seattle","quote":"Seattle"},\
            "days":null}
            """
        let (text, asked) = try await answer(to: "flights to Seattle", PlayedModel(.says(read)))
        #expect(text.hasPrefix("Where do you want to fly from") && asked.isEmpty)
    }

    @Test func aLimitIsNobodyElsesToWord() async throws {
        let model = PlayedModel(.says("Sure!"))
        let (text, asked) = try await answer(to: "flights from London to Seattle next week", model)
        #expect(text.contains("at most 2 days ahead") && asked.isEmpty && model.asked.isEmpty)
    }
}
