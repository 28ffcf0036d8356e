// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A point in time on `CLOCK_MONOTONIC`, the clock of the ABI: the only time that the host measures or waits by.
///
/// A deadline is an `Instant`, a timeout a `Duration`.
package struct Instant: Sendable, Hashable {
    /// Since an arbitrary start, usually the machine's boot.
    package let nanoseconds: UInt64

    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    /// A deadline that never passes.
    package static let never = Instant(nanoseconds: .max)

    package static func now() -> Instant {
        var time = timespec()
        // The kernel fills in the struct before the call returns.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Instant(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
    }
}

extension Instant: Comparable {
    package static func < (one: Instant, other: Instant) -> Bool { one.nanoseconds < other.nanoseconds }
}

extension Instant {
    /// Stops at `never`; a negative duration counts as zero.
    package static func + (instant: Instant, duration: Duration) -> Instant {
        let (sum, overflow) = instant.nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
        return overflow ? .never : Instant(nanoseconds: sum)
    }

    /// How long it is from `earlier` to `later`; zero if `earlier` is not earlier.
    package static func - (later: Instant, earlier: Instant) -> Duration {
        later > earlier ? .nanoseconds(later.nanoseconds - earlier.nanoseconds) : .zero
    }
}

extension Duration {
    /// At least zero, at most 584 years.
    fileprivate var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflows) = whole.addingReportingOverflow(UInt64(attoseconds) / 1_000_000_000)
        return overflow || overflows ? .max : sum
    }
}
