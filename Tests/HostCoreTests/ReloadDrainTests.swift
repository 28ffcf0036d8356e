// SPDX-License-Identifier: Apache-2.0

import HostCore
import HostTestKit
import TestSupport
import Testing

/// Whom to cancel and whom to give up, over thousands of interleavings.
@Suite struct ReloadDrainTests {
    private final class Agent: Draining {
        let addedAt: UInt64
        var cancelledAt: UInt64?
        var givenUpAt: UInt64?
        var isDestroyed = false

        init(at now: UInt64) { addedAt = now }
    }

    private static let drain = 60
    private static let kill = 5
    private static let millisecond: UInt64 = 1_000_000

    @Test func whoObeysLateStillGetsTheWholeTimeToDoSo() {
        var list = DrainList<Agent>()
        let agent = Agent(at: 0)
        list.add([agent], at: 0, drainMilliseconds: Self.drain, killMilliseconds: Self.kill)
        #expect(list.next == 60 * Self.millisecond)
        // The reloader was busy with something else.
        #expect(list.advance(at: 500 * Self.millisecond).cancelled.count == 1)
        #expect(list.next == 505 * Self.millisecond)
        #expect(list.advance(at: 505 * Self.millisecond).givenUp.count == 1)
        #expect(list.next == nil)
        #expect(list.instances.map(\.isGivenUp) == [true])
        agent.isDestroyed = true
        #expect(list.instances.isEmpty)
    }

    @Test(arguments: 0..<2_000 as Range<UInt64>) func everyoneIsCancelledOnceAndGivenUpOnceInTime(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var list = DrainList<Agent>()
        var agents: [Agent] = []
        var now: UInt64 = 0
        for _ in 0..<60 {
            now += UInt64.random(in: 0...12, using: &random) * Self.millisecond
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                let fresh = (0..<Int.random(in: 0...2, using: &random)).map { _ in Agent(at: now) }
                list.add(fresh, at: now, drainMilliseconds: Self.drain, killMilliseconds: Self.kill)
                agents += fresh
            case 1: agents.randomElement(using: &random)?.isDestroyed = true
            default: advance(&list, at: now)
            }
            let alive = agents.filter { !$0.isDestroyed }
            #expect(list.instances.map { ObjectIdentifier($0.instance) } == alive.map(ObjectIdentifier.init))
            // Nobody is forgotten: as long as somebody can still be cancelled or given up, there is a next time.
            #expect(list.next != nil || alive.allSatisfy { $0.givenUpAt != nil })
        }
    }

    private func advance(_ list: inout DrainList<Agent>, at now: UInt64) {
        let due = list.advance(at: now)
        for agent in due.cancelled {
            #expect(!agent.isDestroyed && agent.cancelledAt == nil)
            #expect(now >= agent.addedAt + UInt64(Self.drain) * Self.millisecond)
            agent.cancelledAt = now
        }
        for agent in due.givenUp {
            #expect(!agent.isDestroyed && agent.givenUpAt == nil)
            #expect(now >= (agent.cancelledAt ?? .max) + UInt64(Self.kill) * Self.millisecond)
            agent.givenUpAt = now
        }
        #expect(list.next.map { $0 > now } ?? true)
    }
}
