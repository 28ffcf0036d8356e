// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization
import TestSupport
import Testing

struct SerialStepsTests {
    @Test func anAskWithinAStepMakesForOneMoreStep() {
        let steps = SerialSteps(0)
        let seen = Mutex<[Int]>([])
        func step(_ count: inout Int) {
            count += 1
            seen.withLock { $0.append(count) }
            if count < 3 {
                steps.run(step)
                steps.run(step)
            }
        }
        steps.run(step)
        #expect(seen.withLock { $0 } == [1, 2, 3])
    }

    /// Every task leaves a mark, then asks; whoever takes the step collects all marks there are.
    @Test func noAskIsLostAndNoStepOverlapsAnother() async {
        let marks = Counter()
        let steps = SerialSteps(0)
        let inside = Counter()
        let overlaps = Counter()
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<5_000 {
                        marks.add(1)
                        steps.run { collected in
                            inside.add(1)
                            if inside.value != 1 { overlaps.add(1) }
                            collected = marks.value
                            inside.add(-1)
                        }
                    }
                }
            }
        }
        var collected = 0
        steps.run { collected = $0 }
        #expect(collected == 40_000)
        #expect(overlaps.value == 0)
    }
}
