// SPDX-License-Identifier: Apache-2.0

/// When to look at the files again: at once for what is complete, after a pause for what is being written, and never
/// later than a second after the first hint.
///
/// Pure; instants are `MonotonicClock` nanoseconds.
package struct ReloadSchedule<Waiter>: ~Copyable {
    /// How long a written file has to rest.
    package static var settleNanoseconds: UInt64 { 50_000_000 }
    /// A file that is written to without pause is looked at all the same.
    package static var patienceNanoseconds: UInt64 { 1_000_000_000 }
    /// Between two looks, so that a storm of events is one look and not a thousand.
    package static var pauseNanoseconds: UInt64 { 5_000_000 }

    /// For what is complete, and for those who ask.
    private var urgent: UInt64?
    /// For what is being written.
    private var settled: UInt64?
    private var firstWrite: UInt64?
    private var lastLook: UInt64 = 0
    private var waiters: [Waiter] = []

    package init() {}

    /// When to look next; nil is not before something happens.
    package var nextLook: UInt64? {
        guard let urgent, let settled else { return urgent ?? settled }
        return min(urgent, settled)
    }

    package mutating func hint(_ hint: FileWatcher.Hint, at now: UInt64) {
        switch hint {
        case .moved: urgent = min(urgent ?? .max, max(now, lastLook + Self.pauseNanoseconds))
        case .written:
            let first = firstWrite ?? now
            firstWrite = first
            settled = min(now + Self.settleNanoseconds, max(now, first + Self.patienceNanoseconds))
        }
    }

    /// Somebody asks for a look now, and waits for what comes of it.
    package mutating func request(_ waiter: Waiter?, at now: UInt64) {
        urgent = min(urgent ?? now, now)
        if let waiter { waiters.append(waiter) }
    }

    /// The look found a file that is still being written, or a folder that nobody watched until now.
    package mutating func lookAgain(at now: UInt64) {
        settled = settled ?? now + Self.settleNanoseconds
    }

    /// Those who wait for this look, if it is time for one.
    package mutating func begin(at now: UInt64) -> [Waiter]? {
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
