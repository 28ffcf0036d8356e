// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostJSON

/// What a client is told when its request fails: OpenAI's error object, and the status and headers around it.
package struct APIError: Error, Sendable, Equatable {
    package enum Kind: String, Sendable {
        case invalidRequest = "invalid_request_error"
        case permission = "permission_error"
        case rateLimit = "rate_limit_error"
        case agent = "agent_error"
        case overloaded = "overloaded_error"
        case timeout = "timeout_error"
        case server = "server_error"
    }

    package var status: Int
    package var kind: Kind
    package var code: String?
    /// The JSON path of the field at fault.
    package var param: String?
    /// A sentence or two for the person at the client: no internals, no secrets.
    package var message: String
    package var retryAfterMilliseconds: Int?
    /// Whether the same request may succeed later; clients of OpenAI's go by it.
    package var shouldRetry: Bool
    /// The caller's limits, if the request exceeded one of them.
    package var limits: RateLimitStatus?
    /// The methods that a path knows, when the request's is none of them.
    package var allowedMethods: [String] = []

    package init(
        status: Int,
        _ kind: Kind,
        code: String? = nil,
        param: String? = nil,
        _ message: String,
        retryAfterMilliseconds: Int? = nil,
        shouldRetry: Bool = false
    ) {
        self.status = status
        self.kind = kind
        self.code = code
        self.param = param
        self.message = message
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.shouldRetry = shouldRetry
    }
}

// MARK: - On the wire

extension APIError: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.object("error") {
                $0.field("message", message)
                $0.field("type", kind.rawValue)
                $0.field("param", param)
                $0.field("code", code)
            }
        }
    }
}
