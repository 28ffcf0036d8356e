// SPDX-License-Identifier: Apache-2.0

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
    package var rfc3339: String { "\(date)T\(timeOfDay)Z" }

    /// The time alone, for people who know what day it is: `17:04:05.678`.
    package var timeOfDay: String {
        let second = seconds - day * 86_400
        return "\(Self.padded(second / 3600)):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60))"
            + ".\(Self.padded(milliseconds, to: 3))"
    }

    private var day: Int { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

    /// Counts from 1 March of the year 0, so that the leap day is the last of its year.
    private var date: String {
        let days = day + 719_468
        let era = days >= 0 ? days / 146_097 : (days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(dayOfMonth))"
    }

    private static func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = number.description
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
