// SPDX-License-Identifier: Apache-2.0

import HostCore
import HostTestKit
import TestSupport
import Testing

/// When to look, against what was promised, over thousands of interleavings.
@Suite struct ReloadScheduleTests {
    private typealias Schedule = ReloadSchedule<Int>
    private static let millisecond: UInt64 = 1_000_000

    @Test func whatWasWrittenIsLookedAtOnceItRests() {
        var schedule = Schedule()
        schedule.hint(.written, at: 0)
        schedule.hint(.written, at: 30 * Self.millisecond)
        #expect(schedule.begin(at: 79 * Self.millisecond) == nil)
        #expect(schedule.begin(at: 80 * Self.millisecond) != nil)
        #expect(schedule.nextLook == nil)
    }

    @Test func whatWasMovedInIsLookedAtAtOnceWhateverIsWrittenBeside() {
        var schedule = Schedule()
        schedule.hint(.moved, at: 100 * Self.millisecond)
        schedule.hint(.written, at: 101 * Self.millisecond)
        #expect(schedule.nextLook == 100 * Self.millisecond)
    }

    @Test func whoAsksDuringALookGetsTheOutcomeOfTheNext() {
        var schedule = Schedule()
        schedule.request(1, at: 5)
        #expect(schedule.begin(at: 5) == [1])
        schedule.request(2, at: 6)
        #expect(schedule.nextLook == 6)
        #expect(schedule.begin(at: 7) == [2])
    }

    /// Random events on a clock that only the test moves.
    @Test(arguments: 0..<4_000 as Range<UInt64>) func everyHintIsFollowedByALookInTime(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var schedule = Schedule()
        var promise = Promise()
        var now: UInt64 = 1_000 * Self.millisecond
        for step in 0..<60 {
            now += UInt64.random(in: 0...40, using: &random) * Self.millisecond
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
    private var firstWrite: UInt64?
    private var lastWrite: UInt64?
    private var firstMove: UInt64?
    private var firstAsked: UInt64?
    private var lastLook: UInt64 = 0

    mutating func written(at now: UInt64) {
        firstWrite = firstWrite ?? now
        lastWrite = now
    }

    mutating func moved(at now: UInt64) { firstMove = firstMove ?? now }

    mutating func asked(_ waiter: Int, at now: UInt64) {
        firstAsked = now
        waiters.append(waiter)
    }

    mutating func look(at now: UInt64, answering answered: [Int]) {
        #expect(answered == waiters)
        #expect(firstWrite != nil || firstMove != nil || firstAsked != nil, "a look without a reason")
        if firstMove == nil, firstAsked == nil, let firstWrite, let lastWrite {
            #expect(now >= lastWrite + 50_000_000 || now >= firstWrite + 1_000_000_000, "the file did not rest")
        }
        if firstAsked == nil, firstMove != nil { #expect(now >= lastLook + 5_000_000, "a storm is one look") }
        self = Promise()
        lastLook = now
    }

    func check(_ next: UInt64?) {
        guard firstWrite != nil || firstMove != nil || firstAsked != nil else { return #expect(next == nil) }
        guard let next else {
            Issue.record("a hint without a look to come")
            return
        }
        if let firstAsked { #expect(next <= firstAsked) }
        if let firstMove { #expect(next <= max(firstMove, lastLook + 5_000_000)) }
        if let firstWrite { #expect(next <= max(firstWrite + 1_000_000_000, lastWrite ?? 0)) }
    }
}
