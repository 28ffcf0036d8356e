// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing

struct EditDistanceTests {
    @Test(arguments: [
        ("weather", "weather", 0), ("wether", "weather", 1), ("flihgts", "flights", 1), ("weekned", "weekend", 1),
        ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3),
    ])
    func distanceCountsSlipsOfTheFinger(one: String, other: String, expected: Int) {
        var distance = EditDistance()
        #expect(distance(Array(one.utf8), Array(other.utf8)) == expected)
    }

    @Test func aValueIsUsedForWordsOfAnyLength() {
        var distance = EditDistance()
        for (one, other, expected) in [("a", "abcdefgh", 7), ("abcdefgh", "abc", 5), ("ab", "ba", 1)] {
            #expect(distance(Array(one.utf8), Array(other.utf8)) == expected)
        }
    }

    @Test func beyondTheLimitItIsOnlyKnownToBeGreater() {
        var distance = EditDistance()
        #expect(distance(Array("kitten".utf8), Array("weather".utf8), limit: 2) > 2)
    }
}
