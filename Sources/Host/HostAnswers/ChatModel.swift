// SPDX-License-Identifier: Apache-2.0

/// Something that completes a chat: a provider behind the gateway, or a script in a test.
package protocol ChatModel: Sendable {
    /// Starts a completion and returns at once, on any thread. Whatever goes wrong is the end of the answer; cancelling
    /// the answer cancels the call.
    func complete(_ call: ModelCall) -> any AnswerSource & Sendable
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
    /// How long the whole answer may take; nil leaves it to the timeouts of the provider.
    package var timeoutMilliseconds: Int?
    package var caller: Caller

    package init(_ body: [UInt8], timeoutMilliseconds: Int? = nil, for caller: Caller = Caller()) {
        self.body = body
        self.timeoutMilliseconds = timeoutMilliseconds
        self.caller = caller
    }
}
