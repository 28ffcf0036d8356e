// SPDX-License-Identifier: Apache-2.0

import Testing
import TravelKit

struct TimeZoneTests {
    @Test(arguments: [
        ("America/Los_Angeles", "2026-11-23T23:47:00Z", "2026-11-23 15:47 PST"),
        ("America/Los_Angeles", "2026-07-01T00:00:00Z", "2026-06-30 17:00 PDT"),
        ("America/Los_Angeles", "2060-07-01T00:00:00Z", "2060-06-30 17:00 PDT"),
        ("Europe/London", "2026-03-29T00:59:59Z", "2026-03-29 00:59 GMT"),
        ("Europe/London", "2026-03-29T01:00:00Z", "2026-03-29 02:00 BST"),
        ("Asia/Dubai", "2026-11-22T12:00:00Z", "2026-11-22 16:00 UTC+4"),
        ("Asia/Kathmandu", "2026-11-22T12:00:00Z", "2026-11-22 17:45 UTC+5:45"),
        ("Australia/Sydney", "2055-12-31T14:00:00Z", "2056-01-01 01:00 AEDT"),
        ("America/Sao_Paulo", "2026-01-01T02:00:00Z", "2025-12-31 23:00 UTC-3"),
    ])
    func clocksShowTheTimeOfThePlace(zone: String, moment: String, shown: String) throws {
        let rules = try #require(TimeZones.shared.rules(zone))
        let time = LocalTime(try #require(UTCTime.parse(moment)), in: rules)
        #expect("\(time.date) \(time.clock) \(time.zone)" == shown)
    }

    @Test func aDayStartsAtItsOwnMidnightAlsoWhenClocksTurn() throws {
        let rules = try #require(TimeZones.shared.rules("America/Los_Angeles"))
        let days = try ["2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02"].map { try #require(CivilDate(iso: $0)) }
        #expect(
            days.map { UTCTime.format(rules.startOfDay($0)) } == [
                "2026-03-08T08:00:00Z", "2026-03-09T07:00:00Z", "2026-11-01T07:00:00Z", "2026-11-02T08:00:00Z",
            ]
        )
    }

    @Test(arguments: [
        "../../etc/passwd", "/etc/passwd", "", "Mars/Olympus", "Europe", String(repeating: "a", count: 99),
    ])
    func aNameThatIsNoZoneIsNone(name: String) { #expect(TimeZones.shared.rules(name) == nil) }

    @Test(arguments: [
        "2026-11-23", "2026-11-23T25:00:00Z", "2026-11-23T10:00:00", "2026-11-23T10Z", "", "T", "2026-02-30T00:00:00Z",
    ])
    func aMomentThatIsNoneIsNone(text: String) { #expect(UTCTime.parse(text) == nil) }
}
