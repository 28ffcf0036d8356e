// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What `settings:` of the agent may say; everything has a default.
struct WeatherSettings: Sendable {
    let geocodingURL: String
    let forecastURL: String
    let cacheLifetime: Duration
    let timeout: Duration

    init(_ context: AgentContext) throws {
        let given: Given = try context.settings()
        geocodingURL = try BaseURL.checked(given.geocoding_url, name: "geocoding_url", default: Self.geocoding)
        forecastURL = try BaseURL.checked(given.forecast_url, name: "forecast_url", default: Self.forecast)
        timeout = Upstream.timeout(milliseconds: given.upstream_timeout_ms)
        cacheLifetime = .seconds(min(max(given.cache_seconds ?? 300, 0), 86_400))
    }

    private struct Given: Decodable {
        var geocoding_url: String?
        var forecast_url: String?
        var cache_seconds: Int?
        var upstream_timeout_ms: Int?
    }

    private static let geocoding = "https://geocoding-api.open-meteo.com"
    private static let forecast = "https://api.open-meteo.com"

    static let schema = """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,\
        "properties":{\
        "geocoding_url":{"type":"string","format":"uri","pattern":"^https?://","default":"\(geocoding)",\
        "description":"Base URL of Open-Meteo's geocoding API."},\
        "forecast_url":{"type":"string","format":"uri","pattern":"^https?://","default":"\(forecast)",\
        "description":"Base URL of Open-Meteo's forecast API."},\
        "cache_seconds":{"type":"integer","minimum":0,"maximum":86400,"default":300,\
        "description":"How long answers of Open-Meteo are kept; 0 = not at all."},\
        \(Upstream.schema),\(ModelSettings.schema)}}
        """
}
