// SPDX-License-Identifier: Apache-2.0

/// A public API that an agent asks by `GET`, and its failures in words for the user.
///
///     let api = Upstream(context.http, name: "Open-Meteo", errors: "weather", timeout: .seconds(8))
///     let forecast: Forecast = try api.decode(try await api.get(url))
///
/// Its errors are `AgentError`s of kind `upstream` whose code begins with `errors`: `weather_limited` when the API wants
/// fewer requests, else `weather_unavailable`. Threads: any.
public struct Upstream: Sendable {
    private let http: any HTTPClient
    private let name: String
    private let errors: String
    private let timeout: Duration
    private let now: @Sendable () -> ContinuousClock.Instant

    /// `name` is for people and begins the sentences of errors; `errors` begins their codes.
    public init(
        _ http: any HTTPClient,
        name: String,
        errors: String,
        timeout: Duration,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.http = http
        self.name = name
        self.errors = errors
        self.timeout = timeout
        self.now = now
    }

    /// Sends a `GET`; any status is a response.
    ///
    /// A request that gets no answer and fails before half of the timeout has passed is sent once more.
    public func get(_ url: String, headers: [(String, String)] = []) async throws -> HTTPResponse {
        let headers = [("accept", "application/json")] + headers
        let start = now()
        do {
            do {
                return try await http.get(url, headers: headers, timeout: timeout)
            } catch let error as AgentError where error.kind == .upstream {
                // A `GET` changes nothing, so it may be sent twice; a peer that was silent for long would be so again.
                let left = timeout - start.duration(to: now())
                guard left > timeout / 2, !Task.isCancelled else { throw error }
                return try await http.get(url, headers: headers, timeout: left)
            }
        } catch let error as AgentError where error.kind == .upstream {
            throw unavailable("could not be reached: \(error.message)", retryAfter: error.retryAfter)
        }
    }

    /// The JSON of a response with a status of 2xx; of any other the `failure`, for which `reason` finds the API's own
    /// words.
    public func decode<T: Decodable>(
        _ response: HTTPResponse,
        as type: T.Type = T.self,
        reason: (HTTPResponse) -> String? = { _ in nil }
    ) throws -> T {
        guard response.isSuccess else { throw failure(response, reason: reason(response)) }
        do {
            return try response.decode()
        } catch let error as AgentError {
            throw unavailable("sent something unexpected: \(error.message)")
        }
    }

    /// What a response with a status other than 2xx means.
    ///
    /// `reason` is what the API itself says; of that the user sees 200 characters.
    public func failure(_ response: HTTPResponse, reason: String? = nil) -> AgentError {
        switch response.status {
        case 429:
            let seconds = response.header("retry-after").flatMap { Int($0) }.map { min(max($0, 1), 3_600) } ?? 60
            return AgentError(
                .upstream,
                code: "\(errors)_limited",
                message: "\(name) is limiting requests right now; please try again in \(seconds) s.",
                httpStatus: 503,
                retryAfter: .seconds(seconds)
            )
        case 400..<500:
            let reason = reason.map { String($0.prefix(200)) } ?? "HTTP \(response.status)"
            return unavailable("refused the request: \(reason)")
        case let status:
            let retryAfter: Duration? = status >= 500 ? .seconds(1) : nil
            return unavailable("is out of order right now (HTTP \(status)).", retryAfter: retryAfter)
        }
    }

    private func unavailable(_ predicate: String, retryAfter: Duration? = nil) -> AgentError {
        AgentError(.upstream, code: "\(errors)_unavailable", message: "\(name) \(predicate)", retryAfter: retryAfter)
    }
}

extension Upstream {
    /// The setting for the timeout of an upstream.
    public static func timeout(from settings: inout SettingsReader) -> Duration {
        settings.value(
            "upstream_timeout_ms",
            .milliseconds(in: 100...60_000),
            default: .seconds(8),
            help: """
                How long the public API may take to answer. A request that fails without an answer before half of that \
                is sent once more.
                """
        )
    }
}
