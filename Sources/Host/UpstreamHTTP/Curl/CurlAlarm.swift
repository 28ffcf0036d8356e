// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// When the curl thread has to look at the clock.
///
/// Deadlines that moved away may leave it early: it looks, and goes on.
final class CurlAlarm {
    private var due: ContinuousClock.Instant?

    func reset() { due = nil }

    func ring(by deadline: ContinuousClock.Instant?) {
        guard let deadline else { return }
        due = min(due ?? deadline, deadline)
    }

    func isDue(at now: ContinuousClock.Instant) -> Bool { due.map { $0 <= now } ?? false }

    /// Rounded up; a minute if nothing is due.
    ///
    /// curl shortens it by its own timers.
    var millisecondsLeft: Int32 {
        guard let due else { return 60_000 }
        let left = ContinuousClock.now.duration(to: due) / Duration.milliseconds(1)
        return Int32(min(max(left.rounded(.up), 0), 60_000))
    }
}
