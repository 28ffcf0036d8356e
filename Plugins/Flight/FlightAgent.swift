// SPDX-License-Identifier: Apache-2.0

package import AgentKit
import FoundationEssentials
import TravelKit

/// Answers questions about flights: reads the question, asks FlightAware, writes the answer.
package struct FlightAgent: Agent {
    package static let plugin = PluginInfo(
        id: "flight_agent",
        version: "0.1.0",
        description: """
            Get live flight information between any cities and airports worldwide: nonstop flights on a route, \
            multi-leg journeys, departure and arrival times, airlines, flight numbers, status, delays, gates, terminals \
            and aircraft. Answers which flights go from one city to another ("[city] to [city]", "LHR-JFK"), whether \
            they fly there, and whether a flight such as DL552 is on time.
            """,
        settingsSchema: FlightSettings.schema,
        services: [.http],
        isIdempotent: true
    )

    private let aeroAPI: AeroAPI
    private let assistant: Assistant
    private let now: @Sendable () -> Int64

    package init(context: AgentContext) throws {
        let settings: FlightSettings = try context.settings()
        aeroAPI = AeroAPI(settings, http: context.http)
        assistant = Assistant(context, settings.model, in: "a travel assistant")
        now = { Int64(context.now().timeIntervalSince1970) }
    }

    package func respond(to request: AgentRequest, reply: Reply) async throws {
        switch try await question(request) {
        case .route(let stops, let days, let assumed, let leftOut):
            let notes = FlightAnswer.notes(assumed: assumed, leftOut: leftOut, mended: stops.filter(\.isGuess))
            try await answer(try await route(stops, days, notes), request, reply)
        case .flight(let number, let days):
            try await answer(try await flight(number, days), request, reply)
        case .missingOrigin(let destination): try await reply.appendText(FlightAnswer.askForOrigin(to: destination))
        case .missingDestination(let origin): try await reply.appendText(FlightAnswer.askForDestination(from: origin))
        case .missingBoth: try await reply.appendText(FlightAnswer.askForBoth)
        }
    }

    /// Read by the tables; by a language model, if there is one, when they leave something open.
    private func question(_ request: AgentRequest) async throws -> FlightQuestion {
        let read = FlightQuestion(Conversation(request.messages))
        guard assistant.reads(doubtful: read.isDoubtful) else { return read }
        return try await FlightExtraction.question(request, assistant) ?? read
    }

    /// A language model may word an answer with flights; any other answer is written unchanged.
    private func answer(_ finding: Finding, _ request: AgentRequest, _ reply: Reply) async throws {
        switch finding {
        case .flights(let text): try await assistant.answer(request, facts: text, to: reply)
        case .none(let text): try await reply.appendText(text)
        }
    }

    /// The text of an answer, with flights in it or without.
    private enum Finding {
        case flights(String)
        case none(String)
    }

    private func route(_ places: [NamedPlace], _ days: Days?, _ notes: [String]) async throws -> Finding {
        let stops: [Stop]
        switch Stop.resolve(places) {
        case .stops(let resolved): stops = resolved
        case .unclear(let unclear): return .none(FlightAnswer.text(unclear))
        }
        let moment = now()
        let window: Range<Int64>
        let shownDays: ClosedRange<CivilDate>?
        switch DepartureWindow(days, now: moment, zone: stops[0].zone) {
        case .past(let day): return .none(FlightAnswer.past(day))
        case .tooFar(let days, let last): return .none(FlightAnswer.tooFar(stops, days, last: last))
        case .open(let open, let days): (window, shownDays) = (open, days)
        }
        guard aeroAPI.hasKey else { return .none(FlightAnswer.noKey) }
        let legs = try await LegSearch(aeroAPI: aeroAPI, now: moment).legs(along: stops, during: window)
        let text = FlightAnswer.text(legs, days: shownDays, notes: notes)
        return legs.contains { !$0.flights.isEmpty } ? .flights(text) : .none(text)
    }

    private func flight(_ number: FlightNumber, _ days: Days?) async throws -> Finding {
        guard aeroAPI.hasKey else { return .none(FlightAnswer.noKey) }
        let flights = FlightChoice(now: now()).choose(from: try await aeroAPI.flights(ident: number.ident), days)
        let text = FlightAnswer.text(number, flights, days)
        return flights.isEmpty ? .none(text) : .flights(text)
    }
}
