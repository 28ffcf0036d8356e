// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import Testing

/// Agents that break the rules, loaded as they would be: each costs its own answer at most.
@Suite struct HostileAgentTests {
    @Test(arguments: [
        ("finishes_twice", ContractViolation.finishTwice, "ok"),
        ("emits_after_finish", .emitAfterFinish, "ok"),
        ("garbage_lengths", .unreadableEvent, "ok"),
        ("huge_emit", .eventTooLarge, "ok"),
        ("cuts_tool_calls", .unreadableEvent, "callcallcaf\u{E9}!\u{FFFD}"),
    ])
    func aViolationIsCountedAndTheAnswerStands(fixture: String, violation: ContractViolation, text: String) throws {
        let rig = try CallRig(fixture)
        let answer = try rig.answer()
        try rig.retire()
        #expect(answer.text == text)
        #expect(answer.isWhole)
        #expect(rig.instance.contractViolations[violation, default: 0] > 0)
        #expect(rig.log.lines.filter { $0.contains(violation.rawValue) }.count == 1)
        #expect(rig.instance.inFlight == 0)
    }

    @Test func lengthsThatCannotBeTrueAreEachRefused() throws {
        let rig = try CallRig("garbage_lengths")
        _ = try rig.answer()
        #expect(rig.instance.contractViolations == [.unreadableEvent: 4])
    }

    @Test(arguments: ["emits_from_thread", "burst", "invalid_utf8", "static_tls"])
    func whatIsOddButAllowedIsNoViolation(fixture: String) throws {
        let rig = try CallRig(fixture)
        let answer = try rig.answer()
        #expect(answer.failure == nil)
        #expect(rig.instance.contractViolations.isEmpty)
        try rig.retire()
    }

    @Test func bytesThatAreNoTextArriveAsTheyWereEmitted() throws {
        let answer = try CallRig("invalid_utf8").answer()
        #expect(answer.bytes == Array("caf".utf8) + [0xC3, 0xA9, 0x20, 0xFF, 0xFE])
    }

    @Test func anErrorOfHandleEndsTheCall() throws {
        let rig = try CallRig("handle_fails")
        #expect(try rig.answer().failure?.kind == .upstream)
        #expect(rig.instance.contractViolations.isEmpty)
        #expect(rig.instance.inFlight == 0)
    }

    @Test(arguments: ["blocks", "spins", "waits_for_cancellation"])
    func aCancelledAgentEnds(fixture: String) throws {
        let rig = try CallRig(fixture)
        let asked = try rig.ask()
        #expect(asked.call.stop(.cancelled))
        #expect(try asked.read().failure?.kind == .cancelled)
        asked.call.release()
        try rig.retire()
    }

    @Test func anAgentThatNeverFinishesKeepsItsInstanceAlive() throws {
        let rig = try CallRig("never_finishes")
        let asked = try rig.ask()
        asked.call.stop(.deadline)
        asked.call.release()
        rig.instance.retire()
        #expect(rig.instance.inFlight == 1)
        #expect(throws: AgentInstance.Refusal.retired) { try rig.ask() }
    }

    @Test func anAgentThatSleepsThroughItsEndIsWoken() throws {
        let rig = try CallRig("sleeps_through_finish")
        #expect(try rig.answer().text == "ok")
        try rig.retire()
    }

    @Test func anAgentThatWaitsForRoomIsWokenWhenNobodyReadsAnyMore() throws {
        let rig = try CallRig("waits_for_room")
        let asked = try rig.ask()
        asked.call.stop(.cancelled)
        asked.call.release()
        try rig.retire()
    }
}
