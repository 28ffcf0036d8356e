// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import TestSupport
import Testing

@Suite struct InstanceStateTests {
    @Test func anInstanceIsDestroyedOnceAndNeverUnderACall() {
        for seed in 0..<2000 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let limit = Int.random(in: 1...3, using: &random)
            var machine = AgentInstance.StateMachine(limit: limit)
            var (open, retired, destroyed) = (0, false, 0)
            for _ in 0..<30 {
                switch Int.random(in: 0..<8, using: &random) {
                case 0..<4:
                    let refusal = machine.begin()
                    #expect(refusal == (retired ? .retired : open < limit ? nil : .busy))
                    if refusal == nil { open += 1 }
                case 4..<7:
                    guard open > 0 else { continue }
                    open -= 1
                    if machine.end() { destroyed += 1 }
                default:
                    retired = true
                    if machine.retire() { destroyed += 1 }
                }
                #expect(machine.inFlight == open)
                #expect(destroyed == (retired && open == 0 ? 1 : 0))
            }
        }
    }
}
