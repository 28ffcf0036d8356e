// SPDX-License-Identifier: Apache-2.0

import Glibc

/// `CLOCK_MONOTONIC` in nanoseconds: the clock of the ABI's deadlines.
package enum MonotonicClock {
    package static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }

    /// `duration` nanoseconds from now, or `.max` where that lies beyond the end of time.
    package static func after(_ duration: UInt64) -> UInt64 {
        let (instant, overflow) = now().addingReportingOverflow(duration)
        return overflow ? .max : instant
    }
}
