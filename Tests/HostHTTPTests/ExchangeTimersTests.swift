// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import HostSupport
import Testing

@Suite struct ExchangeTimersTests {
    private static let timeouts = ExchangeTimers.Timeouts(
        idle: .nanoseconds(75),
        request: .nanoseconds(30),
        heartbeat: .nanoseconds(15)
    )

    private func at(_ nanoseconds: UInt64) -> Instant { Instant(nanoseconds: nanoseconds) }

    private func expiries(_ timers: inout ExchangeTimers, at now: UInt64, unsent: Int = 0) -> [ExchangeTimers.Expiry] {
        var expiries: [ExchangeTimers.Expiry] = []
        while let expiry = timers.expired(at: at(now), unsentBytes: unsent) { expiries.append(expiry) }
        return expiries
    }

    @Test func theEarliestIsNext() {
        var timers = ExchangeTimers(Self.timeouts)
        #expect(timers.next == .never)
        timers.expect(.request, at: at(0))
        #expect(timers.next == at(75))
        timers.wakeTurn(at: at(40))
        #expect(timers.next == at(40))
        timers.answerContinues(at: at(5))
        timers.clientStalls(unsentBytes: 1, at: at(5))
        #expect(timers.next == at(20))
        timers.answerEnded()
        #expect(timers.next == at(35))
    }

    @Test func whatIsDueIsTakenOnce() {
        var timers = ExchangeTimers(Self.timeouts)
        timers.expect(.head, at: at(0))
        timers.wakeTurn(at: at(31))
        timers.answerContinues(at: at(17))
        #expect(expiries(&timers, at: 29) == [])
        #expect(expiries(&timers, at: 31) == [.client(.head), .turn])
        #expect(expiries(&timers, at: 31) == [])
        #expect(timers.next == at(32))
    }

    @Test func aClientsTimeRunsFromItsNextStep() {
        var timers = ExchangeTimers(Self.timeouts)
        timers.expect(.head, at: at(0))
        timers.expect(.head, at: at(20))
        #expect(timers.next == at(30), "a head that drips in gets no more time")
        timers.expect(.body, at: at(29))
        #expect(timers.next == at(59))
        timers.expect(.none, at: at(40))
        #expect(timers.next == .never)
    }

    @Test func aSlowClientStaysAndOneThatReadsNothingDoesNot() {
        var timers = ExchangeTimers(Self.timeouts)
        timers.clientStalls(unsentBytes: 10, at: at(0))
        #expect(expiries(&timers, at: 30, unsent: 9) == [])
        #expect(timers.next == at(60))
        #expect(expiries(&timers, at: 60, unsent: 9) == [.stalled])
        timers.clientStalls(unsentBytes: 10, at: at(0))
        timers.clientReads()
        #expect(timers.next == .never)
    }

    @Test func theAlarmIsSetForWhatComesEarlierOnly() {
        var timers = ExchangeTimers(Self.timeouts)
        #expect(timers.nextAlarm() == nil)
        timers.expect(.head, at: at(0))
        #expect(timers.nextAlarm() == at(30))
        #expect(timers.nextAlarm() == nil)
        timers.expect(.request, at: at(10))
        #expect(timers.nextAlarm() == nil, "it rings too early, and is set again then")
        timers.alarmRang()
        #expect(expiries(&timers, at: 30) == [])
        #expect(timers.nextAlarm() == at(85))
    }
}
