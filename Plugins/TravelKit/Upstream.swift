// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// Asks a public API by `GET`: within a time, and once more when it failed early, without an answer.
package struct Upstream: Sendable {
    private let http: any HTTPClient
    private let timeout: Duration
    private let now: @Sendable () -> ContinuousClock.Instant

    package init(
        _ http: any HTTPClient,
        timeout: Duration,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.http = http
        self.timeout = timeout
        self.now = now
    }

    /// Any status is a response.
    package func get(_ url: String, headers: [(String, String)] = []) async throws -> HTTPResponse {
        let headers = [("accept", "application/json")] + headers
        let start = now()
        do {
            return try await http.get(url, headers: headers, timeout: timeout)
        } catch let error as AgentError where error.kind == .upstream {
            // Reading changes nothing, so that it may be asked for twice; who was silent for long would be so again.
            let left = timeout - start.duration(to: now())
            guard left > timeout / 2, !Task.isCancelled else { throw error }
            return try await http.get(url, headers: headers, timeout: left)
        }
    }

    /// The setting, within its bounds.
    package static func timeout(milliseconds: Int?) -> Duration {
        .milliseconds(min(max(milliseconds ?? 8_000, 100), 60_000))
    }

    /// The part of an agent's schema that describes the setting.
    package static let schema = """
        "upstream_timeout_ms":{"type":"integer","minimum":100,"maximum":60000,"default":8000,\
        "description":"How long the public API may take to answer."}
        """
}
