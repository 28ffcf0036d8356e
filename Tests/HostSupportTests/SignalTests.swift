// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing

@Suite struct SignalTests {
    @Test func aPostThatCameBeforeIsNotLost() {
        let signal = Signal()
        signal.post()
        #expect(signal.wait(until: 0))
        #expect(!signal.wait(until: 0))
    }

    @Test func everyPostWakesOnce() {
        let signal = Signal()
        for _ in 0..<3 { signal.post() }
        #expect((0..<4).map { _ in signal.wait(until: 0) } == [true, true, true, false])
    }
}
