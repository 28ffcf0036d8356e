// SPDX-License-Identifier: Apache-2.0

import HostHTTP
import Testing

@Suite struct ConnectionDeadlinesTests {
    @Test func theEarliestIsNext() {
        var deadlines = ConnectionDeadlines()
        #expect(deadlines.next == nil)
        for (kind, instant) in zip(ConnectionDeadlines.Kind.allCases, [40, 10, 30, 20] as [UInt64]) {
            deadlines[kind] = instant
        }
        #expect(deadlines.next == 10)
        deadlines[.turn] = nil
        #expect(deadlines.next == 20)
    }

    @Test func whatIsDueIsTakenOnce() {
        var deadlines = ConnectionDeadlines()
        deadlines[.receive] = 10
        deadlines[.write] = 20
        deadlines[.heartbeat] = 21
        let due = [deadlines.takeDue(at: 9), deadlines.takeDue(at: 20), deadlines.takeDue(at: 20)]
        #expect(due == [[], [.receive, .write], []])
        #expect(deadlines.next == 21)
    }
}
