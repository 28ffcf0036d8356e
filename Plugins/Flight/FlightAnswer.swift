// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// Writes answers as Markdown; times are local to each airport.
enum FlightAnswer {
    private static let mostRows = 20
    private static let source = "Source: [FlightAware](https://www.flightaware.com)."

    static func text(_ legs: [Leg], days: ClosedRange<CivilDate>?, notes: [String]) -> String {
        let parts = legs.map { text($0, days) }
        return (notes + parts + Connection.notes(legs) + [source]).joined(separator: "\n\n")
    }

    /// What was assumed, and what was not looked up.
    static func notes(assumed: NamedPlace?, leftOut: [NamedPlace], mended: [NamedPlace]) -> [String] {
        let from = assumed.map { ["(From \($0.name), as you spoke of it before.)"] } ?? []
        let spelling = mended.map { "(I took “\($0.written)” for \($0.name).)" }
        let others = leftOut.map { "(I did not look at \($0.name): ask for it by itself.)" }
        return from + spelling + others
    }

    private static func text(_ leg: Leg, _ days: ClosedRange<CivilDate>?) -> String {
        let when = days.map { " on \(span($0))" } ?? " in the next 24 hours"
        let failures = leg.failures.isEmpty ? nil : "Not checked: " + leg.failures.joined(separator: "; ")
        guard !leg.flights.isEmpty else {
            let none = "No nonstop airline flights are listed from \(leg.from.title) to \(leg.to.title)\(when)."
            return [none, failures].compactMap(\.self).joined(separator: "\n\n")
        }
        let rows = leg.flights.prefix(mostRows).map { FlightRow($0).text }
        let more = leg.flights.count > mostRows ? "… and \(leg.flights.count - mostRows) more." : nil
        let heading = "**\(leg.from.title) → \(leg.to.title)**, nonstop flights\(when):"
        let table = (FlightRow.head + rows).joined(separator: "\n")
        return [heading, table, more, failures].compactMap(\.self).joined(separator: "\n\n")
    }

    static func text(_ number: FlightNumber, _ flights: [Segment], _ days: Days?) -> String {
        guard !flights.isEmpty else {
            let when = days == nil ? "" : " on that day"
            return "FlightAware lists no flight \(number.ident)\(when). Please check the number and the day."
        }
        return (flights.prefix(5).map { FlightDetails($0).text } + [source]).joined(separator: "\n\n")
    }

    /// "Mon, Nov 23" or "Fri, Nov 27 to Sun, Nov 29".
    private static func span(_ days: ClosedRange<CivilDate>) -> String {
        days.lowerBound == days.upperBound
            ? days.lowerBound.short : "\(days.lowerBound.short) to \(days.upperBound.short)"
    }
}

// MARK: - Asking back, and limits

extension FlightAnswer {
    static let askForBoth =
        "Where do you want to fly from, and where to? For example: “flights from London to Seattle tomorrow”."

    static let noKey = """
        I cannot look up flights: no key for FlightAware's AeroAPI is set. The operator sets the environment variable \
        AEROAPI_KEY, or the `api_key` setting of this agent.
        """

    static func askForOrigin(to place: NamedPlace) -> String {
        "Where do you want to fly from to \(place.name)? For example: “from London to \(place.name)”."
    }

    static func askForDestination(from place: NamedPlace) -> String {
        "Where do you want to fly to from \(place.name)? For example: “from \(place.name) to London”."
    }

    static func past(_ day: CivilDate) -> String {
        "\(day.long) is in the past; I can only look for flights from today on."
    }

    static func tooFar(_ stops: [Stop], _ days: ClosedRange<CivilDate>, last: CivilDate) -> String {
        let asked =
            days.lowerBound == days.upperBound
            ? days.lowerBound.long : "\(days.lowerBound.long) to \(days.upperBound.long)"
        let route = stops.map(\.title).joined(separator: " → ")
        return """
            I cannot look up flights \(route) for \(asked): FlightAware's AeroAPI looks at most 2 days ahead, \
            that is to \(last.long). Ask me again closer to the day.
            """
    }

    static func text(_ unclear: Stop.Unclear) -> String {
        switch unclear {
        case .unknown(let place): unknown(place)
        case .tooLarge(let place): tooLarge(place)
        case .noAirport(let place): noAirport(place)
        case .samePlace(let name): "\(name) is both where you start and where you go. Where do you want to fly to?"
        }
    }

    private static func unknown(_ place: NamedPlace) -> String {
        let near = PlaceIndex.near(place.written).map(\.title)
        let hint =
            near.isEmpty
            ? "Please check the spelling, or name the airport by its code."
            : "Did you mean \(near.joined(separator: " or "))?"
        return "I do not know a city or airport called “\(place.fullName)”. \(hint)"
    }

    private static func noAirport(_ place: NamedPlace) -> String {
        let near = PlaceIndex.near(place.written).filter { $0.name != place.name && !$0.airports.isEmpty }
        let hint = near.first.map { " Did you mean \($0.title)?" } ?? ""
        return "I know of no airport with airline flights in \(place.written).\(hint) "
            + "You can also name a larger city nearby, or an airport by its code."
    }

    private static func tooLarge(_ place: Place) -> String {
        let city = place.kind == .country ? Countries.largestCity(of: place.countryCode) : nil
        return "Which city or airport in \(place.name) do you mean?" + (city.map { " \($0), for example?" } ?? "")
    }
}
