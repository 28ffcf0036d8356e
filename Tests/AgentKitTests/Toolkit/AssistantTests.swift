// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Testing

/// When a model is asked, and what of its words counts.
@Suite(.timeLimit(.minutes(10))) struct AssistantTests {
    private struct Fields: Decodable, Sendable, Equatable { let city: String }

    private static let request = AgentRequest(messages: [.init(.user, "Is it warm in Rome?")])

    private func assistant(_ model: PlayedModel?, _ settings: String = "{}") throws -> Assistant {
        let context = AgentContext(settingsJSON: settings, llm: model)
        return try Assistant(context, context.settings())
    }

    private func answer(_ model: PlayedModel?, _ settings: String = "{}") async throws -> String {
        let (reply, collected) = Reply.collecting()
        try await assistant(model, settings).answer(Self.request, facts: "Rome: 20 °C", to: reply)
        return collected.text
    }

    private func read(_ model: PlayedModel) async throws -> Fields? {
        try await assistant(model).read(Fields.self, from: Self.request, task: "Read.", schema: "{}")
    }

    @Test func aModelWordsTheFacts() async throws {
        let model = PlayedModel(.says("Yes, 20 °C."))
        #expect(try await answer(model) == "Yes, 20 °C.")
        #expect(model.asked.count == 1 && model.asked[0].contains("Rome: 20 °C"))
        #expect(!model.asked[0].contains("response_format"))
    }

    @Test(arguments: [PlayedModel.Line.fails(PlayedModel.down), .says(""), .isSilent])
    func withoutItsWordsTheFactsStand(line: PlayedModel.Line) async throws {
        #expect(try await answer(PlayedModel(line), #"{"llm_timeout_ms":100}"#) == "Rome: 20 °C")
    }

    @Test func aSettingTurnsItOff() async throws {
        let model = PlayedModel(.says("Yes."))
        #expect(try await answer(model, #"{"llm_answers":false}"#) == "Rome: 20 °C")
        #expect(try await answer(nil) == "Rome: 20 °C")
        #expect(model.asked.isEmpty)
    }

    @Test(arguments: [("doubtful", false, true), ("always", true, true), ("never", false, false)])
    func aSettingSaysWhenItReads(word: String, sure: Bool, doubtful: Bool) throws {
        let assistant = try assistant(PlayedModel(), #"{"llm_extraction":"\#(word)"}"#)
        #expect(assistant.reads(doubtful: false) == sure && assistant.reads(doubtful: true) == doubtful)
        #expect(try !self.assistant(nil).reads(doubtful: true))
    }

    @Test func theQuickModelReadsAndElseTheDefault() async throws {
        let model = PlayedModel(.fails(PlayedModel.unknown), .says(#"{"city":"Rome"}"#))
        #expect(try await read(model) == Fields(city: "Rome"))
        #expect(model.asked.map { $0.contains(#""model":"fast""#) } == [true, false])
        #expect(model.asked.allSatisfy { $0.contains("json_schema") && $0.contains("User: Is it warm in Rome?") })
    }

    @Test(arguments: [PlayedModel.Line.says("Rome!"), .says("{}"), .fails(PlayedModel.down), .breaksAfter("{")])
    func rubbishIsNothing(line: PlayedModel.Line) async throws {
        #expect(try await read(PlayedModel(line)) == nil)
    }
}
