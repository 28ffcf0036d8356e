// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// When to look at the files again: at once for what is complete, after a pause for what is being written, and never
/// later than a second after the first hint.
///
/// Pure: time is passed in.
package struct ReloadSchedule<Waiter>: ~Copyable {
    /// How long a written file has to rest.
    package static var settleTime: Duration { .milliseconds(50) }
    /// A file that is written to without pause is looked at all the same.
    package static var patience: Duration { .seconds(1) }
    /// Between two looks, so that a storm of events is one look and not a thousand.
    package static var pause: Duration { .milliseconds(5) }

    /// For what is complete, and for those who ask.
    private var urgent: Instant?
    /// For what is being written.
    private var settled: Instant?
    private var firstWrite: Instant?
    private var lastLook = Instant(nanoseconds: 0)
    private var waiters: [Waiter] = []

    package init() {}

    /// When to look next; nil is not before something happens.
    package var nextLook: Instant? {
        guard let urgent, let settled else { return urgent ?? settled }
        return min(urgent, settled)
    }

    package mutating func hint(_ hint: FileWatcher.Hint, at now: Instant) {
        switch hint {
        case .moved: urgent = min(urgent ?? .never, max(now, lastLook + Self.pause))
        case .written:
            let first = firstWrite ?? now
            firstWrite = first
            settled = min(now + Self.settleTime, max(now, first + Self.patience))
        }
    }

    /// Somebody asks for a look now, and waits for what comes of it.
    package mutating func request(_ waiter: Waiter?, at now: Instant) {
        urgent = min(urgent ?? now, now)
        if let waiter { waiters.append(waiter) }
    }

    /// The look found a file that is still being written, or a folder that nobody watched until now.
    package mutating func lookAgain(at now: Instant) {
        settled = settled ?? now + Self.settleTime
    }

    /// Those who wait for this look, if it is time for one.
    package mutating func begin(at now: Instant) -> [Waiter]? {
        guard let nextLook, nextLook <= now else { return nil }
        (urgent, settled, firstWrite) = (nil, nil, nil)
        lastLook = now
        return takeWaiters()
    }

    /// Those who wait, for a look that will not come.
    package mutating func stop() -> [Waiter] { takeWaiters() }

    private mutating func takeWaiters() -> [Waiter] {
        defer { waiters = [] }
        return waiters
    }
}
