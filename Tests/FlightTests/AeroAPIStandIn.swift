// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization

/// Plays AeroAPI: some flights, by pair of airports and by number.
final class AeroAPIStandIn: HTTPClient {
    /// The paths that were asked for, with their queries.
    var asked: [String] { log.withLock { $0.asked } }
    /// The most requests under way at once.
    var mostAtOnce: Int { log.withLock { $0.most } }
    /// The keys that came along.
    var keys: Set<String> { log.withLock { $0.keys } }

    private struct Log {
        var asked: [String] = []
        var keys: Set<String> = []
        var now = 0
        var most = 0
    }

    private let log = Mutex(Log())
    private let override: @Sendable (String) throws -> HTTPResponse?

    /// `override` answers in place of the stand-in where it answers at all.
    init(override: @escaping @Sendable (String) throws -> HTTPResponse? = { _ in nil }) { self.override = override }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let path = request.url.replacing("https://aeroapi.flightaware.com/aeroapi", with: "")
        log.withLock {
            $0.asked.append(path)
            $0.keys.formUnion(request.headers.filter { $0.0 == "x-apikey" }.map(\.1))
            $0.now += 1
            $0.most = max($0.most, $0.now)
        }
        defer { log.withLock { $0.now -= 1 } }
        await Task.yield()
        if let response = try override(path) { return response }
        if path.hasPrefix("/flights/") {
            return HTTPResponse(Self.flights(Self.known.filter { path == "/flights/\($0.ident)" }))
        }
        let parts = path.split(separator: "/").map { $0.prefix { $0 != "?" } }
        return HTTPResponse(Self.connections(Self.known.filter { $0.from.code == parts[1] && $0.to.code == parts[4] }))
    }

    private struct Flight {
        let ident: String
        let from, to: (code: String, city: String, zone: String)
        let out, arrival: String
        var more = #""departure_delay":0,"status":"Scheduled","cancelled":false"#
    }

    private static let seattle = ("SEA", "Seattle", "America/Los_Angeles")
    private static let newYork = ("JFK", "New York", "America/New_York")
    private static let london = ("LHR", "London", "Europe/London")
    private static let dubai = ("DXB", "Dubai", "Asia/Dubai")
    private static let lahore = ("LHE", "Lahore", "Asia/Karachi")
    private static let istanbul = ("IST", "Istanbul", "Europe/Istanbul")

    private static let known = [
        Flight(
            ident: "DL552",
            from: seattle,
            to: newYork,
            out: "2026-11-23T23:47:00Z",
            arrival: "2026-11-24T05:02:00Z",
            more: """
                "departure_delay":2100,"estimated_out":"2026-11-24T00:22:00Z","status":"Scheduled / Delayed",\
                "aircraft_type":"B739","gate_origin":"A4","terminal_destination":"4","cancelled":false
                """
        ),
        Flight(ident: "BA49", from: london, to: seattle, out: "2026-11-22T15:25:00Z", arrival: "2026-11-23T01:10:00Z"),
        Flight(ident: "EK230", from: seattle, to: dubai, out: "2026-11-22T17:50:00Z", arrival: "2026-11-23T08:20:00Z"),
        Flight(ident: "EK622", from: dubai, to: lahore, out: "2026-11-23T08:45:00Z", arrival: "2026-11-23T11:45:00Z"),
        Flight(ident: "EK624", from: dubai, to: lahore, out: "2026-11-23T11:30:00Z", arrival: "2026-11-23T14:30:00Z"),
        Flight(
            ident: "TK204",
            from: seattle,
            to: istanbul,
            out: "2026-11-23T02:10:00Z",
            arrival: "2026-11-23T13:40:00Z"
        ),
    ]

    private static func segment(_ flight: Flight) -> String {
        func end(_ end: (code: String, city: String, zone: String)) -> String {
            #"{"code_iata":"\#(end.code)","code_icao":null,"name":"x","city":"\#(end.city)","timezone":"\#(end.zone)"}"#
        }
        return """
            {"ident":"\(flight.ident)","ident_iata":"\(flight.ident)","origin":\(end(flight.from)),
            "destination":\(end(flight.to)),"scheduled_out":"\(flight.out)","scheduled_in":"\(flight.arrival)",
            "actual_out":null,\(flight.more)}
            """
    }

    private static func connections(_ flights: [Flight]) -> String {
        let rows = flights.map { #"{"segments":[\#(segment($0))]}"# }
        return #"{"flights":[\#(rows.joined(separator: ","))],"links":null,"num_pages":1}"#
    }

    private static func flights(_ flights: [Flight]) -> String {
        #"{"flights":[\#(flights.map(segment).joined(separator: ","))],"links":null,"num_pages":1}"#
    }
}
