// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import FoundationEssentials

/// The labelled conversations in Resources; NOTICE.md says where they are from.
enum Fixtures {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Resources")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    /// A file of the repository.
    static func text(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        return String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    static func agents(_ name: String) throws -> [RoutableAgent] { try RoutableAgent.parse(bytes(name)) }

    static func conversations(_ name: String) throws -> [LabelledConversation] {
        try LabelledConversation.parse(bytes(name))
    }

    static let long = [
        RoutableAgent(
            id: "weather_agent",
            description: """
                Live weather conditions and forecasts for any city worldwide.
                Capabilities:
                * Current temperature, feels-like temperature, wind, humidity: city, country
                * Multi-day forecast of rain, snow, storms and sunshine: today, tomorrow, this weekend, next week
                * Sunrise and sunset times, daily highs and lows in °C and °F
                * Questions such as "What's the weather in [city]?", "Will it rain there on Sunday?", "How cold is it?"
                """
        ),
        RoutableAgent(
            id: "flight_agent",
            description: """
                Flights between airports, with live departure, arrival and delay information.
                Capabilities:
                * Search direct and connecting flights: origin city, destination city, airport, departure date
                * Flight status by number: delayed, cancelled, on time, landed
                * Routes and flight numbers: "[city] to [city]", "LHR-JFK nonstop", "Is DL552 late?"
                * Departure and arrival times, gate, terminal, airline, aircraft type
                * Questions such as "What flights go from [city] to [city]?", "Do they fly out from [city]?"
                """
        ),
        RoutableAgent(
            id: "currency_agent",
            description: """
                Currency exchange rates and conversion of amounts of money.
                Capabilities:
                * Current and historical exchange rate between two currencies: dollar, euro, pound, yen, lira, rupee
                * Any other by name or code: zloty PLN, forint HUF, krona SEK, kroner NOK, GBP, INR, CHF
                * Convert an amount from one currency into another
                * The currency of a country
                * Questions such as "How much is 100 USD in EUR?", "What's their exchange rate?"
                """
        ),
    ]

    static let short = [
        RoutableAgent(id: "weather_agent", description: "Current weather conditions and forecasts for any city."),
        RoutableAgent(
            id: "flight_agent",
            description: "Finds flights between airports ([city] to [city]) and their live status."
        ),
        RoutableAgent(
            id: "currency_agent",
            description: "Converts amounts between currencies and gives exchange rates."
        ),
    ]
}
