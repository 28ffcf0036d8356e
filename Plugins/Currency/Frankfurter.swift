// SPDX-License-Identifier: Apache-2.0

import AgentKit
import FoundationEssentials
import TravelKit

/// Asks Frankfurter (v2) for the reference rates of central banks.
struct Frankfurter: Sendable {
    /// One row of an answer.
    struct Rate: Decodable, Sendable {
        /// `2026-03-25`.
        var date: String
        var base: String
        var quote: String
        var rate: Decimal
    }

    /// Frankfurter understood the question, but cannot answer it.
    enum Refusal: Error {
        case noRate
        /// In its own words.
        case invalid(String)
    }

    private let baseURL: String
    private let upstream: Upstream
    private let cache: ResponseCache<[Rate]>

    init(_ settings: CurrencySettings, http: any HTTPClient) {
        baseURL = settings.frankfurterURL
        upstream = Upstream(http, name: "The exchange rate service", errors: "rates", timeout: settings.timeout)
        cache = ResponseCache(lifetime: settings.cacheLifetime)
    }

    /// The rates of `base` in each of `quotes` that it knows, as of `day` or the latest.
    func rates(of base: Currency, in quotes: [Currency], on day: CivilDate? = nil) async throws -> [Rate] {
        let url = url(base, quotes, day)
        return try await cache.value(for: url) { try await fetch(url, isList: quotes.count > 1) }
    }

    private func url(_ base: Currency, _ quotes: [Currency], _ day: CivilDate?) -> String {
        let date = day.map { "date=\($0)" }
        guard quotes.count > 1 else {
            let path = ["v2", "rate", base.code] + quotes.map(\.code)
            return URLQuery.url(baseURL, path: path) + (date.map { "?\($0)" } ?? "")
        }
        let list = quotes.map(\.code).joined(separator: ",")
        let query = ["base=\(base.code)", "quotes=\(list)", date].compactMap(\.self).joined(separator: "&")
        return "\(URLQuery.url(baseURL, path: ["v2", "rates"]))?\(query)"
    }

    private func fetch(_ url: String, isList: Bool) async throws -> [Rate] {
        let response = try await upstream.get(url)
        guard response.isSuccess else { throw failure(response) }
        let rates = isList ? try response.decode([Rate].self) : [try response.decode(Rate.self)]
        guard rates.allSatisfy({ $0.rate > 0 }) else { throw Self.unreadable }
        return rates
    }

    private static let unreadable = AgentError(
        .upstream,
        code: "unexpected_response",
        message: "The exchange rate service sent a rate that is no rate."
    )
}

extension Frankfurter {
    /// Distinguishes "there is none" from "it cannot answer now".
    private func failure(_ response: HTTPResponse) -> any Error {
        switch response.status {
        case 404: Refusal.noRate
        case 400, 422: Refusal.invalid(Self.message(of: response))
        default: upstream.failure(response)
        }
    }

    private static func message(of response: HTTPResponse) -> String {
        struct Body: Decodable { var message: String }
        let body: Body? = try? response.decode()
        return String((body?.message ?? "no reason given").prefix(200))
    }
}
