// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Testing

/// An answer in a model's words, and what stands in when there is none.
@Suite(.timeLimit(.minutes(10))) struct ModelAnswerTests {
    /// Says what it was made with, or nothing at all.
    private struct Model: LanguageModel {
        var events: [AgentEvent]? = []
        var error: AgentError?

        func chat(_ request: LanguageModelRequest) async throws -> LanguageModelStream {
            guard let events else {
                try await Task.sleep(for: .seconds(3_600))
                throw CancellationError()
            }
            return LanguageModelStream(events, thenThrow: error)
        }
    }

    private static let down = AgentError(.upstream, code: "upstream_failed", message: "Down.")

    private func answer(_ model: Model, limit: Duration = .seconds(60)) async throws -> CollectedReply {
        let (reply, collected) = Reply.collecting()
        try await reply.relay(LanguageModelRequest([]), from: model, beginningWithin: limit) { error in
            try await reply.appendText("fallback: \(error.code)")
        }
        return collected
    }

    @Test func theModelsEventsAreRelayed() async throws {
        let events: [AgentEvent] = [.text("Sun"), .text("ny"), .usage(tokensIn: 3, tokensOut: 2)]
        let collected = try await answer(Model(events: events))
        #expect(collected.events == events && collected.isRelayed)
    }

    @Test func aModelThatFailsBeforeItBeginsCostsNothing() async throws {
        #expect(try await answer(Model(events: [], error: Self.down)).text == "fallback: upstream_failed")
        let usage = AgentEvent.usage(tokensIn: 1, tokensOut: 0)
        #expect(try await answer(Model(events: [.text(""), usage])).text == "fallback: model_said_nothing")
    }

    @Test func aSilentModelIsWaitedForNoLongerThanTheLimit() async throws {
        #expect(try await answer(Model(events: nil), limit: .milliseconds(5)).text == "fallback: too_slow")
    }

    @Test func whatBreaksOffLaterFailsTheTurn() async throws {
        await #expect(throws: AgentError.self) {
            _ = try await answer(Model(events: [.text("Sun")], error: Self.down))
        }
    }

    @Test func aWholeAnswerHasALimitToo() async throws {
        let model = Model(events: nil)
        let error = await #expect(throws: AgentError.self) {
            try await model.complete(LanguageModelRequest([]), within: .milliseconds(5))
        }
        #expect(error?.kind == .deadline)
    }

    @Test func anAnswerOfASchemaIsDecoded() async throws {
        struct Point: Decodable, Sendable { let x: Int }
        let request = LanguageModelRequest([])
        #expect(try await Model(events: [.text(#"{"x""#), .text(":7}")]).complete(request, as: Point.self).x == 7)
        await #expect(throws: AgentError.self) {
            try await Model(events: [.text("seven")]).complete(request, as: Point.self)
        }
    }

    @Test func factsStandBeforeTheConversation() {
        let request = AgentRequest(messages: [.init(.system, "Be rude."), .init(.user, "Hi"), .init(.user, "Rain?")])
        let body = LanguageModelRequest(answering: request, from: "7 °C", instructions: "Be kind.", messages: 1)
            .bodyJSON
        #expect(
            body == """
                {"messages":[{"role":"system","content":"Be kind.\\n\\nFacts:\\n\\n7 °C"},\
                {"role":"user","content":"Rain?"}]}
                """
        )
    }
}
