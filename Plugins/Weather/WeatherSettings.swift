// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// The agent's `settings:`; everything has a default.
package struct WeatherSettings: AgentSettings {
    let geocodingURL: String
    let forecastURL: String
    let cacheLifetime: Duration
    let timeout: Duration
    let model: ModelSettings

    package init(from settings: inout SettingsReader) {
        geocodingURL = settings.value(
            "geocoding_url",
            .url,
            default: "https://geocoding-api.open-meteo.com",
            help: "Base URL of Open-Meteo's geocoding API, before `/v1`."
        )
        forecastURL = settings.value(
            "forecast_url",
            .url,
            default: "https://api.open-meteo.com",
            help: "Base URL of Open-Meteo's forecast API, before `/v1`."
        )
        cacheLifetime = settings.value(
            "cache_seconds",
            .seconds(in: 0...86_400),
            default: .seconds(300),
            help: "How long answers of Open-Meteo are kept; 0 is not at all."
        )
        timeout = Upstream.timeout(from: &settings)
        model = ModelSettings(from: &settings)
    }
}
