// SPDX-License-Identifier: Apache-2.0

import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// Whom to cancel and whom to give up, over thousands of interleavings.
@Suite struct ReloadDrainTests {
    private final class Agent: Draining {
        let addedAt: Instant
        var cancelledAt: Instant?
        var givenUpAt: Instant?
        var isDestroyed = false

        init(at now: Instant) { addedAt = now }
    }

    private static let drain = 60
    private static let kill = 5

    @Test func whoObeysLateStillGetsTheWholeTimeToDoSo() {
        var list = DrainList<Agent>()
        let agent = Agent(at: .at(0))
        list.add([agent], at: .at(0), drainTimeout: .milliseconds(Self.drain), killTimeout: .milliseconds(Self.kill))
        #expect(list.next == .at(60))
        // The reloader was busy with something else.
        #expect(list.advance(at: .at(500)).cancelled.count == 1)
        #expect(list.next == .at(505))
        #expect(list.advance(at: .at(505)).givenUp.count == 1)
        #expect(list.next == nil)
        #expect(list.instances.map(\.isGivenUp) == [true])
        agent.isDestroyed = true
        #expect(list.instances.isEmpty)
    }

    @Test(arguments: 0..<2_000 as Range<UInt64>) func everyoneIsCancelledOnceAndGivenUpOnceInTime(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var list = DrainList<Agent>()
        var agents: [Agent] = []
        var now = Instant.at(0)
        for _ in 0..<60 {
            now = now + .milliseconds(Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                let fresh = (0..<Int.random(in: 0...2, using: &random)).map { _ in Agent(at: now) }
                list.add(fresh, at: now, drainTimeout: .milliseconds(Self.drain), killTimeout: .milliseconds(Self.kill))
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

    private func advance(_ list: inout DrainList<Agent>, at now: Instant) {
        let due = list.advance(at: now)
        for agent in due.cancelled {
            #expect(!agent.isDestroyed && agent.cancelledAt == nil)
            #expect(now >= agent.addedAt + .milliseconds(Self.drain))
            agent.cancelledAt = now
        }
        for agent in due.givenUp {
            #expect(!agent.isDestroyed && agent.givenUpAt == nil)
            #expect(now >= (agent.cancelledAt ?? .never) + .milliseconds(Self.kill))
            agent.givenUpAt = now
        }
        #expect(list.next.map { $0 > now } ?? true)
    }
}
