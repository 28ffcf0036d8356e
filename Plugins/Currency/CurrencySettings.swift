// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What `settings:` of the agent may say; everything has a default.
struct CurrencySettings: Sendable {
    let frankfurterURL: String
    let cacheLifetime: Duration
    let timeout: Duration

    init(_ context: AgentContext) throws {
        let given: Given = try context.settings()
        frankfurterURL = try BaseURL.checked(given.frankfurter_url, name: "frankfurter_url", default: Self.frankfurter)
        timeout = Upstream.timeout(milliseconds: given.upstream_timeout_ms)
        cacheLifetime = .seconds(min(max(given.cache_seconds ?? 600, 0), 86_400))
    }

    private struct Given: Decodable {
        var frankfurter_url: String?
        var cache_seconds: Int?
        var upstream_timeout_ms: Int?
    }

    private static let frankfurter = "https://api.frankfurter.dev"

    static let schema = """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,\
        "properties":{\
        "frankfurter_url":{"type":"string","format":"uri","pattern":"^https?://","default":"\(frankfurter)",\
        "description":"Base URL of Frankfurter, before /v2."},\
        "cache_seconds":{"type":"integer","minimum":0,"maximum":86400,"default":600,\
        "description":"How long rates are kept; 0 = not at all."},\
        \(Upstream.schema),\(ModelSettings.schema)}}
        """
}
