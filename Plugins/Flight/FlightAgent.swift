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
            and aircraft. Answers which flights go from one city to another, whether they fly there, and whether a \
            flight is on time.
            """,
        settingsSchema: FlightSettings.schema,
        services: [.http],
        isIdempotent: true
    )

    private let aeroAPI: AeroAPI
    private let now: @Sendable () -> Int64

    package init(context: AgentContext) throws {
        aeroAPI = AeroAPI(try FlightSettings(context), http: context.http)
        now = { Int64(context.now().timeIntervalSince1970) }
    }

    package func respond(to request: AgentRequest, reply: Reply) async throws {
        switch FlightQuestion(Conversation(request.messages)) {
        case .route(let stops, let days, let assumed):
            try await reply.write(try await route(stops, days, assumed: assumed))
        case .flight(let number, let days):
            try await reply.write(try await flight(number, days))
        case .missingOrigin(let destination): try await reply.write(FlightAnswer.askForOrigin(to: destination))
        case .missingDestination(let origin): try await reply.write(FlightAnswer.askForDestination(from: origin))
        case .missingBoth: try await reply.write(FlightAnswer.askForBoth)
        }
    }

    private func route(_ places: [NamedPlace], _ days: Days?, assumed: NamedPlace?) async throws -> String {
        let stops: [Stop]
        switch Stop.resolve(places) {
        case .stops(let resolved): stops = resolved
        case .unclear(let unclear): return FlightAnswer.text(unclear)
        }
        let moment = now()
        let window: Range<Int64>
        let shownDays: ClosedRange<CivilDate>?
        switch DepartureWindow(days, now: moment, zone: stops[0].zone) {
        case .past(let day): return FlightAnswer.past(day)
        case .tooFar(let days, let last): return FlightAnswer.tooFar(stops, days, last: last)
        case .open(let open, let days): (window, shownDays) = (open, days)
        }
        guard aeroAPI.hasKey else { return FlightAnswer.noKey }
        let legs = try await LegSearch(aeroAPI: aeroAPI, now: moment).legs(along: stops, during: window)
        return FlightAnswer.text(legs, days: shownDays, assumed: assumed, mended: places.filter(\.isGuess))
    }

    private func flight(_ number: FlightNumber, _ days: Days?) async throws -> String {
        guard aeroAPI.hasKey else { return FlightAnswer.noKey }
        let flights = try await aeroAPI.flights(ident: number.ident)
        return FlightAnswer.text(number, FlightChoice(now: now()).choose(from: flights, days), days)
    }
}
