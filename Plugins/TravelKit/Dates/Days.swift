// SPDX-License-Identifier: Apache-2.0

/// Which days a question is about, as it was said: what "tomorrow" is depends on where the question is about.
package indirect enum Days: Sendable, Hashable {
    /// So many days from today, from that day on: "tomorrow", "in three days", "5 day forecast".
    case fromToday(Int, count: Int = 1)
    /// "on Friday"; `weeks` is 1 for "next Friday", -1 for "last Friday".
    case weekday(Weekday, weeks: Int = 0)
    case weekend(weeks: Int = 0)
    /// "this week" is what is left of it; "next week" a whole one.
    case week(weeks: Int)
    /// "December 25", with the year if one was said.
    case date(month: Int, day: Int, year: Int?)
    /// "the 25th"
    case dayOfMonth(Int)
    /// "from Friday to Sunday"
    case span(Days, Days)

    package static let today = Days.fromToday(0)
    package static let tomorrow = Days.fromToday(1)

    /// The days of the calendar that are meant when today is `today`; nil for a day that no calendar has.
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
        case .span(let first, let last):
            return Self.span(first, last, today: today)
        }
    }

    private static func range(_ first: CivilDate, count: Int) -> ClosedRange<CivilDate> {
        first...first.adding(days: max(count, 1) - 1)
    }

    /// "on Friday" is the coming one, today included; "next Friday" the one of the next week, which starts on Monday.
    private static func date(of weekday: Weekday, weeks: Int, today: CivilDate) -> CivilDate {
        let ahead = weekday.rawValue - today.weekday.rawValue
        return today.adding(days: weeks == 0 ? ahead.remainderRoundedDown(by: 7) : ahead + 7 * weeks)
    }

    /// Without a year the coming one, unless the day has passed within the last two months.
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

    /// The last day is the first of its kind after the first one; in the wrong order they are turned round.
    private static func span(_ first: Days, _ last: Days, today: CivilDate) -> ClosedRange<CivilDate>? {
        guard let start = first.resolved(today: today) else { return nil }
        let base = if case .fromToday = last { today } else { start.lowerBound }
        guard let end = last.resolved(today: base) else { return nil }
        return min(start.lowerBound, end.lowerBound)...max(start.upperBound, end.upperBound)
    }
}
