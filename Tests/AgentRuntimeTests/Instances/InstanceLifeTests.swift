// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import HostConfig
import Testing

@Suite struct InstanceLifeTests {
    @Test func wordsComeInTheOrderInWhichTheyWereEmitted() throws {
        let answer = try CallRig("echo").answer(to: "one two three")
        #expect(answer.words == ["one ", "two ", "three"])
        #expect(answer.isWhole)
    }

    @Test func aSlowReaderHoldsTheAgentAndLosesNothing() throws {
        var limits = AnswerLimits()
        limits.events = 2
        let rig = try CallRig("echo")
        let words = (0..<500).map(String.init).joined(separator: " ")
        let asked = try rig.ask(words, limits: limits)
        let answer = try asked.read()
        asked.call.release()
        #expect(answer.text == words)
        #expect(answer.items.count == 500)
    }

    @Test func manyCallsAtOnceKeepTheirAnswersApart() throws {
        let rig = try CallRig("echo")
        let asked = try (0..<200).map { try rig.ask("call \($0)") }
        for (index, asked) in asked.enumerated() {
            #expect(try asked.read().text == "call \(index)")
            asked.call.release()
        }
        // A thread may still be on its way out of `handle`: the end of the instance waits for it.
        try rig.retire()
        #expect(rig.instance.inFlight == 0)
    }

    @Test func whoComesBeyondTheLimitIsToldSo() throws {
        let rig = try CallRig("blocks") { $0.maxConcurrency = 2 }
        let first = try rig.ask()
        let second = try rig.ask()
        #expect(throws: AgentInstance.Refusal.busy) { try rig.ask() }
        for asked in [first, second] {
            asked.call.stop(.cancelled)
            asked.call.release()
        }
        try rig.retire()
    }

    @Test func whoFindsTheQueueFullIsToldSo() throws {
        let rig = try CallRig("blocks") {
            $0.threads = 1
            $0.queueLimit = 1
        }
        var asked: [Asked] = []
        // The thread may or may not have taken the first by the time the second comes.
        #expect(throws: AgentInstance.Refusal.busy) { for _ in 0..<3 { asked.append(try rig.ask()) } }
        for asked in asked {
            asked.call.stop(.cancelled)
            asked.call.release()
        }
        try rig.retire()
        #expect(rig.instance.inFlight == 0)
    }

    @Test func aCallThatWasCancelledInTheQueueNeverReachesTheAgent() throws {
        let rig = try CallRig("logs_calls") { $0.threads = 1 }
        let first = try rig.ask()
        #expect(try first.hear() == "called")
        let second = try rig.ask()
        second.call.stop(.cancelled)
        first.call.stop(.cancelled)
        #expect(try second.read().failure?.kind == .cancelled)
        #expect(try first.read().failure?.kind == .cancelled)
        [first, second].forEach { $0.call.release() }
        try rig.retire()
        #expect(rig.log.lines == ["called"])
    }

    @Test func anInstanceIsDestroyedOnceWithItsLastCall() throws {
        let rig = try CallRig("joins_its_thread")
        let asked = try rig.ask()
        rig.instance.retire()
        rig.instance.retire()
        #expect(rig.log.lines.isEmpty)
        asked.call.stop(.cancelled)
        asked.call.release()
        try rig.retire()
        #expect(rig.log.lines == ["destroyed"])
    }

    @Test func anUnusedInstanceIsDestroyedWhenItRetires() throws {
        let rig = try CallRig("joins_its_thread")
        try rig.retire()
        #expect(rig.log.lines == ["destroyed"])
        #expect(throws: AgentInstance.Refusal.retired) { try rig.ask() }
    }

    @Test func cancellingAllEndsTheCallsOfThisInstanceOnly() throws {
        let ending = try CallRig("waits_for_cancellation")
        let other = try CallRig("waits_for_cancellation")
        let asked = try ending.ask()
        let kept = try other.ask()
        ending.instance.cancelAll()
        #expect(try asked.read().failure?.kind == .cancelled)
        #expect(kept.look().end == nil)
        kept.call.stop(.cancelled)
        #expect(try kept.read().failure?.kind == .cancelled)
        [asked, kept].forEach { $0.call.release() }
    }

    @Test func aLateCancelSaysSo() throws {
        let asked = try CallRig("burst").ask()
        #expect(!asked.call.stop(.deadline))
        #expect(try asked.read().text == String(repeating: "token ", count: 20))
        asked.call.release()
    }
}
