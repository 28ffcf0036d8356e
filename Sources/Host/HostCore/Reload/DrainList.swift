// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime

/// Instances that a publish left behind: they get some time to finish, then their calls are cancelled, and who ignores
/// that too is given up.
///
/// Pure; instants are `MonotonicClock` nanoseconds.
package struct DrainList<Instance: Draining> {
    private enum Stage {
        case finishing(until: UInt64)
        case cancelled(until: UInt64)
        case givenUp

        var end: UInt64? {
            switch self {
            case .finishing(let end), .cancelled(let end): end
            case .givenUp: nil
            }
        }
    }

    private struct Entry {
        let instance: Instance
        let killTimeout: UInt64
        var stage: Stage
    }

    /// What is due.
    package struct Due {
        /// Their calls are to be cancelled.
        package var cancelled: [Instance] = []
        /// They do not end their calls; they stay as they are.
        package var givenUp: [Instance] = []
    }

    private var entries: [Entry] = []

    package init() {}

    /// Those that still have calls, and whether they were given up.
    package var instances: [(instance: Instance, isGivenUp: Bool)] {
        entries.filter { !$0.instance.isDestroyed }.map { ($0.instance, $0.stage.end == nil) }
    }

    /// When something is due next; nil is never.
    package var next: UInt64? { entries.compactMap(\.stage.end).min() }

    package mutating func add(
        _ instances: [Instance],
        at now: UInt64,
        drainMilliseconds: Int,
        killMilliseconds: Int
    ) {
        let drainEnd = now + UInt64(drainMilliseconds) * 1_000_000
        let killTimeout = UInt64(killMilliseconds) * 1_000_000
        entries += instances.map { Entry(instance: $0, killTimeout: killTimeout, stage: .finishing(until: drainEnd)) }
    }

    /// Takes the next step with those whose time is over.
    package mutating func advance(at now: UInt64) -> Due {
        entries.removeAll { $0.instance.isDestroyed }
        var due = Due()
        for index in entries.indices {
            switch entries[index].stage {
            case .finishing(let end) where end <= now:
                // From now on, however late that is: everybody gets the whole time to obey.
                entries[index].stage = .cancelled(until: now + entries[index].killTimeout)
                due.cancelled.append(entries[index].instance)
            case .cancelled(let end) where end <= now:
                entries[index].stage = .givenUp
                due.givenUp.append(entries[index].instance)
            case .finishing, .cancelled, .givenUp: break
            }
        }
        return due
    }
}

/// What ends by itself, sooner or later.
package protocol Draining {
    var isDestroyed: Bool { get }
}

extension AgentInstance: Draining {}
