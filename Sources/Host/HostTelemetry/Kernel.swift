// SPDX-License-Identifier: Apache-2.0

import Glibc
package import HostSupport

/// The two system calls that logging takes: the only lines here that deal in pointers, each for its own duration.
package enum Kernel {
    /// The time of day; it may jump, so it measures nothing.
    package static func now() -> Timestamp {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: time.tv_sec, milliseconds: time.tv_nsec / 1_000_000)
    }

    /// One call for a whole line, so that lines of several threads do not mix; what cannot be written is lost.
    static func writeToStandardError(_ line: [UInt8]) {
        _ = unsafe write(STDERR_FILENO, line, line.count)
    }
}
