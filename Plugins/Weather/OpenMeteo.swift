// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// Asks Open-Meteo where a place is, and what the weather is there.
struct OpenMeteo: Sendable {
    private let settings: WeatherSettings
    private let placeSearch: Upstream
    private let forecast: Upstream
    private let locations: ResponseCache<[Location]>
    private let forecasts: ResponseCache<Forecast>

    init(_ settings: WeatherSettings, http: any HTTPClient) {
        func upstream(_ name: String) -> Upstream {
            Upstream(http, name: "Open-Meteo's \(name)", errors: "weather", timeout: settings.timeout)
        }
        self.settings = settings
        placeSearch = upstream("place search")
        forecast = upstream("forecast")
        locations = ResponseCache(lifetime: settings.cacheLifetime)
        forecasts = ResponseCache(lifetime: settings.cacheLifetime)
    }

    /// The place that is meant; nil if Open-Meteo does not know it.
    ///
    /// A name that looks misspelt is first asked for as it was written: it may be a place that the tables do not have.
    func locate(_ place: NamedPlace) async throws -> Location? {
        for name in place.namesToAsk {
            if let found = LocationChoice(place).choose(from: try await locations(named: name)) { return found }
        }
        return nil
    }

    private func locations(named name: String) async throws -> [Location] {
        let query: URLQuery = ["name": name, "count": "5", "language": "en", "format": "json"]
        let url = URLQuery.url(settings.geocodingURL, path: ["v1", "search"], query: query)
        return try await locations.value(for: url) {
            try await get(url, as: Locations.self, from: placeSearch).results ?? []
        }
    }

    func forecast(at place: Location, days: Int) async throws -> Forecast {
        let query: URLQuery = [
            "latitude": "\(place.latitude)", "longitude": "\(place.longitude)", "current": Forecast.Current.fields,
            "daily": Forecast.Daily.fields, "forecast_days": "\(days)", "timezone": "auto",
        ]
        let url = URLQuery.url(settings.forecastURL, path: ["v1", "forecast"], query: query)
        return try await forecasts.value(for: url) { try await get(url, as: Forecast.self, from: forecast) }
    }

    private func get<T: Decodable>(_ url: String, as type: T.Type, from upstream: Upstream) async throws -> T {
        try upstream.decode(try await upstream.get(url)) { try? $0.decode(Refusal.self).reason }
    }

    private struct Refusal: Decodable { let reason: String }
    private struct Locations: Decodable { let results: [Location]? }
}

// MARK: - What Open-Meteo answers

/// A place that Open-Meteo knows.
struct Location: Decodable, Sendable, Equatable {
    let name: String
    let latitude: Double
    let longitude: Double
    let country_code: String?
    let country: String?
    let admin1: String?
    let timezone: String?
    let population: Int?
}

/// The weather now and on the coming days, in the place's own time.
struct Forecast: Decodable, Sendable, Equatable {
    let current: Current
    let daily: Daily

    /// Today at the place.
    var today: CivilDate? { daily.time.first.flatMap { CivilDate(iso: $0) } }

    struct Current: Decodable, Sendable, Equatable {
        static let fields = "temperature_2m,apparent_temperature,relative_humidity_2m,weather_code,wind_speed_10m"

        let time: String
        let temperature_2m: Double?
        let apparent_temperature: Double?
        let relative_humidity_2m: Double?
        let weather_code: Int?
        let wind_speed_10m: Double?
    }

    /// Columns: values of the same index are of the same day.
    struct Daily: Decodable, Sendable, Equatable {
        static let fields =
            "weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max,sunrise,sunset"

        let time: [String]
        let weather_code: [Int?]?
        let temperature_2m_max: [Double?]?
        let temperature_2m_min: [Double?]?
        let precipitation_probability_max: [Double?]?
        let sunrise: [String?]?
        let sunset: [String?]?
    }
}
