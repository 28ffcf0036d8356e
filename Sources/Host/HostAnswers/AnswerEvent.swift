// SPDX-License-Identifier: Apache-2.0

/// One item of an answer, whoever gives it: a plugin, an agent behind HTTP, a model, or the host itself.
///
/// Text is whole UTF-8, and no event ends inside a character. The one exception is what a plugin emits, which arrives as
/// it was emitted; the turn that reads it joins characters that were cut.
package enum AnswerEvent: Sendable, Equatable {
    /// Who speaks from now on: an agent's id, or several ids joined by commas where a model merges their answers.
    case agent(String)
    /// Which model answers, as `provider/model`; the first event, where it is known.
    case model(String)
    case text(ArraySlice<UInt8>)
    case reasoning(ArraySlice<UInt8>)
    /// A provider's seal on the reasoning before it, which has to be sent back to the provider with that reasoning.
    case reasoningSignature(ArraySlice<UInt8>)
    /// `id` and `name` are set on the first delta of an index and empty afterwards; `arguments` is a piece of JSON text.
    case toolCall(index: Int, id: String, name: String, arguments: ArraySlice<UInt8>)
    /// A progress note, not part of the answer.
    case status(ArraySlice<UInt8>)
    /// What the answer cost. A model reports totals, so its last one counts; an agent's add up.
    case usage(Usage)
    /// Why the answer ends: `stop`, `length`, `tool_calls` or `content_filter`; `stop` if nobody says.
    case finish(reason: String)

    /// The first event of an HTTP response that an agent fetches.
    case head(status: Int, fields: [Field])
    /// Bytes that pass as they are: a piece of an HTTP body, or of an answer that the host does not translate.
    case body(ArraySlice<UInt8>)

    /// A header field of an HTTP response.
    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Tool calls are numbered below this: a larger index would only make whoever gathers them search.
    package static let toolCallLimit = 1024
}

extension AnswerEvent {
    package static func text(_ text: String) -> AnswerEvent { .text(ArraySlice(text.utf8)) }
    package static func reasoning(_ text: String) -> AnswerEvent { .reasoning(ArraySlice(text.utf8)) }
    package static func status(_ text: String) -> AnswerEvent { .status(ArraySlice(text.utf8)) }

    /// Whether it is part of what is said, not about the answer.
    package var isContent: Bool {
        switch self {
        case .text, .reasoning, .reasoningSignature, .toolCall: true
        case .agent, .model, .status, .usage, .finish, .head, .body: false
        }
    }

    /// The bytes of its content.
    package var byteCount: Int {
        switch self {
        case .text(let bytes), .reasoning(let bytes), .reasoningSignature(let bytes), .body(let bytes): bytes.count
        case .toolCall(_, let id, let name, let arguments): id.utf8.count + name.utf8.count + arguments.count
        case .agent, .model, .status, .usage, .finish, .head: 0
        }
    }
}
