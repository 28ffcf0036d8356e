// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
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
    ) throws(AnswerFailure) -> ProviderCall

    /// - Parameter body: an OpenAI body for embeddings.
    func embed(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) throws(AnswerFailure) -> ProviderCall
}

/// What to send, and who reads the answer.
struct ProviderCall {
    var request: HTTPRequest
    var reader: any AnswerReader
}

/// Reads one answer from its parts to its end.
package protocol AnswerReader: Sendable {
    /// Whether the answer is whole, although its bytes may go on.
    var isDone: Bool { get }
    /// What the answer cost, if no event of it tells.
    var usage: Usage? { get }

    /// Appends what the part says; what was appended before a failure counts.
    mutating func read(_ part: HTTPPart, into batch: inout AnswerBatch) throws(AnswerFailure)

    /// - Parameter failure: why the bytes ended early, in words for clients; nil if they did not.
    mutating func end(_ failure: AnswerFailure?, into batch: inout AnswerBatch) throws(AnswerFailure)
}

extension AnswerReader {
    package var usage: Usage? { nil }
}

extension ModelProviderConfig {
    var speaks: any ProviderInterface {
        switch interface {
        case .openai: OpenAIInterface()
        case .anthropic: AnthropicInterface()
        }
    }
}
