// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Currency
import Flight
import FoundationEssentials
import Glibc
import TravelKit
import Weather

// What reading a question costs, with ten messages of context: no LLM, no HTTP.
//
//     ExtractionBenchmark [rounds]
//
// Prints one line of JSON: for each agent the median and the 99th percentile of one turn, in microseconds of the thread's
// own CPU time, so that neighbours do not count. The first round warms up and is not counted: the tables are read from the
// file then. What that costs once stands under `first`.

/// Ten messages, the last of which asks: each question once after the same talk.
enum Talk {
    static let before: [Message] = [
        .init(.user, "I want to travel from New York to Istanbul next week, with a stop in London."),
        .init(.assistant, "**London, United Kingdom**: 9 °C (48 °F), light rain. Istanbul, Türkiye: 17 °C (63 °F)."),
        .init(.user, "What's the weather in San Fransisco, and how much is 1,250.50 US dollars in Turkish lira?"),
        .init(.assistant, "1,250.50 US dollars (USD) = 50,020.00 Turkish lira (TRY), at 1 USD = 40 TRY."),
        .init(.user, "Do any flights go direct from Seattle to New York tomorrow morning?"),
        .init(.assistant, "| DL552 (DAL552) | 15:47 PST, SEA, gate A4 | 00:02 EST (+1 day), JFK | B739 | Scheduled |"),
        .init(.user, "and on Friday? I could also leave from Vancouver, British Columbia."),
        .init(.assistant, "No nonstop airline flights are listed from Vancouver (YVR) to New York (JFK, LGA, EWR)."),
        .init(.user, "ok thanks, that is good to know"),
    ]

    static let weather = [
        "What's it like there on the weekend?", "5 day forecast for Paris, France", "wether in Lodnon tomorow",
        "Weather in London, Paris and Rome next week", "will it rain?", "weather in Xanadu",
        "I'm flying from Boston to Miami on Friday, should I bring a jacket?",
    ]
    static let flights = [
        "Seattle to Dubai to Lahore", "Do they fly out from Seattle?", "fligths from Amsterdm to Barcelna on fri",
        "is DL552 on time?", "flights from Portland, Oregon to Boston via Chicago on December 25", "and back?",
        "flights from Atlantis to Xanadu",
    ]
    static let money = [
        "and in pounds?", "How much is 100 USD in yen?", "100 dollras in euros", "what's their currency?",
        "convert 10, 20 and 30 euros to Swiss francs", "two thousand five hundred pesos in dollars", "and 250?",
    ]

    static func ending(_ question: String) -> [Message] { before + [.init(.user, question)] }
}

/// Microseconds of CPU time of this thread.
func time(_ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
    let start = now()
    body()
    return now() - start
}

/// The median, the 99th percentile and the worst of many turns, and the first one.
struct Figures {
    let first: Double
    private let sorted: [Double]

    init(_ questions: [String], rounds: Int, _ read: ([Message]) -> Void) {
        let talks = questions.map(Talk.ending)
        first = time { read(talks[0]) }
        for talk in talks { read(talk) }
        sorted = (0..<rounds).flatMap { _ in talks.map { talk in time { read(talk) } } }.sorted()
    }

    private func quantile(_ part: Double) -> Double { sorted[min(Int(Double(sorted.count) * part), sorted.count - 1)] }

    var json: String {
        let named = [
            ("p50", quantile(0.5)), ("p99", quantile(0.99)), ("max", sorted[sorted.count - 1]), ("first", first),
        ]
        return "{" + named.map { "\"\($0)_us\": \(($1 * 10).rounded() / 10)" }.joined(separator: ", ") + "}"
    }
}

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000
guard let today = CivilDate(iso: "2026-11-25"), rounds > 0 else { exit(64) }
let weather = Figures(Talk.weather, rounds: rounds) { _ = WeatherQuestion(Conversation($0)) }
let flights = Figures(Talk.flights, rounds: rounds) { _ = FlightQuestion(Conversation($0)) }
let money = Figures(Talk.money, rounds: rounds) { _ = CurrencyQuestion(Conversation($0), today: today) }
print("{\"weather\": \(weather.json), \"flight\": \(flights.json), \"currency\": \(money.json)}")
