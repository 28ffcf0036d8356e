// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostCore

/// Agents answer, in any of the formats.
enum TurnEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        let translated = try TranslatedRequest(request.body, from: request.context.format)
        let chat = try ChatRequest(parsing: translated.body)
        let limits = try request.client.map { client throws(APIError) in try request.listener.admit(client) }
        let turn = try request.listener.chat.begin(chat, ChatService.Context(request))
        let model = chat.model ?? "auto"
        let form = request.form(translated, model, isStream: chat.stream, includeUsage: chat.includeUsage)
        return .answer(turn, form, limits)
    }
}

extension ChatService.Context {
    fileprivate init(_ request: Request) {
        self.init(listener: request.listener.config.name, caller: request.caller)
        socket = request.listener.config.socket
        headers = request.listener.config.forwardHeaders.select(request.head.values)
    }
}

extension Request {
    /// In which form the client gets its answer.
    func form(_ translated: TranslatedRequest, _ model: String, isStream: Bool, includeUsage: Bool) -> AnswerForm {
        let head = AnswerHead(token: newToken(), created: listener.now(), model: model)
        return AnswerForm(head, context.format, isStream: isStream, includeUsage: includeUsage, echo: translated.echo)
    }
}
