// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import HostSupport
package import Logging

/// Gets to know what a reloader did.
package protocol ReloadObserver: Sendable {
    /// - Parameters:
    ///   - took: from the beginning of the look.
    ///   - swap: for how long turns that began meanwhile had to wait.
    func published(_ generation: Generation, after previous: Generation, took: Duration, swap: Duration)

    /// The instance does not end its calls, although they were cancelled.
    func gaveUp(_ instance: AgentInstance)
}

/// Writes it into the log.
package struct ReloadLog: ReloadObserver {
    private let log: Logger

    package init(_ log: Logger) { self.log = log }

    package func published(_ generation: Generation, after previous: Generation, took: Duration, swap: Duration) {
        var metadata = generation.changes(since: previous)
        metadata["took_ms"] = "\(took.fractionalMilliseconds)"
        metadata["swap_us"] = "\(swap.inMicroseconds)"
        log.info("generation \(generation.number) serves", metadata: metadata)
    }

    package func gaveUp(_ instance: AgentInstance) {
        log.error(
            "agent does not end its calls; it stays as it is, and costs memory until the host restarts",
            metadata: ["agent": "\(instance.id)", "in_flight": "\(instance.inFlight)"]
        )
    }
}
