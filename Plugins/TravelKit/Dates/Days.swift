// SPDX-License-Identifier: Apache-2.0

/// Days as they were named; which ones they are depends on the clock of the place that the question is about.
package indirect enum Days: Sendable, Equatable {
    /// `count` days, the first of them so many days from today: "tomorrow", "in three days", "5 day forecast".
    case fromToday(Int, count: Int = 1)
    /// "on Friday"; `weeks` is 1 for "next Friday", -1 for "last Friday".
    case weekday(Weekday, weeks: Int = 0)
    case weekend(weeks: Int = 0)
    /// "this week" is the rest of it; "next week" a whole one.
    case week(weeks: Int)
    /// "December 25", with the year if it was named.
    case date(month: Int, day: Int, year: Int?)
    /// "the 25th"
    case dayOfMonth(Int)
    /// "in March 2024"; without a year the next March, the current month included.
    case month(Int, year: Int?)
    /// "next month" is 1, "last month" -1.
    case months(Int)
    /// The same day of another month: "a year ago".
    case monthsFromToday(Int)
    /// "in 2020", "last year".
    case year(Int)
    case years(Int)
    /// The fourth Thursday of November, as in the United States.
    case thanksgiving
    /// "a week from Friday"
    case later(Days, days: Int)
    /// "from Friday to Sunday"
    case span(Days, Days)

    package static let today = Days.fromToday(0)
    package static let tomorrow = Days.fromToday(1)

    /// The days as dates; nil if there is no such day.
    package func resolved(today: CivilDate) -> ClosedRange<CivilDate>? {
        switch self {
        case .fromToday(let offset, let count):
            return Self.range(today.adding(days: offset), count: count)
        case .weekday(let weekday, let weeks):
            return Self.range(Self.date(of: weekday, weeks: weeks, today: today), count: 1)
        case .weekend(let weeks):
            let sunday = today.adding(days: 6 - today.weekday.rawValue + 7 * weeks)
            return max(sunday.adding(days: -1), weeks == 0 ? today : sunday.adding(days: -1))...sunday
        case .week(let weeks):
            let monday = today.adding(days: 7 * weeks - today.weekday.rawValue)
            return (weeks == 0 ? today : monday)...monday.adding(days: 6)
        case .date(let month, let day, let year):
            return Self.date(month: month, day: day, year: year, today: today).map { $0...$0 }
        case .dayOfMonth(let day):
            return Self.date(dayOfMonth: day, today: today).map { $0...$0 }
        case .month(let month, let year):
            let coming = month < today.month ? today.year + 1 : today.year
            return Self.month(month, of: year ?? coming)
        case .months(let months):
            let moved = today.movedByMonths(months)
            return Self.month(moved.month, of: moved.year)
        case .monthsFromToday(let months):
            return Self.range(today.movedByMonths(months), count: 1)
        case .year(let year): return Self.year(year)
        case .thanksgiving:
            return [today.year, today.year + 1].lazy.compactMap(Self.thanksgiving).first { $0 >= today }.map { $0...$0 }
        case .years(let years): return Self.year(today.year + years)
        case .later(let days, let later):
            return days.resolved(today: today).map {
                $0.lowerBound.adding(days: later)...$0.upperBound.adding(days: later)
            }
        case .span(let first, let last):
            return Self.span(first, last, today: today)
        }
    }

    private static func range(_ first: CivilDate, count: Int) -> ClosedRange<CivilDate> {
        first...first.adding(days: max(count, 1) - 1)
    }

    private static func month(_ month: Int, of year: Int) -> ClosedRange<CivilDate>? {
        CivilDate(year: year, month: month, day: 1).map {
            Self.range($0, count: CivilDate.length(ofMonth: month, year))
        }
    }

    private static func thanksgiving(in year: Int) -> CivilDate? {
        CivilDate(year: year, month: 11, day: 22).map { first in
            first.adding(days: (Weekday.thursday.rawValue - first.weekday.rawValue).remainderRoundedDown(by: 7))
        }
    }

    private static func year(_ year: Int) -> ClosedRange<CivilDate>? {
        guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
        else { return nil }
        return first...last
    }

    /// "on Friday" is the coming Friday, today included; "next Friday" that of next week, which starts on Monday; "last
    /// Friday" the most recent one.
    private static func date(of weekday: Weekday, weeks: Int, today: CivilDate) -> CivilDate {
        let ahead = weekday.rawValue - today.weekday.rawValue
        switch weeks {
        case 0: return today.adding(days: ahead.remainderRoundedDown(by: 7))
        case ..<0: return today.adding(days: (ahead - 1).remainderRoundedDown(by: 7) - 6 + 7 * (weeks + 1))
        default: return today.adding(days: ahead + 7 * weeks)
        }
    }

    /// Without a year: the most recent one if it was within the last two months, else the next.
    private static func date(month: Int, day: Int, year: Int?, today: CivilDate) -> CivilDate? {
        if let year { return CivilDate(year: year, month: month, day: day) }
        let candidates = (today.year - 1...today.year + 4).compactMap { CivilDate(year: $0, month: month, day: day) }
        return candidates.first { today.days(until: $0) > -60 }
    }

    private static func date(dayOfMonth day: Int, today: CivilDate) -> CivilDate? {
        (0...2).lazy.compactMap { later in
            let month = today.month + later
            return CivilDate(year: today.year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: day)
        }
        .first { $0 >= today }
    }

    /// The last day is the next of its kind after the first one; days in the wrong order are swapped.
    private static func span(_ first: Days, _ last: Days, today: CivilDate) -> ClosedRange<CivilDate>? {
        guard let start = first.resolved(today: today) else { return nil }
        let base = if case .fromToday = last { today } else { start.lowerBound }
        guard let end = last.resolved(today: base) else { return nil }
        return min(start.lowerBound, end.lowerBound)...max(start.upperBound, end.upperBound)
    }
}
