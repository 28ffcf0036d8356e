// SPDX-License-Identifier: Apache-2.0

package import HostJSON

extension ChatFailure {
    /// What an upstream's error status and body mean to us.
    package init(status: Int, body: [UInt8], retryAfterMilliseconds: Int? = nil) {
        let error = (try? JSONDocument(parsing: body)).map { $0.root["error"] ?? $0.root }
        let kind = Self.kind(status: status, code: error?["code"]?.string ?? error?["type"]?.string)
        // A provider that refuses our key quotes it: those words are not for clients.
        let told = kind == .denied ? "the model's provider refused our credentials" : Self.message(in: error)
        let message = told ?? "the model's provider answered with status \(status)"
        self.init(kind, message, status: status, retryAfterMilliseconds: retryAfterMilliseconds)
    }

    /// What an `error` member in place of an answer means; its status is the code, for those who send a number.
    package init(inStream error: JSONValue) {
        let status = error["code"]?.int ?? error["status"]?.int
        let named = error["code"]?.string ?? error["type"]?.string
        let kind = Self.kind(status: status ?? Self.status(named: named ?? ""), code: named)
        let told = kind == .denied ? nil : Self.message(in: error)
        self.init(kind, told ?? "the model's provider reported an error", status: status)
    }

    /// What a kind of error without a status would have had for one, in OpenAI's words and in Anthropic's.
    private static func status(named name: String) -> Int {
        switch name {
        case "insufficient_quota": 429
        case "authentication_error", "invalid_api_key": 401
        case "permission_error", "billing_error": 403
        case "not_found_error", "model_not_found": 404
        case "invalid_request_error", "context_length_exceeded": 400
        case "request_too_large": 413
        case "timeout_error": 504
        case _ where name.hasPrefix("rate_limit"): 429
        default: 500
        }
    }

    private static func kind(status: Int, code: String?) -> Kind {
        switch status {
        case 429 where code == "insufficient_quota": .quotaExhausted
        case 401, 402, 403, 407: .denied
        case 404: .unknownModel
        case 408, 504: .timeout
        case 429: .rateLimited
        case 400..<500: .invalidRequest
        default: .upstream
        }
    }

    private static func message(in error: JSONValue?) -> String? {
        guard let message = error?.string ?? error?["message"]?.string, !message.isEmpty else { return nil }
        return String(message.prefix(500))
    }
}

extension APIError {
    /// What a client of ours is told when the model that it needs failed.
    package init(_ failure: ChatFailure) {
        self.init(
            status: failure.kind.status,
            failure.kind.inWireWords,
            code: failure.kind.code,
            param: failure.kind == .unknownModel ? "model" : nil,
            failure.message,
            retryAfterMilliseconds: failure.retryAfterMilliseconds ?? (failure.kind == .overloaded ? 1000 : nil),
            shouldRetry: [.rateLimited, .upstream, .overloaded].contains(failure.kind)
        )
        standing = failure.standing
    }
}

extension ChatFailure.Kind {
    fileprivate var status: Int {
        switch self {
        case .invalidRequest: 400
        case .denied: 403
        case .unknownModel: 404
        case .rateLimited, .quotaExhausted: 429
        case .cancelled: 499
        case .upstream: 502
        case .overloaded: 503
        case .timeout: 504
        }
    }

    fileprivate var inWireWords: APIError.Kind {
        switch self {
        case .invalidRequest, .unknownModel, .cancelled: .invalidRequest
        case .denied: .permission
        case .rateLimited, .quotaExhausted: .rateLimit
        case .upstream: .server
        case .overloaded: .overloaded
        case .timeout: .timeout
        }
    }

    fileprivate var code: String? {
        switch self {
        case .invalidRequest: nil
        case .denied: "upstream_denied"
        case .unknownModel: "model_not_found"
        case .rateLimited: "rate_limit_exceeded"
        case .quotaExhausted: "insufficient_quota"
        case .overloaded: "overloaded"
        case .cancelled: "cancelled"
        case .upstream: "upstream_error"
        case .timeout: "upstream_timeout"
        }
    }
}
