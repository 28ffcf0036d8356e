// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization

/// Plays Open-Meteo: a few places, and the same weather everywhere from a given day on.
final class OpenMeteoStandIn: HTTPClient {
    /// Every URL that was asked for.
    var asked: [String] { log.withLock(\.self) }

    private let log = Mutex<[String]>([])
    private let override: @Sendable (String) throws -> HTTPResponse?

    /// `override` answers in place of the stand-in where it answers at all.
    init(override: @escaping @Sendable (String) throws -> HTTPResponse? = { _ in nil }) { self.override = override }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        log.withLock { $0.append(request.url) }
        if let response = try override(request.url) { return response }
        if request.url.contains("/v1/search") { return HTTPResponse(Self.places(value("name", of: request.url))) }
        return HTTPResponse(Self.forecast(days: Int(value("forecast_days", of: request.url)) ?? 0))
    }

    private func value(_ name: String, of url: String) -> String {
        let pairs = url.split(separator: "?").last.map { $0.split(separator: "&") } ?? []
        let value = pairs.first { $0.hasPrefix("\(name)=") }?.dropFirst(name.utf8.count + 1)
        return String(value ?? "").replacing("%20", with: " ").replacing("%C3%A3", with: "ã")
    }

    private static func places(_ name: String) -> String {
        let rows = known.filter { $0.name == name }.map { row in
            """
            {"id":1,"name":"\(row.name)","latitude":\(row.latitude),"longitude":1.5,"country_code":"\(row.code)",\
            "country":"\(row.country)","admin1":"\(row.region)","timezone":"\(row.zone)","population":\(row.population)}
            """
        }
        return rows.isEmpty
            ? #"{"generationtime_ms":0.6}"# : #"{"results":[\#(rows.joined(separator: ","))],"generationtime_ms":0.6}"#
    }

    private struct Row {
        let name, code, country, region, zone: String
        let latitude: Double
        let population: Int

        init(_ text: String) {
            let fields = text.split(separator: "|").map(String.init)
            (name, code, country, region, zone) = (fields[0], fields[1], fields[2], fields[3], fields[4])
            latitude = Double(fields[5]) ?? 0
            population = Int(fields[6]) ?? 0
        }
    }

    private static let known = """
        Istanbul|TR|Türkiye|Istanbul|Europe/Istanbul|41|14804116
        Seattle|US|United States|Washington|America/Los_Angeles|47.6|684451
        Tokyo|JP|Japan|Tokyo|Asia/Tokyo|35.7|8336599
        London|GB|United Kingdom|England|Europe/London|51.5|8961989
        Paris|US|United States|Texas|America/Chicago|33.7|24782
        Paris|FR|France|Île-de-France|Europe/Paris|48.9|2138551
        Lahore|PK|Pakistan|Punjab|Asia/Karachi|31.5|6310888
        New York|US|United States|New York|America/New_York|40.7|8175133
        """.split(separator: "\n").map { Row(String($0)) }

    /// From November 22, 2026 on; day n has a minimum of n and a maximum of 10 + n degrees.
    private static func forecast(days: Int) -> String {
        let numbers = 0..<days
        func list(_ value: (Int) -> String) -> String { numbers.map(value).joined(separator: ",") }
        func date(_ day: Int) -> String { 22 + day <= 30 ? "2026-11-\(22 + day)" : "2026-12-0\(day - 8)" }
        return """
            {"timezone":"x","utc_offset_seconds":0,"current_units":{"temperature_2m":"°C"},
            "current":{"time":"2026-11-22T12:15","interval":900,"temperature_2m":14.2,"apparent_temperature":13,
            "relative_humidity_2m":72,"weather_code":2,"wind_speed_10m":12.3},
            "daily":{"time":[\(list { "\"\(date($0))\"" })],"weather_code":[\(list { _ in "61" })],
            "temperature_2m_max":[\(list { "\(10 + $0)" })],"temperature_2m_min":[\(list { "\($0)" })],
            "precipitation_probability_max":[\(list { _ in "35" })],
            "sunrise":[\(list { "\"\(date($0))T07:58\"" })],"sunset":[\(list { "\"\(date($0))T16:39\"" })]}}
            """
    }
}
