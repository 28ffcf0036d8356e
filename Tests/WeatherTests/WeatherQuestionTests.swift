// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Testing
import TravelKit
import Weather

/// What is read out of a conversation, by tables: what was said, then the places and the days.
struct WeatherQuestionTests {
    @Test(arguments: WeatherCases.all + WeatherCases.harder)
    func isReadAsMeant(line: String) throws {
        let sides = line.split(separator: "=>").map(\.trimmed)
        try #require(sides.count == 2)
        #expect(Self.read(sides[0]) == sides[1])
    }

    @Test func thereAreEnoughOfThem() { #expect(WeatherCases.all.count >= 200) }

    private static func read(_ conversation: String) -> String {
        switch WeatherQuestion(Conversation([Message](line: conversation))) {
        case .nowhere: return "?"
        case .weather(let places, let days):
            let when = days.map { " @ " + Self.text($0) } ?? ""
            return places.map(Self.text).joined(separator: "; ") + when
        }
    }

    private static func text(_ place: NamedPlace) -> String {
        guard let known = place.place else {
            return "“\(place.written)”" + (place.qualifier.map { ", \($0)" } ?? "")
        }
        let region = known.regionCode.isEmpty ? "" : "-\(known.regionCode)"
        let code = known.kind == .country ? "" : " \(known.countryCode)\(region)"
        return known.name + code
    }

    /// As of Wednesday, November 25, 2026.
    private static func text(_ days: Days) -> String {
        guard let today = CivilDate(year: 2026, month: 11, day: 25), let range = days.resolved(today: today) else {
            return "never"
        }
        let ends = [range.lowerBound, range.upperBound].map { "\($0)".replacing("2026-", with: "") }
        return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "..")
    }
}
