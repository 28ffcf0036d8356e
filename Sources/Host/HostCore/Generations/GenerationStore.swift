// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import HostSupport
import Synchronization

/// Publishes generations, and retires the old ones once no turn uses them.
package final class GenerationStore: Sendable {
    /// Every turn takes this lock twice: what happens under it takes no longer for a hundred agents than for one.
    private let machine: Mutex<StateMachine>
    private let uses: Mutex<InstanceUses>

    package init(_ first: Generation) {
        machine = Mutex(StateMachine(first))
        uses = Mutex(InstanceUses(first))
    }

    package var current: Generation { machine.withLock { $0.current } }

    /// Pins the current generation: a reload does not pull it away before `unpin`.
    package func pin() -> Generation { machine.withLock { $0.pin() } }

    package func unpin(_ generation: Generation) {
        if let over = machine.withLock({ $0.unpin(generation.number) }) { letGo(of: over) }
    }

    /// Swaps `next` in.
    ///
    /// Turns that began earlier keep what they pinned.
    ///
    /// - Returns: the instances that `next` left behind, which have been told to wrap up; and for how long turns that
    ///   began meanwhile had to wait.
    @discardableResult
    package func publish(_ next: Generation) -> (left: [AgentInstance], swap: Duration) {
        uses.withLock { $0.add(next) }
        let (old, isOver, swap) = machine.withLock { machine in
            let started = Instant.now()
            let (old, isOver) = machine.publish(next)
            return (old, isOver, .now() - started)
        }
        let left = next.leftBehind(from: old)
        left.forEach { $0.drain() }
        if isOver { letGo(of: old) }
        return (left, swap)
    }

    private func letGo(of generation: Generation) {
        retire(uses.withLock { $0.remove(generation) })
    }

    /// Replaces what is known about the files of the live generation; nothing that a turn could notice.
    package func refresh(_ same: Generation) { machine.withLock { $0.refresh(same) } }

    /// A generation that is still in use.
    package struct Usage: Sendable {
        package let number: Int
        package let isLive: Bool
        /// The turns that hold it.
        package let pins: Int
    }

    /// The live generation and those that drain, newest first.
    package func held() -> [Usage] { machine.withLock { $0.held } }

    /// Retires everything, and waits a little for what is destroyed; for the end of the process.
    package func retireAll(timeout: Duration = .seconds(2)) {
        let instances = machine.withLock { $0.retireAll() }
        retire(instances)
        let deadline = Instant.now() + timeout
        for instance in instances { _ = instance.waitUntilDestroyed(until: deadline) }
    }

    private func retire(_ instances: [AgentInstance]) {
        instances.forEach { $0.retire() }
    }
}
