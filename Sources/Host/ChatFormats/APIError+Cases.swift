// SPDX-License-Identifier: Apache-2.0

package import HostJSON
import HostSupport

// MARK: - The request is wrong

extension APIError {
    package static func invalidJSON(_ error: JSONError) -> APIError {
        APIError(status: 400, .invalidRequest, code: "invalid_json", "The body is not valid JSON: \(error).")
    }

    /// - Parameter param: the JSON path of the field at fault, like `messages[0].role`.
    package static func invalidField(_ param: String, _ message: String) -> APIError {
        APIError(status: 400, .invalidRequest, param: param, message)
    }

    package static func badRequest(_ message: String) -> APIError {
        APIError(status: 400, .invalidRequest, message)
    }

    package static func requestTooLarge(limitBytes: Int) -> APIError {
        APIError(
            status: 413,
            .invalidRequest,
            code: "request_too_large",
            "The body is larger than \(limitBytes) bytes, the limit of this listener."
        )
    }

    package static func notFound(path: String) -> APIError {
        APIError(status: 404, .invalidRequest, code: "not_found", "There is nothing at `\(path.prefix(256))`.")
    }

    package static func methodNotAllowed(_ method: String, path: String, allowed: [String]) -> APIError {
        let allowedMethods = allowed.joined(separator: ", ")
        var error = APIError(
            status: 405,
            .invalidRequest,
            code: "method_not_allowed",
            "`\(path.prefix(256))` does not answer \(method.prefix(32)), only \(allowedMethods)."
        )
        error.allowedMethods = allowed
        return error
    }

    package static func modelNotFound(_ model: String, known: [String]) -> APIError {
        let hint = NearestWord.guess(for: model, among: known).map { " Did you mean `\($0)`?" } ?? ""
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return APIError(
            status: 404,
            .invalidRequest,
            code: "model_not_found",
            param: "model",
            "The model `\(model.prefix(128))` does not exist here.\(hint) Models: \(list)."
        )
    }
}

// MARK: - The client may not

extension APIError {
    package static let invalidAPIKey = APIError(
        status: 401,
        .invalidRequest,
        code: "invalid_api_key",
        "The API key is missing or wrong. Send it as `Authorization: Bearer ...`."
    )

    package static func agentNotAllowed(_ agent: String) -> APIError {
        APIError(status: 403, .permission, code: "agent_not_allowed", "This API key may not use `\(agent)`.")
    }

    package static func rateLimited(_ message: String, retryAfterMilliseconds: Int?) -> APIError {
        APIError(
            status: 429,
            .rateLimit,
            code: "rate_limit_exceeded",
            message,
            retryAfterMilliseconds: retryAfterMilliseconds,
            shouldRetry: true
        )
    }
}

// MARK: - The host cannot

extension APIError {
    package static let overloaded = APIError(
        status: 503,
        .overloaded,
        code: "overloaded",
        "All places are taken at the moment. Please try again.",
        retryAfterMilliseconds: 1000,
        shouldRetry: true
    )

    package static let draining = APIError(
        status: 503,
        .overloaded,
        code: "draining",
        "This server is shutting down. Please try again.",
        retryAfterMilliseconds: 1000,
        shouldRetry: true
    )

    package static func `internal`(requestID: String) -> APIError {
        APIError(
            status: 500,
            .server,
            code: "internal_error",
            "Something went wrong on our side. Please quote request \(requestID) when you report it.",
            shouldRetry: true
        )
    }
}
