// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostSupport
import Testing

@Suite struct RunningWakersTests {
    @Test func nobodyWaitsForTheirOwn() {
        var running = RunningWakers()
        running.start(on: 1)
        let (own, other) = (running.wait(on: 1), running.wait(on: 2))
        #expect(own == nil)
        #expect(other != nil)
    }

    @Test func whoWaitsIsToldByTheLastOfTheOthers() throws {
        var running = RunningWakers()
        for thread in [1, 2, 3, 2] as [UInt] { running.start(on: thread) }
        let waiting = running.wait(on: 1)
        let signal = try #require(waiting)
        let told = ([2, 3, 2, 1] as [UInt]).map { running.end(on: $0) }
        #expect(told.map { $0 === signal } == [false, false, true, false])
        #expect(running.isEmpty)
    }
}
