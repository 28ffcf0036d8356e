// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Testing

/// Streams that an agent hands to the host.
@Suite struct RelayTests {
    private let source = ScriptedSource()

    private func relay() throws -> (CallRig, Asked) {
        let rig = try CallRig("relays", services: ScriptedServices([source]))
        return (rig, try rig.ask())
    }

    private func text(_ text: String) -> EventPull { .event(.text(Array(text.utf8))) }

    @Test func aRelayedAnswerArrivesWhole() throws {
        let services = ScriptedServices([source])
        let rig = try CallRig("relays", services: services)
        let asked = try rig.ask()
        source.send(
            text("one "),
            text("two"),
            .event(.usage(tokensIn: 3, tokensOut: 2)),
            .event(.finish(reason: "length"))
        )
        source.send(.ended(nil))
        let answer = try asked.read()
        #expect(answer.items == ["one ", "two", ""])
        #expect(answer.outcome.failure == nil)
        #expect(answer.outcome.finishReason == "length")
        #expect(services.chats == [Array(#"{"messages":[]}"#.utf8)])
        let origin = RequestOrigin(requestID: "req_1", client: "ann", authorization: "Bearer k")
        #expect(services.callers == [ServiceCaller(agentID: "relays", origin: origin)])
        asked.call.release()
        try rig.retire()
    }

    @Test func whatComesLaterWakesTheReader() throws {
        let (_, asked) = try relay()
        #expect(asked.call.take().outcome == nil)
        source.send(text("late"), .ended(nil))
        #expect(try asked.read().text == "late")
        asked.call.release()
    }

    @Test func aFailureIsTheOutcome() throws {
        let (_, asked) = try relay()
        var failure = ServiceFailure(.limit, "too many requests")
        failure.retryAfterMilliseconds = 1500
        source.send(text("so far"), .ended(failure))
        let answer = try asked.read()
        #expect(answer.text == "so far")
        #expect(answer.outcome.failure == .limit)
        #expect(answer.outcome.message == "too many requests")
        #expect(answer.outcome.retryAfterMilliseconds == 1500)
        asked.call.release()
    }

    @Test(arguments: [(CancelReason.cancelled, CallOutcome.Failure.cancelled), (.deadline, .deadline)])
    func anAnswerThatIsCutShortDoesNotLookWhole(reason: CancelReason, failure: CallOutcome.Failure) throws {
        let (rig, asked) = try relay()
        source.send(text("half"))
        #expect(asked.call.take().emission.bytes == Array("half".utf8))
        #expect(asked.call.cancel(reason))
        #expect(source.isClosed)
        #expect(try asked.read().outcome.failure == failure)
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
        source.send(.ended(nil))
        #expect(try asked.read().outcome.failure == nil)
        asked.call.release()
    }

    @Test(arguments: [(-1, 0), (7, 7), (Int.max, 1023)])
    func aToolCallIsNumberedWithinBounds(sent: Int, taken: Int) throws {
        let (_, asked) = try relay()
        source.send(.event(.toolCall(index: sent, id: "a", name: "b", arguments: [])), .ended(nil))
        let emission = asked.call.take().emission
        #expect(emission.items.map(\.kind) == [.toolCall(index: taken, idLength: 1, nameLength: 1)])
        asked.call.release()
    }

    @Test func aBurstIsTakenInBoundedPieces() throws {
        let (_, asked) = try relay()
        let piece = [UInt8](repeating: 0x61, count: 100 << 10)
        for _ in 0..<10 { source.send(.event(.text(piece))) }
        source.send(.ended(nil))
        let first = asked.call.take()
        #expect(first.outcome == nil)
        #expect(first.emission.bytes.count == 3 * piece.count)
        #expect(try asked.read().bytes.count == 7 * piece.count)
        asked.call.release()
    }
}
