// SPDX-License-Identifier: Apache-2.0

import Testing
import TravelKit

struct CivilDateTests {
    @Test func dayNumbersGoBothWays() {
        for number in stride(from: -1_000_000, through: 1_000_000, by: 997) {
            #expect(CivilDate(dayNumber: number).dayNumber == number)
        }
        #expect(CivilDate(dayNumber: 0).description == "1970-01-01")
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1", "", "x-y-z", "1900-02-29",
    ])
    func daysThatNoCalendarHasAreNone(text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test func leapDaysAndWeekdaysAreRight() throws {
        let leap = try #require(CivilDate(iso: "2024-02-29"))
        #expect(leap.weekday == .thursday && leap.adding(days: 1).description == "2024-03-01")
        #expect(CivilDate(iso: "2000-02-29") != nil && leap.long == "Thursday, February 29, 2024")
    }
}
