// SPDX-License-Identifier: Apache-2.0

import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// When to look, against what was promised, over thousands of interleavings.
@Suite struct ReloadScheduleTests {
    private typealias Schedule = ReloadSchedule<Int>

    @Test func whatWasWrittenIsLookedAtOnceItRests() {
        var schedule = Schedule()
        schedule.hint(.written, at: .at(0))
        schedule.hint(.written, at: .at(30))
        #expect(schedule.begin(at: .at(79)) == nil)
        #expect(schedule.begin(at: .at(80)) != nil)
        #expect(schedule.nextLook == nil)
    }

    @Test func whatWasMovedInIsLookedAtAtOnceWhateverIsWrittenBeside() {
        var schedule = Schedule()
        schedule.hint(.moved, at: .at(100))
        schedule.hint(.written, at: .at(101))
        #expect(schedule.nextLook == .at(100))
    }

    @Test func whoAsksDuringALookGetsTheOutcomeOfTheNext() {
        var schedule = Schedule()
        schedule.request(1, at: .at(5))
        #expect(schedule.begin(at: .at(5)) == [1])
        schedule.request(2, at: .at(6))
        #expect(schedule.nextLook == .at(6))
        #expect(schedule.begin(at: .at(7)) == [2])
    }

    /// Random events on a clock that only the test moves.
    @Test(arguments: 0..<4_000 as Range<UInt64>) func everyHintIsFollowedByALookInTime(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var schedule = Schedule()
        var promise = Promise()
        var now = Instant.at(1_000)
        for step in 0..<60 {
            now = now + .milliseconds(Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0..<3:
                schedule.hint(.written, at: now)
                promise.written(at: now)
            case 3:
                schedule.hint(.moved, at: now)
                promise.moved(at: now)
            case 4:
                schedule.request(step, at: now)
                promise.asked(step, at: now)
            default:
                guard let answered = schedule.begin(at: now) else {
                    #expect(schedule.nextLook.map { $0 > now } ?? true)
                    break
                }
                promise.look(at: now, answering: answered)
            }
            promise.check(schedule.nextLook)
        }
        #expect(schedule.stop() == promise.waiters)
    }
}

/// What whoever changes a file may rely on, written without regard to how it is kept.
private struct Promise {
    private(set) var waiters: [Int] = []
    private var firstWrite: Instant?
    private var lastWrite: Instant?
    private var firstMove: Instant?
    private var firstAsked: Instant?
    private var lastLook = Instant.at(0)

    mutating func written(at now: Instant) {
        firstWrite = firstWrite ?? now
        lastWrite = now
    }

    mutating func moved(at now: Instant) { firstMove = firstMove ?? now }

    mutating func asked(_ waiter: Int, at now: Instant) {
        firstAsked = now
        waiters.append(waiter)
    }

    mutating func look(at now: Instant, answering answered: [Int]) {
        #expect(answered == waiters)
        #expect(firstWrite != nil || firstMove != nil || firstAsked != nil, "a look without a reason")
        if firstMove == nil, firstAsked == nil, let firstWrite, let lastWrite {
            #expect(now >= lastWrite + .milliseconds(50) || now >= firstWrite + .seconds(1), "the file did not rest")
        }
        if firstAsked == nil, firstMove != nil { #expect(now >= lastLook + .milliseconds(5), "a storm is one look") }
        self = Promise()
        lastLook = now
    }

    func check(_ next: Instant?) {
        guard firstWrite != nil || firstMove != nil || firstAsked != nil else { return #expect(next == nil) }
        guard let next else {
            Issue.record("a hint without a look to come")
            return
        }
        if let firstAsked { #expect(next <= firstAsked) }
        if let firstMove { #expect(next <= max(firstMove, lastLook + .milliseconds(5))) }
        if let firstWrite { #expect(next <= max(firstWrite + .seconds(1), lastWrite ?? .at(0))) }
    }
}
