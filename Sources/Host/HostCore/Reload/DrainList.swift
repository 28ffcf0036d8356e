// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import HostConfig

/// Instances that a publish left behind: they get some time to finish, then their calls are cancelled, and who ignores
/// that too is given up.
///
/// Instants are `MonotonicClock` nanoseconds.
package struct DrainList {
    private struct Entry {
        let instance: AgentInstance
        let cancelAt: UInt64
        let giveUpAt: UInt64
        var isCancelled = false
    }

    private var entries: [Entry] = []

    package init() {}

    /// Those that still have calls.
    package var instances: [AgentInstance] { entries.map(\.instance).filter { !$0.isDestroyed } }

    /// When something is due next; nil is never.
    package var next: UInt64? { entries.map { $0.isCancelled ? $0.giveUpAt : $0.cancelAt }.min() }

    package mutating func add(_ instances: [AgentInstance], at now: UInt64, timeouts: HostConfig) {
        let cancelAt = now + UInt64(timeouts.drainTimeoutMilliseconds) * 1_000_000
        let giveUpAt = cancelAt + UInt64(timeouts.killTimeoutMilliseconds) * 1_000_000
        entries += instances.map { Entry(instance: $0, cancelAt: cancelAt, giveUpAt: giveUpAt) }
    }

    /// Whose calls to cancel now, and whom to give up.
    package mutating func advance(at now: UInt64) -> (cancelled: [AgentInstance], givenUp: [AgentInstance]) {
        entries.removeAll { $0.instance.isDestroyed }
        let givenUp = entries.filter { $0.isCancelled && $0.giveUpAt <= now }.map(\.instance)
        entries.removeAll { $0.isCancelled && $0.giveUpAt <= now }
        let due = entries.indices.filter { !entries[$0].isCancelled && entries[$0].cancelAt <= now }
        for index in due { entries[index].isCancelled = true }
        return (due.map { entries[$0].instance }, givenUp)
    }
}
