// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import ModelGateway

/// Who sent a request.
package struct Client: Sendable {
    var name: String
    var limits: RateLimits
    /// What it sent to be let in somewhere else, a secret; never the key that let it in here.
    var authorization: String?
}

extension ListenerContext {
    /// - Throws: 401 for a key that is missing or wrong, where the listener asks for one.
    func client(sending head: RequestHead) throws(APIError) -> Client {
        let authorization = head["authorization"]
        let key = head["x-api-key"]
        guard let keys else {
            return Client(
                name: config.name,
                limits: config.limits,
                authorization: authorization ?? key.map { "Bearer \($0)" }
            )
        }
        if let found = key.flatMap(keys.client(sending:)) {
            return Client(name: found.name, limits: found.limits, authorization: authorization)
        }
        if let found = authorization.flatMap(Self.bearer).flatMap(keys.client(sending:)) {
            return Client(name: found.name, limits: found.limits)
        }
        throw .invalidAPIKey
    }

    /// The key behind `Bearer`, in any case and with any blanks.
    private static func bearer(_ authorization: String) -> String? {
        let words = authorization.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }

    /// Takes one request from what the client may ask for; the models that agents ask take tokens from it.
    ///
    /// - Throws: 429 when nothing is left.
    func admit(_ client: Client) throws(APIError) -> RateLimitStatus {
        guard !client.limits.areNone else { return RateLimitStatus() }
        switch limiter.admit([.init(.client(client.name), client.limits, requests: 1)]) {
        case .admitted(let status): return status
        case .refused(let refusal): throw APIError(refusal.failure)
        }
    }
}
