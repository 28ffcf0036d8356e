// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// Something that completes a chat: a provider behind the gateway, or a script in a test.
package protocol ChatModel: Sendable {
    /// Starts a completion and returns at once, on any thread. Whatever goes wrong is the end of the stream; closing the
    /// stream cancels the call.
    func complete(_ call: ModelCall) -> ChatStream
}

/// A completion that is asked for, and by whom.
package struct ModelCall: Sendable {
    /// On whose behalf a model is called: limits and accounts are kept by it.
    package struct Caller: Sendable, Equatable {
        /// The agent that asks, where one does.
        package var agent: String?
        /// The name of the client's key, where the listener asks for keys.
        package var client: String?
        /// The `authorization` that the client sent, a secret; for providers to which it is passed on.
        package var authorization: String?
        package var requestID = ""
        package var traceparent = ""

        package init(agent: String? = nil, client: String? = nil) {
            self.agent = agent
            self.client = client
        }
    }

    /// An OpenAI chat body as JSON; without a `model`, the default one answers.
    package var body: [UInt8]
    /// How long the whole answer may take; nil leaves it to the time-outs of the provider.
    package var timeoutMilliseconds: Int?
    package var caller: Caller

    package init(_ body: [UInt8], timeoutMilliseconds: Int? = nil, for caller: Caller = Caller()) {
        self.body = body
        self.timeoutMilliseconds = timeoutMilliseconds
        self.caller = caller
    }
}

package typealias ChatStream = BoundedStream<ChatEvent, ChatFailure>

/// One item of a streamed completion; text is whole UTF-8, no event ends inside a character.
package enum ChatEvent: Sendable, Equatable {
    /// Which model answers, as `provider/model`; the first event, where it is known.
    case model(String)
    case text([UInt8])
    case reasoning([UInt8])
    /// A provider's seal on the reasoning before it, to be sent back to it with that reasoning.
    case reasoningSignature([UInt8])
    /// `id` and `name` stand on the first delta of an index, and are empty afterwards.
    case toolCall(index: Int, id: String, name: String, arguments: [UInt8])
    /// What it cost so far; the last one counts.
    case usage(ChatUsage)
    /// `stop`, `length`, `tool_calls` or `content_filter`.
    case finish(reason: String)
}

/// Why a completion failed, in words that may be shown to a client.
package struct ChatFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case invalidRequest, unknownModel, denied
        /// Too much in too short a time; it passes.
        case rateLimited
        /// Nothing is left of what was paid for; waiting does not help.
        case quotaExhausted
        /// The host sends nothing to a provider that failed again and again.
        case overloaded
        case timeout, cancelled, upstream
    }

    package var kind: Kind
    package var message: String
    /// The upstream's status, when there was one.
    package var status: Int?
    package var retryAfterMilliseconds: Int?
    /// How the limit stands that was exceeded, where it is ours.
    package var standing: RateLimitStanding?

    package init(_ kind: Kind, _ message: String, status: Int? = nil, retryAfterMilliseconds: Int? = nil) {
        self.kind = kind
        self.message = message
        self.status = status
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }
}
