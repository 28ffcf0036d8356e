// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import HostAnswers
import HostSupport
import Testing

/// What becomes of those who wait when a call ends.
@Suite struct LettingGoTests {
    private typealias Machine = AgentCall.StateMachine

    private func running() -> Machine {
        var machine = Machine()
        machine.begin(limits: AnswerLimits())
        return machine
    }

    private func waker(_ mask: UInt32) -> Machine.ArmedWaker {
        Machine.ArmedWaker(mask: mask, wake: .function({ _ in }, nil))
    }

    /// A step on the machine changes it, which `#expect` does not allow within.
    private func check(_ holds: Bool, at location: SourceLocation = #_sourceLocation) {
        #expect(holds, sourceLocation: location)
    }

    @Test func aCallIsNotReusedWhileAWakerRuns() {
        var machine = running()
        check(machine.wakerStarts(on: 1))
        _ = machine.handleReturned(AGENT_OK)
        check(!machine.release().recycles)
        check(!machine.finish(CallResult(.complete)).1.recycles)
        check(machine.wakerEnded(on: 1).1.recycles)
    }

    /// A waker may finish its request while another one runs elsewhere: it waits for that one, and not for itself.
    @Test func whoFinishesInAWakerIsToldWhenTheOthersAreOver() throws {
        var machine = running()
        check(machine.wakerStarts(on: 1))
        check(machine.wakerStarts(on: 2))
        check(machine.finish(CallResult(.complete)).0 == AGENT_OK)
        let waiting = machine.waitForWakers(on: 1)
        let quiet = try #require(waiting)
        check(machine.wakerEnded(on: 2).0 === quiet)
        check(machine.wakerEnded(on: 1).0 == nil)
    }

    @Test func noWakerStartsBehindTheEnd() {
        var machine = running()
        _ = machine.finish(CallResult(.complete))
        check(!machine.wakerStarts(on: 1))
    }

    @Test func whoSleepsIsWokenByTheEnd() {
        var machine = running()
        let signal = Signal()
        _ = machine.arm(.init(mask: AGENT_REQUEST_DRAINING, wake: .thread(signal)))
        _ = machine.arm(waker(AGENT_REQUEST_DRAINING))
        let (_, actions) = machine.finish(CallResult(.complete))
        #expect(actions.sleepers.count == 1 && actions.sleepers[0] === signal)
        #expect(actions.wakers.isEmpty)
    }

    @Test func aRelayedRequestIsDeadForThePlugin() {
        var machine = running()
        _ = machine.arm(waker(AGENT_REQUEST_CANCELLED))
        let source = ScriptedSource()
        check(machine.attach(source))
        check(machine.relay(source).0 == AGENT_OK)
        #expect(machine.state() == AGENT_REQUEST_CANCELLED)
        check(machine.arm(waker(AGENT_REQUEST_CANCELLED)).0 == AGENT_E_STATE)
        check(!machine.attach(ScriptedSource()))
        check(machine.relay(ScriptedSource()).0 == AGENT_E_STATE)
        check(machine.finish(CallResult(.complete)).0 == AGENT_E_STATE)
        check(machine.refusal(ofEventWith: 1)?.0 == AGENT_E_STATE)
        check(machine.cancel(.cancelled)?.wakers.isEmpty == true)
    }

    @Test(arguments: [(CancelReason.cancelled, AGENT_E_CANCELLED), (.deadline, AGENT_E_DEADLINE)])
    func whatIsCancelledRelaysNoMore(reason: CancelReason, status: agent_status) {
        var machine = running()
        _ = machine.cancel(reason)
        check(machine.relay(ScriptedSource()).0 == status)
        check(!machine.attach(ScriptedSource()))
    }

    @Test func theEndClosesEveryStreamOfTheCall() {
        var machine = running()
        let sources = [ScriptedSource(), ScriptedSource(), ScriptedSource()]
        sources.forEach { check(machine.attach($0)) }
        machine.detach(sources[0])
        _ = machine.relay(sources[1])
        let closed = machine.release().cancels.map(ObjectIdentifier.init)
        #expect(Set(closed) == [ObjectIdentifier(sources[1]), ObjectIdentifier(sources[2])])
    }

    @Test func anAgentThatEndsWithoutSayingHowBreaksItsContract() {
        var machine = running()
        let actions = machine.handleReturned(AGENT_WOULD_BLOCK)
        #expect(actions.violation == .unknownStatus)
        var batch = AnswerBatch()
        guard case .ended(.failed(let failure)) = machine.take(into: &batch).0 else { return check(false) }
        check(failure.kind == .contract)
    }
}
