// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// Asks FlightAware's AeroAPI (v4) for flights.
struct AeroAPI: Sendable {
    /// How many seconds ahead it looks.
    static let reach: Int64 = 2 * 86_400

    private let settings: FlightSettings
    private let upstream: Upstream
    private let cache: ResponseCache<[[Segment]]>

    init(_ settings: FlightSettings, http: any HTTPClient) {
        self.settings = settings
        upstream = Upstream(http, name: "FlightAware", errors: "flights", timeout: settings.timeout)
        cache = ResponseCache(lifetime: settings.cacheLifetime)
    }

    var hasKey: Bool { settings.apiKey != nil }

    /// Nonstop airline flights that leave between two moments.
    func flights(from origin: String, to destination: String, during window: Range<Int64>) async throws -> [[Segment]] {
        let query: URLQuery = [
            "type": "Airline", "connection": "nonstop", "start": UTCTime.format(window.lowerBound),
            "end": UTCTime.format(window.upperBound), "max_pages": "1",
        ]
        let path = ["airports", origin, "flights", "to", destination]
        let url = URLQuery.url(settings.aeroAPIURL, path: path, query: query)
        return try await cache.value(for: url) { try await get(url, as: Connections.self).flights.map(\.segments) }
    }

    /// The flights with one number; AeroAPI lists those of several days.
    func flights(ident: String) async throws -> [Segment] {
        let url = URLQuery.url(settings.aeroAPIURL, path: ["flights", ident])
        return try await cache.value(for: url) { try await get(url, as: Flights.self).flights.map { [$0] } }.flatMap(
            \.self
        )
    }

    private func get<T: Decodable>(_ url: String, as type: T.Type) async throws -> T {
        let response = try await upstream.get(url, headers: [("x-apikey", settings.apiKey ?? "")])
        if response.status == 401 || response.status == 403 { throw Self.refusedKey(response.status) }
        return try upstream.decode(response, reason: reason)
    }

    /// FlightAware's own words, unless they contain the key.
    private func reason(_ response: HTTPResponse) -> String? {
        let refusal = try? response.decode(Refusal.self)
        guard let reason = refusal?.detail ?? refusal?.reason ?? refusal?.title else { return nil }
        return settings.apiKey.map(reason.contains) == true ? nil : reason
    }

    private static func refusedKey(_ status: Int) -> AgentError {
        AgentError(
            .denied,
            code: refusedKey,
            message: """
                FlightAware refused the API key (HTTP \(status)); the operator has to set a valid one in AEROAPI_KEY or \
                the agent's `api_key` setting.
                """,
            httpStatus: 502
        )
    }

    /// The code of the error for a key that FlightAware does not accept.
    static let refusedKey = "flight_key_refused"

    private struct Refusal: Decodable { let title: String?, reason: String?, detail: String? }
    private struct Connections: Decodable {
        let flights: [Connection]
        struct Connection: Decodable { let segments: [Segment] }
    }

    private struct Flights: Decodable { let flights: [Segment] }
}

// MARK: - What AeroAPI answers

/// One take-off and landing.
struct Segment: Decodable, Sendable, Equatable {
    let ident: String
    let ident_iata: String?
    let origin: Endpoint?
    let destination: Endpoint?
    let scheduled_out: String?
    let estimated_out: String?
    let actual_out: String?
    let scheduled_in: String?
    let estimated_in: String?
    let actual_in: String?
    /// Seconds; negative is early.
    let departure_delay: Int?
    let arrival_delay: Int?
    let status: String?
    let cancelled: Bool?
    let diverted: Bool?
    let aircraft_type: String?
    let gate_origin: String?
    let gate_destination: String?
    let terminal_origin: String?
    let terminal_destination: String?

    struct Endpoint: Decodable, Sendable, Equatable {
        let code_iata: String?
        let code_icao: String?
        let name: String?
        let city: String?
        let timezone: String?

        var code: String { code_iata ?? code_icao ?? "?" }
    }

    var departure: Int64? { (scheduled_out ?? estimated_out ?? actual_out).flatMap(UTCTime.parse) }
    var arrival: Int64? { (actual_in ?? estimated_in ?? scheduled_in).flatMap(UTCTime.parse) }
}
