// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
import HostConfig
import HostJSON
package import UpstreamHTTP

/// How to talk to one kind of provider.
protocol ProviderInterface: Sendable {
    /// - Parameter body: an OpenAI chat body; whatever it says of the model, `target` is meant.
    func chat(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) throws(ChatFailure) -> ProviderCall<ChatEvent>

    /// - Parameter body: an OpenAI body for embeddings.
    func embed(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) throws(ChatFailure) -> ProviderCall<[UInt8]>
}

/// What to send, and who reads the answer.
struct ProviderCall<Element: Answer> {
    var request: HTTPRequest
    var reader: any AnswerReader<Element>
}

/// Reads one answer from its parts to its end.
package protocol AnswerReader<Element>: Sendable {
    associatedtype Element: Answer

    /// Whether the answer is whole, although its bytes may go on.
    var isDone: Bool { get }
    /// What the answer cost, if no item of it says so.
    var usage: ChatUsage? { get }

    mutating func read(_ part: HTTPPart, into events: inout [Element]) throws(ChatFailure)

    /// - Parameter failure: why the bytes ended early, in words for clients; nil if they did not.
    mutating func end(_ failure: ChatFailure?, into events: inout [Element]) throws(ChatFailure)
}

extension AnswerReader {
    package var usage: ChatUsage? { nil }
}

extension ModelProviderConfig {
    var speaks: any ProviderInterface {
        switch interface {
        case .openai: OpenAIInterface()
        case .anthropic: AnthropicInterface()
        }
    }
}
