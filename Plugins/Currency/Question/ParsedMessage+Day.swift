// SPDX-License-Identifier: Apache-2.0

import TravelKit

extension ParsedMessage {
    /// The day whose rate is wanted, or `otherwise` if the message names none; nil is the latest rate.
    ///
    /// Rates are of the past: "on Friday" and "on March 3" mean the last ones.
    func rateDay(today: CivilDate, otherwise before: CivilDate? = nil) throws(Unclear) -> CivilDate? {
        if let year, day == nil, let days = Days.year(year).resolved(today: today) { throw .manyDays(days) }
        guard let said = day, var days = said.resolved(today: today) else { return before }
        if case .month(let month, nil) = said, days.lowerBound > today {
            days = Days.month(month, year: days.lowerBound.year - 1).resolved(today: today) ?? days
        }
        guard !days.contains(today) else { return nil }
        if days.upperBound < today, days.lowerBound.days(until: days.upperBound) >= 7 { throw .manyDays(days) }
        var day = days.upperBound < today ? days.upperBound : days.lowerBound
        if day > today, case .weekday = said { day = day.adding(days: -7) }
        if day > today, case .date(let month, let number, nil) = said {
            day = CivilDate(year: day.year - 1, month: month, day: number) ?? day
        }
        guard day <= today else { throw .future(day) }
        return day == today ? nil : day
    }
}
