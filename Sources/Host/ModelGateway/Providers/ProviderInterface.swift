// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostConfig

/// How to talk to one kind of provider.
protocol ProviderInterface: Sendable {
    /// - Parameter body: an OpenAI chat body; whatever it says of the model, `target` is meant.
    func call(to target: ModelCatalog.Target, body: JSONDocument) throws(ChatFailure) -> ProviderCall
}

/// What to send, and who reads the answer.
struct ProviderCall {
    var request: HTTPRequest
    var reader: any AnswerReader
}

/// Reads one answer from its parts to its end.
protocol AnswerReader: Sendable {
    /// Whether the completion is whole, although its bytes may go on.
    var isDone: Bool { get }

    mutating func read(_ part: HTTPPart, into events: inout [ChatEvent]) throws(ChatFailure)

    /// - Parameter failure: why the bytes ended early, in words for clients; nil if they did not.
    mutating func end(_ failure: ChatFailure?, into events: inout [ChatEvent]) throws(ChatFailure)
}

extension ModelProviderConfig {
    var speaks: any ProviderInterface {
        switch interface {
        case .openai: OpenAIInterface()
        case .anthropic: AnthropicInterface()
        }
    }
}

/// Anthropic's own API: configured by people already, spoken by us later.
private struct AnthropicInterface: ProviderInterface {
    func call(to target: ModelCatalog.Target, body: JSONDocument) throws(ChatFailure) -> ProviderCall {
        throw ChatFailure(.invalidRequest, "`\(target.name)` speaks Anthropic's own API, which is not supported yet")
    }
}
