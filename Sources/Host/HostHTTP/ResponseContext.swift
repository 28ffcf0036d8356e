// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import HostAnswers
import HostConfig
import HostCore
package import HostSupport

/// What a response says beside its content, and what it has to know of its request for that.
package struct ResponseContext: Sendable {
    // Of the request.
    /// In which format the client speaks.
    package let format: WireFormat
    package let requestID: String
    package let received: Instant
    package let version: HTTPVersion
    package let isHead: Bool
    /// Whether another request may follow on the connection.
    package var keepsAlive: Bool
    /// The page that may read the response, where the config allows it.
    package var allowedOrigin: String?
    /// The headers that a page wants to send, if this request asks whether it may.
    package var preflight: String?

    // Of the answer.
    package var answered: Instant
    package var generation: Int?
    package var agents: String?
    package var route: String?
    package var model: String?
    /// What the client has left of its limits.
    package var limits: RateLimitStatus?
    package var error: APIError?

    init(_ head: RequestHead, on listener: ListenerContext, _ ids: IDSource, received: Instant) {
        format = WireFormat(of: head)
        requestID = head["x-request-id"].flatMap { WireID.isAcceptable($0) ? $0 : nil } ?? ids.request()
        self.received = received
        answered = received
        version = head.version
        isHead = head.method == .head
        keepsAlive = head.keepsAlive
        let origins = listener.config.cors
        guard !origins.isEmpty, let origin = head["origin"], origins.contains(origin) || origins.contains("*") else {
            return
        }
        allowedOrigin = origin
        if head.method == .options { preflight = head["access-control-request-headers"] ?? "*" }
    }

    /// For bytes that are no request.
    package init(malformedRequest requestID: String, received: Instant) {
        format = .chat
        self.requestID = requestID
        self.received = received
        answered = received
        version = .http1_1
        isHead = false
        keepsAlive = false
    }
}

// MARK: - Headers

/// A header of our responses.
package struct ResponseHeader: Sendable {
    package let name: String
    /// Ours: a page of another origin may read it, if it may read the response.
    package let isOwn: Bool
    /// nil where the response does not have it.
    package let value: @Sendable (ResponseContext) -> String?

    fileprivate static func own(_ name: String, _ value: @escaping @Sendable (ResponseContext) -> String?) -> Self {
        ResponseHeader(name: name, isOwn: true, value: value)
    }

    fileprivate static func standard(_ name: String, _ value: @escaping @Sendable (ResponseContext) -> String?) -> Self
    {
        ResponseHeader(name: name, isOwn: false, value: value)
    }
}

extension ResponseContext {
    /// Every header of every response, but those that describe its body and the connection.
    package static let headers: [ResponseHeader] = [
        .standard("server") { _ in "slipring/\(HostVersion.current)" },
        .own("x-request-id") { $0.requestID },
        // The name by which Anthropic's clients look for it.
        .own("request-id") { $0.format == .messages ? $0.requestID : nil },
        .own("openai-processing-ms") { "\(($0.answered - $0.received).inMilliseconds)" },

        .own("x-generation") { $0.generation.map { "\($0)" } },
        .own("x-agent") { $0.agents },
        .own("x-route") { $0.route },
        .own("x-model") { $0.model },

        .own("x-should-retry") { $0.error.map { "\($0.shouldRetry)" } },
        .own("retry-after") { $0.error?.retryAfterMilliseconds.map { "\(($0 + 999) / 1000)" } },
        .own("retry-after-ms") { $0.error?.retryAfterMilliseconds.map { "\($0)" } },
        .own("www-authenticate") { $0.error?.status == 401 ? "Bearer" : nil },
        .own("allow") {
            $0.error.flatMap { $0.allowedMethods.isEmpty ? nil : $0.allowedMethods.joined(separator: ", ") }
        },

        .own("x-ratelimit-limit-requests") { $0.requests.map { "\($0.limit)" } },
        .own("x-ratelimit-remaining-requests") { $0.requests.map { "\($0.remaining)" } },
        .own("x-ratelimit-reset-requests") { $0.requests.map { duration($0.resetMilliseconds) } },
        .own("x-ratelimit-limit-tokens") { $0.tokens.map { "\($0.limit)" } },
        .own("x-ratelimit-remaining-tokens") { $0.tokens.map { "\($0.remaining)" } },
        .own("x-ratelimit-reset-tokens") { $0.tokens.map { duration($0.resetMilliseconds) } },

        .standard("access-control-allow-origin") { $0.allowedOrigin },
        .standard("access-control-expose-headers") { $0.allowedOrigin == nil ? nil : ownNames },
        .standard("access-control-allow-methods") { $0.preflight == nil ? nil : "GET, POST, OPTIONS" },
        .standard("access-control-allow-headers") { $0.preflight },
        .standard("access-control-max-age") { $0.preflight == nil ? nil : "600" },
        .standard("vary") { $0.allowedOrigin == nil ? nil : "origin" },
    ]

    private static let ownNames = headers.filter(\.isOwn).map(\.name).joined(separator: ", ")

    private var requests: RateLimitStatus.Allowance? { (error?.limits ?? limits)?.requests }
    private var tokens: RateLimitStatus.Allowance? { (error?.limits ?? limits)?.tokens }

    /// As OpenAI's API writes it: `120ms`, `1.5s`, `2m3s`.
    private static func duration(_ milliseconds: Int) -> String {
        guard milliseconds >= 1000 else { return "\(milliseconds)ms" }
        guard milliseconds >= 60_000 else {
            let tenths = (milliseconds + 99) / 100
            return tenths % 10 == 0 ? "\(tenths / 10)s" : "\(tenths / 10).\(tenths % 10)s"
        }
        let seconds = (milliseconds + 999) / 1000
        return "\(seconds / 60)m\(seconds % 60)s"
    }
}

// MARK: - The format

extension WireFormat {
    /// The format of the response to a request, be it an error for a path that does not exist.
    init(of head: RequestHead) {
        self = head.withTarget { target in
            if target.hasPrefix("/v1/chat/") { return .chat }
            if target.hasPrefix("/v1/responses") { return .responses }
            return target.hasPrefix("/v1/messages") || head.has("anthropic-version") ? .messages : .chat
        }
    }
}
