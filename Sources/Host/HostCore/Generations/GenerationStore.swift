// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Synchronization

/// Publishes generations, and retires the old ones once no turn uses them.
package final class GenerationStore: Sendable {
    private let machine: Mutex<StateMachine>

    package init(_ first: Generation) {
        machine = Mutex(StateMachine(first))
    }

    package var current: Generation { machine.withLock { $0.current } }

    /// Pins the current generation: a reload does not pull it away before `unpin`.
    package func pin() -> Generation { machine.withLock { $0.pin() } }

    package func unpin(_ generation: Generation) {
        retire(machine.withLock { $0.unpin(generation.number) })
    }

    /// Swaps `next` in. Turns that began earlier keep what they pinned.
    package func publish(_ next: Generation) {
        let (left, retired) = machine.withLock { $0.publish(next) }
        left.forEach { $0.drain() }
        retire(retired)
    }

    /// Retires everything that no turn uses; for the end of the process.
    package func retireAll() {
        retire(machine.withLock { $0.retireAll() })
    }

    private func retire(_ instances: [AgentInstance]) {
        instances.forEach { $0.retire() }
    }
}
