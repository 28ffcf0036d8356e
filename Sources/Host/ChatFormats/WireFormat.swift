// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// The formats in which clients ask and want to be answered; inside there is one, OpenAI's chat.
package enum WireFormat: Sendable {
    /// OpenAI's chat completions.
    case chat
    /// OpenAI's Responses.
    case responses
    /// Anthropic's Messages.
    case messages
}

extension WireFormat {
    /// The id of an answer in this format.
    package func answerID(_ token: String) -> String {
        switch self {
        case .chat: "chatcmpl-" + token
        case .responses: "resp_" + token
        case .messages: "msg_" + token
        }
    }
}

/// A client's request as the chat body that all formats come down to.
package struct TranslatedRequest: Sendable {
    /// OpenAI's chat body.
    package let body: [UInt8]
    /// What a response says about the request it answers; of Responses only.
    package let echo: ResponseEcho?

    package init(_ body: [UInt8], from format: WireFormat) throws(APIError) {
        switch format {
        case .chat:
            self.body = body
            self.echo = nil
        case .messages:
            self.body = try MessagesRequest(parsing: body).chat.json
            self.echo = nil
        case .responses:
            let request = try ResponsesRequest(parsing: body)
            self.body = request.chat.json
            self.echo = request.echo
        }
    }
}
