// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc

// The ABI counts time in whole units: durations in nanoseconds or milliseconds, instants in nanoseconds of
// CLOCK_MONOTONIC.

extension Duration {
    /// Whole milliseconds, rounded up.
    var abiMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? .max : milliseconds + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }

    /// Nanoseconds of a timeout: at least 1, since 0 means none; `AGENT_FOREVER` when too long.
    var abiNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 1 }
        let (nanoseconds, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? AGENT_FOREVER : max(1, nanoseconds + UInt64(attoseconds) / 1_000_000_000)
    }
}

extension ContinuousClock.Instant {
    /// An instant of CLOCK_MONOTONIC, given by how far away it is; nil = none.
    init?(abiDeadline nanoseconds: UInt64) {
        guard nanoseconds != 0 else { return nil }
        let now = timespec.monotonicNow
        let elapsed = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
        self = .now.advanced(by: .nanoseconds(Int64(clamping: nanoseconds) - elapsed))
    }
}

extension timespec {
    /// The time on CLOCK_MONOTONIC.
    static var monotonicNow: timespec {
        var now = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return now
    }
}
