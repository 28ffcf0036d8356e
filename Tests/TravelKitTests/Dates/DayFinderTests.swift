// SPDX-License-Identifier: Apache-2.0

import Testing
import TravelKit

struct DayFinderTests {
    @Test(arguments: [
        "weather in Paris", "it may rain", "the sun is out", "sat down", "12.5 USD", "1/0", "99/99", "in a hurry",
        "February 30", "next to the sea", "march on", "999 days", "the 32nd",
    ])
    func textsWithoutADayNameNone(text: String) { #expect(DayFinder.find(in: text).isEmpty) }

    @Test func daysStandWhereTheyAreSaid() {
        let words = Words("from Friday to Sunday in Rome")
        #expect(DayFinder.find(in: words).map { words.written($0.words) } == ["Friday to Sunday"])
    }
}
