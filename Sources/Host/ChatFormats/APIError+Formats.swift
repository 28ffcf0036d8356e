// SPDX-License-Identifier: Apache-2.0

import HostJSON

extension APIError {
    /// The body of an error in the words of the client's format.
    package func json(in format: WireFormat, requestID: String) -> [UInt8] {
        guard format == .messages else { return json }
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.field("type", "error")
                $0.object("error", writeMessagesError)
                $0.field("request_id", requestID)
            }
        }
        return bytes
    }

    /// Anthropic's error object has no place for `code` and `param`; the message names the field.
    func writeMessagesError(_ writer: inout JSONWriter) {
        writer.field("type", messagesType)
        writer.field("message", message)
    }

    private var messagesType: String {
        switch status {
        case 401: "authentication_error"
        case 402: "billing_error"
        case 403: "permission_error"
        case 404: "not_found_error"
        case 413: "request_too_large"
        case 429: "rate_limit_error"
        case 400..<500: "invalid_request_error"
        case 503, 529: "overloaded_error"
        case 504: "timeout_error"
        default: "api_error"
        }
    }

    /// The words that a failed response has for it.
    var responsesCode: String {
        switch status {
        case 429: "rate_limit_exceeded"
        case 400..<500: "invalid_prompt"
        default: "server_error"
        }
    }
}
