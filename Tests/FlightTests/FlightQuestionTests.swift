// SPDX-License-Identifier: Apache-2.0

import AgentKit
import AgentTestKit
import Flight
import Testing
import TravelKit

/// What is read out of a conversation, by tables: what was said, then the stops and the days.
struct FlightQuestionTests {
    @Test(arguments: FlightCases.all + FlightCases.harder)
    func isReadAsMeant(line: String) throws {
        let sides = line.split(separator: "=>").map(\.trimmed)
        try #require(sides.count == 2)
        #expect(Self.read(sides[0]) == sides[1])
    }

    @Test func thereAreEnoughOfThem() { #expect(FlightCases.all.count >= 200) }

    private static func read(_ conversation: String) -> String {
        switch FlightQuestion(Conversation([Message](line: conversation))) {
        case .route(let stops, let days, let assumed, _):
            let names = stops.map { $0 == assumed ? text($0) + "?" : text($0) }
            return names.joined(separator: " > ") + text(days)
        case .flight(let number, let days): return "#\(number.ident)" + text(days)
        case .missingOrigin(let destination): return "? > \(text(destination))"
        case .missingDestination(let origin): return "\(text(origin)) > ?"
        case .missingBoth: return "?"
        }
    }

    private static func text(_ place: NamedPlace) -> String {
        guard let known = place.place else { return "“\(place.written)”" }
        if known.kind == .airport { return known.airports[0] }
        return known.name + (place.qualifier == nil || known.regionCode.isEmpty ? "" : text(known))
    }

    /// States matter where towns of one name are told apart.
    private static func text(_ place: Place) -> String {
        ["Portland", "Paris"].contains(place.name) ? " \(place.countryCode)-\(place.regionCode)" : ""
    }

    /// As of Wednesday, November 25, 2026.
    private static func text(_ days: Days?) -> String {
        guard let days else { return "" }
        guard let today = CivilDate(year: 2026, month: 11, day: 25), let range = days.resolved(today: today) else {
            return " @ never"
        }
        let ends = [range.lowerBound, range.upperBound].map { "\($0)".replacing("2026-", with: "") }
        return " @ " + (ends[0] == ends[1] ? ends[0] : ends.joined(separator: ".."))
    }
}
