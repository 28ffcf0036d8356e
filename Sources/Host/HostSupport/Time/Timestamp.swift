// SPDX-License-Identifier: Apache-2.0

import Glibc

/// An instant of civil time, as logs and answers tell it.
package struct Timestamp: Sendable, Equatable {
    /// Since 1970, in UTC.
    package var seconds: Int
    /// 0 to 999.
    package var milliseconds: Int

    package init(seconds: Int, milliseconds: Int = 0) {
        self.seconds = seconds
        self.milliseconds = milliseconds
    }

    /// `2026-11-22T17:04:05.678Z`, as RFC 3339 has it.
    package var rfc3339: String {
        let parts = parts
        return "\(Self.padded(parts.year, to: 4))-\(Self.padded(parts.month))-\(Self.padded(parts.day))T\(timeOfDay)Z"
    }

    /// The time alone, for people who know what day it is: `17:04:05.678`.
    package var timeOfDay: String {
        let parts = parts
        return "\(Self.padded(parts.hour)):\(Self.padded(parts.minute)):\(Self.padded(parts.second))"
            + ".\(Self.padded(milliseconds, to: 3))"
    }

    /// In UTC; months and days count from 1.
    private var parts: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        var seconds = time_t(seconds)
        // Safe: both arguments outlive the call, and only numbers are read of the result, not its `tm_zone`.
        var time = unsafe tm()
        _ = unsafe gmtime_r(&seconds, &time)
        let (year, month) = unsafe (Int(time.tm_year) + 1900, Int(time.tm_mon) + 1)
        return unsafe (year, month, Int(time.tm_mday), Int(time.tm_hour), Int(time.tm_min), Int(time.tm_sec))
    }

    private static func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = number.description
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
