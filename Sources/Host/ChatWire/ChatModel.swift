// SPDX-License-Identifier: Apache-2.0

package import HostStreams

/// Something that completes a chat: a provider behind the gateway, or a script in a test.
package protocol ChatModel: Sendable {
    /// Starts a completion and returns at once, on any thread. Whatever goes wrong is the end of the stream; closing the
    /// stream cancels the call.
    ///
    /// - Parameters:
    ///   - body: an OpenAI chat body as JSON; without a `model`, the default one answers.
    ///   - timeoutMilliseconds: how long the whole answer may take; nil leaves it to the idle time-out.
    func complete(_ body: [UInt8], timeoutMilliseconds: Int?) -> ChatStream
}

package typealias ChatStream = BoundedStream<ChatEvent, ChatFailure>

/// One item of a streamed completion; text is whole UTF-8, no event ends inside a character.
package enum ChatEvent: Sendable, Equatable {
    case text([UInt8])
    case reasoning([UInt8])
    /// `id` and `name` stand on the first delta of an index, and are empty afterwards.
    case toolCall(index: Int, id: String, name: String, arguments: [UInt8])
    case usage(promptTokens: Int, completionTokens: Int)
    /// `stop`, `length`, `tool_calls` or `content_filter`.
    case finish(reason: String)
}

/// Why a completion failed, in words that may be shown to a client.
package struct ChatFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case invalidRequest, unknownModel, denied, rateLimited, timeout, cancelled, upstream
    }

    package var kind: Kind
    package var message: String
    /// The upstream's status, when there was one.
    package var status: Int?
    package var retryAfterMilliseconds: Int?

    package init(_ kind: Kind, _ message: String, status: Int? = nil, retryAfterMilliseconds: Int? = nil) {
        self.kind = kind
        self.message = message
        self.status = status
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }
}
