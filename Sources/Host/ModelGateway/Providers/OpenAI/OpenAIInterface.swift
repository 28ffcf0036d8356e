// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostConfig
import HostJSON
import UpstreamHTTP

/// OpenAI's API, which most providers understand.
struct OpenAIInterface: ProviderInterface {
    func chat(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) -> ProviderCall {
        var request = request(
            "chat/completions",
            of: target.provider,
            accepting: "text/event-stream, application/json",
            for: caller
        )
        request.body = Self.rewritten(body, for: target, isStreamed: true)
        return ProviderCall(request: request, reader: OpenAIAnswer(of: target.name))
    }

    func embed(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) -> ProviderCall {
        var request = request("embeddings", of: target.provider, accepting: "application/json", for: caller)
        request.body = Self.rewritten(body, for: target, isStreamed: false)
        return ProviderCall(request: request, reader: PassedAnswer())
    }

    private func request(
        _ path: String,
        of provider: ModelProviderConfig,
        accepting types: String,
        for caller: ModelCall.Caller
    ) -> HTTPRequest {
        var request = HTTPRequest(url: provider.url(of: path))
        request.method = "POST"
        var headers = [HTTPField("Content-Type", "application/json"), HTTPField("Accept", types)]
        if !caller.traceparent.isEmpty { headers.append(HTTPField("traceparent", caller.traceparent)) }
        if provider.passesAuthorization, let authorization = caller.authorization {
            headers.append(HTTPField("Authorization", authorization))
        } else if let key = provider.accessKey?.reveal() {
            switch provider.keyHeader {
            case .authorization: headers.append(HTTPField("Authorization", "Bearer \(key)"))
            case .apiKey: headers.append(HTTPField("api-key", key))
            }
        }
        request.headers = provider.replacing(headers)
        return request
    }

    private static let completionLimit = "max_completion_tokens"

    /// The body with the provider's name of the model; all else passes as it is, but for how a chat is answered, as a
    /// stream that tells its usage, and for what only Anthropic understands.
    private static func rewritten(_ body: JSONDocument, for target: ModelCatalog.Target, isStreamed: Bool) -> [UInt8] {
        let ours: Set = isStreamed ? ["model", "stream", "stream_options", "thinking"] : ["model"]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.bytes.count + 128)
        bytes.appendJSON { writer in
            writer.object { writer in
                writer.field("model", target.model)
                for (key, value) in body.root.members where !ours.contains(key) {
                    switch key {
                    case "messages": writer.field(key, UnsealedMessages(value))
                    case "max_tokens" where target.provider.isOpenAIItself && body.root[completionLimit] == nil:
                        writer.field(completionLimit, JSONVerbatim(value))
                    default: writer.field(key, JSONVerbatim(value))
                    }
                }
                guard isStreamed else { return }
                writer.field("stream", true)
                writer.object("stream_options") { $0.field("include_usage", true) }
            }
        }
        return bytes
    }
}

/// Messages without reasoning that another provider has sealed: nobody else can use it, and many refuse the fields.
private struct UnsealedMessages: JSONWritable {
    private static let sealed = "thinking_blocks"
    private let messages: JSONValue

    init(_ messages: JSONValue) { self.messages = messages }

    func write(to writer: inout JSONWriter) {
        guard messages.elements.contains(where: { $0[Self.sealed] != nil }) else {
            return writer.raw(messages.rawBytes)
        }
        writer.array { writer in
            for message in messages.elements {
                guard message[Self.sealed] != nil else {
                    writer.raw(message.rawBytes)
                    continue
                }
                writer.object { writer in
                    for (key, value) in message.members where key != Self.sealed && key != "reasoning_content" {
                        writer.field(key, JSONVerbatim(value))
                    }
                }
            }
        }
    }
}

extension ModelProviderConfig {
    /// OpenAI's own models, at OpenAI's or Azure's: the newer ones refuse `max_tokens`, which clients of other formats
    /// cannot know.
    fileprivate var isOpenAIItself: Bool {
        keyHeader == .apiKey || baseURL.hasPrefix("https://api.openai.com/")
    }
}
