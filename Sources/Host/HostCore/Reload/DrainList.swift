// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import Logging

/// Instances that a publish left behind: they get some time to finish, then their calls are cancelled, and who ignores
/// that too is counted and left alone. Owned by the reloader's thread.
struct DrainList {
    private struct Entry {
        let instance: AgentInstance
        let cancelAt: UInt64
        let giveUpAt: UInt64
        var isCancelled = false
    }

    private var entries: [Entry] = []

    /// When something is due next; nil is never.
    var next: UInt64? { entries.map { $0.isCancelled ? $0.giveUpAt : $0.cancelAt }.min() }

    mutating func add(_ instances: [AgentInstance], at now: UInt64, timeouts: HostConfig) {
        let cancelAt = now + UInt64(timeouts.drainTimeoutMilliseconds) * 1_000_000
        let giveUpAt = cancelAt + UInt64(timeouts.killTimeoutMilliseconds) * 1_000_000
        for instance in instances {
            entries.append(Entry(instance: instance, cancelAt: cancelAt, giveUpAt: giveUpAt))
        }
    }

    mutating func advance(at now: UInt64, log: Logger) {
        entries.removeAll { $0.instance.isDestroyed }
        for index in entries.indices where !entries[index].isCancelled && entries[index].cancelAt <= now {
            entries[index].isCancelled = true
            entries[index].instance.cancelAll()
        }
        entries.removeAll { entry in
            guard entry.isCancelled, entry.giveUpAt <= now else { return false }
            log.error(
                "agent does not end its calls; it stays as it is, and costs memory until the host restarts",
                metadata: ["agent": "\(entry.instance.id)", "in_flight": "\(entry.instance.inFlight)"]
            )
            return true
        }
    }
}
