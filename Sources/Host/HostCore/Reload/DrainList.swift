// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import HostSupport

/// Instances that a publish left behind: they get some time to finish, then their calls are cancelled, and an agent that
/// ignores that too is given up.
///
/// Pure: time is passed in.
package struct DrainList<Instance: Draining> {
    private enum Stage {
        case finishing(until: Instant)
        case cancelled(until: Instant)
        case givenUp

        var end: Instant? {
            switch self {
            case .finishing(let end), .cancelled(let end): end
            case .givenUp: nil
            }
        }
    }

    private struct Entry {
        let instance: Instance
        let killTimeout: Duration
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
    package var next: Instant? { entries.compactMap(\.stage.end).min() }

    package mutating func add(
        _ instances: [Instance],
        at now: Instant,
        drainTimeout: Duration,
        killTimeout: Duration
    ) {
        let drainEnd = now + drainTimeout
        entries += instances.map { Entry(instance: $0, killTimeout: killTimeout, stage: .finishing(until: drainEnd)) }
    }

    /// Takes the next step with those whose time is over.
    package mutating func advance(at now: Instant) -> Due {
        entries.removeAll { $0.instance.isDestroyed }
        var due = Due()
        for index in entries.indices {
            switch entries[index].stage {
            case .finishing(let end) where end <= now:
                // From now on, however late that is: every agent gets the whole time to stop.
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
