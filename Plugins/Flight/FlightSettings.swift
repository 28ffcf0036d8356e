// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// The agent's `settings:`; everything but the key has a default.
package struct FlightSettings: AgentSettings {
    let aeroAPIURL: String
    /// Goes into one header and nowhere else.
    let apiKey: String?
    let cacheLifetime: Duration
    let timeout: Duration
    let model: ModelSettings

    package init(from settings: inout SettingsReader) {
        aeroAPIURL = settings.value(
            "aeroapi_url",
            .url,
            default: "https://aeroapi.flightaware.com/aeroapi",
            help: "Base URL of FlightAware's AeroAPI v4."
        )
        apiKey = settings.optional("api_key", .secret, help: "Key of AeroAPI, best as `$AEROAPI_KEY`.")
        cacheLifetime = settings.value(
            "cache_seconds",
            .seconds(in: 0...3_600),
            default: .seconds(60),
            help: "How long answers of AeroAPI are kept; 0 is not at all."
        )
        timeout = Upstream.timeout(from: &settings)
        model = ModelSettings(from: &settings)
    }
}
