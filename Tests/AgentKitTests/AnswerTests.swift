// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Testing

@Suite(.timeLimit(.minutes(10))) struct AnswerTests {
    @Test func theRequestArrivesWhole() async throws {
        let host = try FakeHost()
        let messages = [
            Message(.system, "Be short."), Message(.user, "Zürich?"), Message(.assistant, "", name: "weather_agent"),
        ]
        let call = host.call(messages: messages, deadline: 1) { request, reply, context in
            #expect(request.messages == messages)
            #expect(request.lastUserText == "Zürich?")
            #expect(request.model == "auto")
            #expect(request.user == "someone")
            #expect(request.traceparent.hasPrefix("00-4bf9"))
            #expect(request.bodyJSON == #"{"messages":[]}"#)
            #expect(request.headers.map(\.0) == ["x-tenant"])
            #expect(request.agentID == context.agentID)
            #expect(request.deadline.map { $0 < .now } == true)
        }
        #expect(await call.outcome.status == AGENT_OK)
        host.destroy()
    }

    @Test func everyKindOfEventIsEmitted() async throws {
        let host = try FakeHost()
        let events: [AgentEvent] = [
            .status("Looking"), .reasoning("Hm"), .text("Sunny ☀️"),
            .toolCall(index: 1, id: "call_1", name: "pay", arguments: "{}"), .usage(tokensIn: 3, tokensOut: 5),
        ]
        let call = host.call { _, reply, _ in
            try await reply.reportStatus("Looking")
            try await reply.appendReasoning("Hm")
            try await reply.appendText("")
            try await reply.appendText("Sunny ☀️")
            try await reply.send(events[3])
            try await reply.reportUsage(tokensIn: 3, tokensOut: 5)
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.events == events)
        host.destroy()
    }

    @Test func aLongTextIsCutBetweenCharactersOnly() async throws {
        let host = try FakeHost()
        let text = String(repeating: "a", count: 1) + String(repeating: "€𝄞é", count: 30_000)
        let call = host.call { _, reply, _ in try await reply.appendText(text) }
        #expect(await call.outcome.status == AGENT_OK)
        // The fake host insists on valid UTF-8 in each piece.
        #expect(call.events.count > 5)
        #expect(call.text == text)
        host.destroy()
    }

    @Test(arguments: WakerThread.allCases, [1, 2, 7])
    func aSlowClientSlowsTheAgentAndLosesNothing(_ wakes: WakerThread, _ blocksEvery: Int) async throws {
        let host = try FakeHost()
        let call = host.call(HostScript(blocksEvery: blocksEvery, wakes: wakes)) { _, reply, _ in
            for number in 0..<200 { try await reply.appendText("\(number) ") }
        }
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.text == (0..<200).map { "\($0) " }.joined())
        #expect(host.seen.violations == [])
        host.destroy()
    }

    @Test(arguments: WakerThread.allCases)
    func concurrentWritersTakeTurns(_ wakes: WakerThread) async throws {
        let host = try FakeHost()
        let call = host.call(HostScript(blocksEvery: 2, wakes: wakes)) { _, reply, _ in
            try await withThrowingTaskGroup { group in
                for writer in 0..<8 {
                    group.addTask { for number in 0..<50 { try await reply.appendText("\(writer):\(number) ") } }
                }
                try await group.waitForAll()
            }
        }
        #expect(await call.outcome.status == AGENT_OK)
        for writer in 0..<8 {
            let own = call.text.split(separator: " ").filter { $0.hasPrefix("\(writer):") }
            #expect(own == (0..<50).map { "\(writer):\($0)" })
        }
        #expect(host.seen.violations == [])
        host.destroy()
    }
}
