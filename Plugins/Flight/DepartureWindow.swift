// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The span of time in which to look for flights, or why there is none.
enum DepartureWindow: Equatable {
    /// `days` are those at the origin; nil is from now on.
    case open(Range<Int64>, days: ClosedRange<CivilDate>?)
    case past(CivilDate)
    case tooFar(ClosedRange<CivilDate>, last: CivilDate)

    /// Days are local to the airport where the journey starts.
    init(_ days: Days?, now: Int64, zone: TimeZoneRules) {
        let today = LocalTime(now, in: zone).date
        let limit = now + AeroAPI.reach
        let last = today.adding(days: Int(AeroAPI.reach / 86_400))
        guard let asked = days?.resolved(today: today) else {
            self = .open(now..<now + 86_400, days: nil)
            return
        }
        if asked.upperBound < today {
            self = .past(asked.upperBound)
        } else if asked.upperBound > last {
            self = .tooFar(asked, last: last)
        } else {
            let first = max(asked.lowerBound, today)
            let end = min(zone.startOfDay(asked.upperBound.adding(days: 1)), limit)
            self = .open(zone.startOfDay(first)..<end, days: first...asked.upperBound)
        }
    }
}
