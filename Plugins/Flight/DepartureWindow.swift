// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The span of time in which flights are looked for, or why they are not.
enum DepartureWindow: Equatable {
    /// `days` are those of the origin; nil = from now on.
    case open(Range<Int64>, days: ClosedRange<CivilDate>?)
    case past(CivilDate)
    case tooFar(ClosedRange<CivilDate>, last: CivilDate)

    /// The day is the local one of the airport that the journey starts from.
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
