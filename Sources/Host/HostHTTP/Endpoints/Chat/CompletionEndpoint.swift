// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostCore
import ModelGateway

/// A model answers, by way of the gateway of the current generation.
enum CompletionEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        let translated = try TranslatedRequest(request.body, from: request.context.format)
        let completion = try ModelRequest(parsing: translated.body)
        let answer = try request.gateway().begin(ModelCall(completion.body, for: request.caller))
        let model = completion.model ?? ""
        let form = request.form(translated, model, isStream: completion.stream, includeUsage: completion.includeUsage)
        return .answer(answer, form, answer.limits)
    }
}

extension Request {
    func gateway() throws(APIError) -> ModelGateway {
        guard let gateway = listener.chat.current.gateway else {
            throw APIError(AnswerFailure(.unknownModel, "no model provider is configured"))
        }
        return gateway
    }

    var caller: ModelCall.Caller {
        var caller = ModelCall.Caller(client: client?.name)
        caller.authorization = client?.authorization
        caller.requestID = context.requestID
        caller.traceparent = head["traceparent"] ?? ""
        return caller
    }
}
