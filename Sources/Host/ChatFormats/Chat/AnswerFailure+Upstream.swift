// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostJSON

extension AnswerFailure {
    /// What an upstream's error status and body mean to us.
    package init(status: Int, body: [UInt8], retryAfterMilliseconds: Int? = nil) {
        let error = (try? JSONDocument(parsing: body)).map { $0.root["error"] ?? $0.root }
        let kind = Self.kind(status: status, code: error?["code"]?.string ?? error?["type"]?.string)
        // A provider that refuses our key quotes it: those words are not for clients.
        let told = kind == .denied ? "the model's provider refused our credentials" : Self.message(in: error)
        let message = told ?? "the model's provider answered with status \(status)"
        self.init(kind, message, upstreamStatus: status, retryAfterMilliseconds: retryAfterMilliseconds)
    }

    /// What an `error` member in place of an answer means; its status is the code, for those who send a number.
    package init(inStream error: JSONValue) {
        let status = error["code"]?.int ?? error["status"]?.int
        let named = error["code"]?.string ?? error["type"]?.string
        let kind = Self.kind(status: status ?? Self.status(named: named ?? ""), code: named)
        let told = kind == .denied ? nil : Self.message(in: error)
        self.init(kind, told ?? "the model's provider reported an error", upstreamStatus: status)
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
