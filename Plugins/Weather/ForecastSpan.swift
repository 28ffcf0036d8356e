// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The days asked for, limited to those that a forecast reaches.
struct ForecastSpan: Equatable {
    /// How many days a forecast reaches, with today.
    static let reach = 16

    let today: CivilDate
    /// nil if no days were asked for.
    let asked: ClosedRange<CivilDate>?

    init(_ days: Days?, today: CivilDate) {
        self.today = today
        asked = days?.resolved(today: today)
    }

    private var last: CivilDate { today.adding(days: Self.reach - 1) }

    /// The days to show; nil if none of them is in reach.
    var shown: ClosedRange<CivilDate>? {
        let asked = asked ?? today...today
        guard asked.upperBound >= today, asked.lowerBound <= last else { return nil }
        return max(asked.lowerBound, today)...min(asked.upperBound, last)
    }

    /// How many days to request, from today on.
    var count: Int? { shown.map { today.days(until: $0.upperBound) + 1 } }

    var showsToday: Bool { shown?.contains(today) ?? false }

    /// A sentence about the days that are not shown, if any.
    var limits: String? {
        guard let asked else { return nil }
        if asked.upperBound < today {
            return "\(asked.upperBound.long) is in the past; I only know the weather from today on."
        }
        if asked.lowerBound > last {
            return "\(asked.lowerBound.long) is too far ahead: forecasts reach \(Self.reach) days, to \(last.long)."
        }
        if asked.upperBound > last {
            return "Forecasts reach \(Self.reach) days ahead, to \(last.long); later days are left out."
        }
        return asked.lowerBound < today ? "Days before today are left out." : nil
    }
}
