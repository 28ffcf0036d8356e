// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// The agent's `settings:`; everything has a default.
package struct CurrencySettings: AgentSettings {
    let frankfurterURL: String
    let cacheLifetime: Duration
    let timeout: Duration
    let model: ModelSettings

    package init(from settings: inout SettingsReader) {
        frankfurterURL = settings.value(
            "frankfurter_url",
            .url,
            default: "https://api.frankfurter.dev",
            help: "Base URL of Frankfurter, before `/v2`."
        )
        cacheLifetime = settings.value(
            "cache_seconds",
            .seconds(in: 0...86_400),
            default: .seconds(600),
            help: "How long rates are kept; 0 is not at all."
        )
        timeout = Upstream.timeout(from: &settings)
        model = ModelSettings(from: &settings)
    }
}
