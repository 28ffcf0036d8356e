// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import Testing

/// Streams that an agent hands to the host.
@Suite struct RelayTests {
    private let source = ScriptedSource()

    private func relay() throws -> (CallRig, Asked) {
        let rig = try CallRig("relays", services: .scripted(ScriptedSources(source)))
        return (rig, try rig.ask())
    }

    private func text(_ text: String) -> ScriptedSource.Item { .event(.text(text)) }

    @Test func aRelayedAnswerArrivesWhole() throws {
        let model = ScriptedSources(source)
        let rig = try CallRig("relays", services: .scripted(model))
        let asked = try rig.ask()
        source.send(
            text("one "),
            text("two"),
            .event(.usage(Usage(promptTokens: 3, completionTokens: 2))),
            .event(.finish(reason: "length"))
        )
        source.send(.ended(.complete))
        let answer = try asked.read()
        #expect(answer.words == ["one ", "two", ""])
        #expect(answer.failure == nil)
        #expect(answer.finishReason == "length")
        #expect(model.calls.map(\.body) == [Array(#"{"messages":[]}"#.utf8)])
        var caller = ModelCall.Caller(agent: "relays", client: "ann")
        caller.requestID = "req_1"
        caller.authorization = "Bearer k"
        #expect(model.calls.map(\.caller) == [caller])
        asked.call.release()
        try rig.retire()
    }

    @Test func whatComesLaterWakesTheReader() throws {
        let (_, asked) = try relay()
        #expect(asked.look().end == nil)
        source.send(text("late"), .ended(.complete))
        #expect(try asked.read().text == "late")
        asked.call.release()
    }

    @Test func aFailureIsTheOutcome() throws {
        let (_, asked) = try relay()
        let failure = AnswerFailure(.rateLimited, "too many requests", retryAfterMilliseconds: 1500)
        source.send(text("so far"), .ended(.failed(failure)))
        let answer = try asked.read()
        #expect(answer.text == "so far")
        #expect(answer.failure?.kind == .rateLimited)
        #expect(answer.failure?.message == "too many requests")
        #expect(answer.failure?.retryAfterMilliseconds == 1500)
        asked.call.release()
    }

    @Test(arguments: [(CancelReason.cancelled, AnswerFailure.Kind.cancelled), (.deadline, .deadline)])
    func anAnswerThatIsCutShortDoesNotLookWhole(reason: CancelReason, failure: AnswerFailure.Kind) throws {
        let (rig, asked) = try relay()
        source.send(text("half"))
        #expect(asked.look().text == "half")
        #expect(asked.call.stop(reason))
        #expect(source.isClosed)
        #expect(try asked.read().failure?.kind == failure)
        asked.call.release()
        try rig.retire()
    }

    @Test func aReaderThatLeavesClosesTheStream() throws {
        let (rig, asked) = try relay()
        asked.call.release()
        #expect(source.isClosed)
        try rig.retire()
        #expect(rig.instance.inFlight == 0)
    }

    @Test func theWakersOfTheAgentAreOver() throws {
        let (rig, asked) = try relay()
        rig.instance.drain()  // the fixture aborts the process if its waker runs
        source.send(.ended(.complete))
        #expect(try asked.read().failure == nil)
        asked.call.release()
    }

    @Test(arguments: [(-1, 0), (7, 7), (Int.max, 1023)])
    func aToolCallIsNumberedWithinBounds(sent: Int, taken: Int) throws {
        let (_, asked) = try relay()
        source.send(.event(.toolCall(index: sent, id: "a", name: "b", arguments: [])), .ended(.complete))
        #expect(Array(asked.look().batch) == [.toolCall(index: taken, id: "a", name: "b", arguments: [])])
        asked.call.release()
    }

    @Test func aBurstIsTakenInBoundedPieces() throws {
        let (_, asked) = try relay()
        let piece = [UInt8](repeating: 0x61, count: 100 << 10)
        for _ in 0..<10 { source.send(.event(.text(piece[...]))) }
        source.send(.ended(.complete))
        let first = asked.look()
        #expect(first.end == nil)
        #expect(first.bytes.count == 3 * piece.count)
        #expect(try asked.read().bytes.count == 7 * piece.count)
        asked.call.release()
    }
}
