// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What `settings:` of the agent may say; everything but the key has a default.
struct FlightSettings: Sendable {
    let aeroAPIURL: String
    /// A secret: it stands in one header and nowhere else.
    let apiKey: String?
    let cacheLifetime: Duration
    let timeout: Duration

    init(_ context: AgentContext) throws {
        let given: Given = try context.settings()
        aeroAPIURL = try BaseURL.checked(given.aeroapi_url, name: "aeroapi_url", default: Self.aeroAPI)
        apiKey = given.api_key.flatMap { $0.isEmpty ? nil : $0 }
        guard apiKey?.utf8.allSatisfy({ (33...126).contains($0) }) != false else {
            throw AgentError(
                .settings,
                code: "invalid_settings",
                message: "settings.api_key holds characters that no key has"
            )
        }
        timeout = Upstream.timeout(milliseconds: given.upstream_timeout_ms)
        cacheLifetime = .seconds(min(max(given.cache_seconds ?? 60, 0), 3_600))
    }

    private struct Given: Decodable {
        var aeroapi_url: String?
        var api_key: String?
        var cache_seconds: Int?
        var upstream_timeout_ms: Int?
    }

    private static let aeroAPI = "https://aeroapi.flightaware.com/aeroapi"

    static let schema = """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,\
        "properties":{\
        "aeroapi_url":{"type":"string","format":"uri","pattern":"^https?://","default":"\(aeroAPI)",\
        "description":"Base URL of FlightAware's AeroAPI v4."},\
        "api_key":{"type":"string","description":"Key of AeroAPI; best as $AEROAPI_KEY."},\
        "cache_seconds":{"type":"integer","minimum":0,"maximum":3600,"default":60,\
        "description":"How long answers of AeroAPI are kept; 0 = not at all."},\
        \(Upstream.schema),\(ModelSettings.schema)}}
        """
}
