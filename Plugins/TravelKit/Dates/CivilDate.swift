// SPDX-License-Identifier: Apache-2.0

/// A day of the calendar, without clock or time zone.
package struct CivilDate: Sendable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil if there is no such day: February 30.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Self.length(ofMonth: month, year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `dayNumber` is days since 1970-01-01; computed by eras of 400 years that start in March.
    package init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = shifted.quotientRoundedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.quotientRoundedDown(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package var weekday: Weekday {
        Weekday(rawValue: (dayNumber + 3).remainderRoundedDown(by: 7)) ?? .monday
    }

    package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

    /// The same day some months later or earlier; the last day if the month is shorter.
    func movedByMonths(_ months: Int) -> CivilDate {
        let number = year * 12 + month - 1 + months
        let (year, month) = (number.quotientRoundedDown(by: 12), number.remainderRoundedDown(by: 12) + 1)
        return CivilDate(year: year, month: month, day: min(day, Self.length(ofMonth: month, year))) ?? self
    }

    package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

    package static func < (one: CivilDate, other: CivilDate) -> Bool { one.dayNumber < other.dayNumber }

    package static func length(ofMonth month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

/// A day of the week; Monday is the first, as in ISO 8601.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package var name: String { Self.names[rawValue] }

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}

// MARK: - Text

extension CivilDate: CustomStringConvertible {
    /// `2026-11-22`.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2026-11-22`.
    package var description: String { "\(year)-\(month.padded)-\(day.padded)" }

    /// `Sun, Nov 22`.
    package var short: String { "\(weekday.name.prefix(3)), \(Self.monthNames[month - 1].prefix(3)) \(day)" }

    /// `Sunday, November 22, 2026`.
    package var long: String { "\(weekday.name), \(Self.monthNames[month - 1]) \(day), \(year)" }

    /// `November 2026`.
    package var monthAndYear: String { "\(Self.monthNames[month - 1]) \(year)" }

    static let monthNames =
        "January February March April May June July August September October November December"
        .split(separator: " ").map(String.init)
}

extension Int {
    /// Two digits: `07`.
    package var padded: String { self < 10 ? "0\(self)" : "\(self)" }

    package func quotientRoundedDown(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    package func remainderRoundedDown(by divisor: Int) -> Int { self - quotientRoundedDown(by: divisor) * divisor }
}
