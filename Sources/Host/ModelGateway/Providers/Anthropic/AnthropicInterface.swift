// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostConfig
import HostJSON
import UpstreamHTTP

/// Anthropic's Messages API.
struct AnthropicInterface: ProviderInterface {
    private static let version = "2023-06-01"

    func chat(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) throws(AnswerFailure) -> ProviderCall {
        var request = HTTPRequest(url: target.provider.url(of: "messages"))
        request.method = "POST"
        var headers = [
            HTTPField("Content-Type", "application/json"),
            HTTPField("Accept", "text/event-stream, application/json"),
            HTTPField("anthropic-version", Self.version),
        ]
        if !caller.traceparent.isEmpty { headers.append(HTTPField("traceparent", caller.traceparent)) }
        if let key = Self.key(target.provider, caller) { headers.append(key) }
        request.headers = target.provider.replacing(headers)
        request.body = try MessagesCall(body.root, model: target.model).json
        return ProviderCall(request: request, reader: CompletionAnswer<MessagesDecoder>(of: target.name))
    }

    func embed(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) throws(AnswerFailure) -> ProviderCall {
        throw AnswerFailure(.invalidRequest, "`\(target.name)` has no embeddings")
    }

    /// A key has a header of its own; what a login gave is a bearer's token.
    private static func key(_ provider: ModelProviderConfig, _ caller: ModelCall.Caller) -> HTTPField? {
        guard provider.passesAuthorization, let authorization = caller.authorization else {
            return provider.accessKey.map { HTTPField("x-api-key", $0.reveal()) }
        }
        let bearer = "Bearer "
        guard authorization.hasPrefix(bearer), !authorization.hasPrefix(bearer + "sk-ant-oat") else {
            return HTTPField("Authorization", authorization)
        }
        return HTTPField("x-api-key", String(authorization.dropFirst(bearer.count)))
    }
}
