// SPDX-License-Identifier: Apache-2.0

import Testing
import TravelKit

struct PlaceIndexTests {
    @Test func aMentionKnowsKindCountryAirportsAndPlaceInTheText() throws {
        let text = "What's the weather in Lahore, Pakistan tomorrow?"
        let mention = try #require(PlaceIndex.find(in: text).first)
        #expect(mention.place.kind == .city && mention.place.name == "Lahore" && mention.place.countryCode == "PK")
        #expect(mention.place.country == "Pakistan" && mention.place.airports == ["LHE"])
        #expect(text[mention.range] == "Lahore, Pakistan")
    }

    @Test(arguments: [
        ("LON", ["LHR", "LGW", "STN", "LTN", "LCY"]), ("NYC", ["JFK", "LGA", "EWR"]), ("PAR", ["CDG", "ORY"]),
        ("TYO", ["HND", "NRT"]), ("MIL", ["MXP", "LIN", "BGY"]), ("ROM", ["FCO", "CIA"]), ("CHI", ["ORD", "MDW"]),
        ("WAS", ["DCA", "IAD", "BWI"]), ("MOW", ["SVO", "DME", "VKO"]), ("SAO", ["GRU", "CGH", "VCP"]),
        ("BUE", ["EZE", "AEP"]), ("RIO", ["GIG", "SDU"]), ("OSA", ["KIX", "ITM"]), ("SEL", ["ICN", "GMP"]),
        ("BJS", ["PEK", "PKX"]), ("STO", ["ARN", "BMA"]), ("London", ["LHR", "LGW", "STN", "LTN", "LCY"]),
        ("Shanghai", ["PVG", "SHA"]), ("Berlin", ["BER"]), ("Istanbul", ["IST", "SAW"]),
    ])
    func aMetropolisHasItsAirports(name: String, airports: [String]) {
        #expect(PlaceIndex.place(named: name)?.place.airports == airports)
    }

    @Test(arguments: [
        "nice to meet you", "What's happening?", "Is it going to be a hot day?", "tell me about us",
        "convert 100 USD to EUR",
        "Turkish Lira to USD", "can you book it for me", "the best time to travel", "Thanks, that is all", "",
        "How much is a mobile phone?", "my reading list", "Show me the rate for today",
        "I want to buy some orange juice",
    ])
    func wordsOfTheLanguageAreNoPlaces(text: String) {
        #expect(PlaceIndex.find(in: text).isEmpty)
    }

    @Test func everyAirportOfANameIsInTheTable() {
        for name in ["London", "Tokyo", "Hawaii", "Bali", "Heathrow", "Dubai", "Delhi", "Kuwait City"] {
            let airports = PlaceIndex.place(named: name)?.place.airports ?? []
            #expect(!airports.isEmpty && airports.allSatisfy { Airport(iata: $0) != nil }, "\(name)")
        }
    }

    @Test func anAirportHasCodesCityAndZone() throws {
        let airport = try #require(Airport(iata: "SEA"))
        #expect(airport.icao == "KSEA" && airport.city == "Seattle" && airport.timeZone == "America/Los_Angeles")
        #expect(Airport(icao: "KSEA") == airport && Airport(iata: "QQQ") == nil && Airport(icao: "KSE") == nil)
        // The first and the last row of the table.
        #expect(Airport(iata: "AAA")?.countryCode == "PF" && Airport(iata: "ZZV")?.countryCode == "US")
    }

    @Test func countriesAndStatesHaveNames() {
        #expect(Countries.name(of: "PK") == "Pakistan" && Countries.name(of: "AD") == "Andorra")
        #expect(
            Countries.name(of: "ZW") == "Zimbabwe" && Countries.name(of: "ZZ") == nil && Countries.name(of: "") == nil
        )
        #expect(Countries.largestCity(of: "TR") == "Istanbul" && Countries.region("TX", of: "US") == "Texas")
    }

    @Test(arguments: [("Istambul", "Istanbul"), ("Seatle", "Seattle"), ("Barcelna", "Barcelona"), ("Sydny", "Sydney")])
    func nearNamesAreOffered(misspelt: String, name: String) {
        #expect(PlaceIndex.near(misspelt).first?.name == name)
        #expect(PlaceIndex.place(named: misspelt)?.isGuess == true)
    }

    @Test func nonsenseHasNoNearName() {
        #expect(PlaceIndex.near("Xyzzyville").isEmpty && PlaceIndex.near("").isEmpty && PlaceIndex.near("ab").isEmpty)
    }

    @Test(arguments: [
        "🛫", "\u{0}", "a\u{301}\u{301}", "東京", "....", "'s", "U.S.", "ß", String(repeating: "to ", count: 5_000),
    ])
    func oddTextsAreReadWithoutHarm(text: String) {
        for mention in PlaceIndex.find(in: text) { #expect(!text[mention.range].isEmpty) }
    }
}
