// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// A chat completion as chunks.
package final class ChatStreamWriter: AnswerWriter {
    private var head: AnswerHead
    private let includeUsage: Bool
    /// Made when the answer begins: only then it is sure who answers.
    private var chunks: ChatChunkWriter?
    private var agent: String?
    private var usage: ChatUsage?
    private var reason = "stop"
    private var output: [UInt8] = []

    package init(_ head: AnswerHead, includeUsage: Bool) {
        self.head = head
        self.includeUsage = includeUsage
        // Until somebody speaks, the first agent is who is meant.
        agent = head.agents?.split(separator: ",").first.map(String.init)
    }

    package var isStream: Bool { true }
    package var hasBegun: Bool { chunks != nil }
    package var isTooLarge: Bool { false }

    package func begin(agent: String) {
        self.agent = agent
        begin()
        chunks?.agent = agent
    }

    private func begin() {
        guard chunks == nil else { return }
        chunks = ChatChunkWriter(
            id: WireFormat.chat.answerID(head.token),
            created: head.created,
            model: head.model,
            agent: agent,
            includeUsage: includeUsage
        )
        chunks?.role(to: &output)
    }

    package func add(_ event: ChatEvent) {
        switch event {
        case .model(let model): head.model = model
        case .usage(let usage): self.usage = usage
        case .finish(let reason): self.reason = reason
        case .reasoningSignature: break  // OpenAI's format has none
        case .text(let text):
            begin()
            chunks?.text(text, to: &output)
        case .reasoning(let text):
            begin()
            chunks?.reasoning(text, to: &output)
        case .toolCall(let index, let id, let name, let arguments):
            begin()
            chunks?.toolCall(index: index, id: id, name: name, arguments: arguments, to: &output)
        }
    }

    package func ping() { ServerSentEvents.ping(to: &output) }

    package func finish() {
        begin()
        chunks?.finish(reason: reason, to: &output)
        if includeUsage, let usage { chunks?.usage(usage, to: &output) }
        ServerSentEvents.done(to: &output)
    }

    package func fail(_ error: APIError) { ServerSentEvents.error(error, to: &output) }

    package func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}

/// A chat completion in one piece.
package final class ChatAnswerWriter: AnswerWriter {
    private let head: AnswerHead
    private var events: ChatCompletionWriter
    private var size = 0
    private var output: [UInt8] = []

    package init(_ head: AnswerHead) {
        self.head = head
        let id = WireFormat.chat.answerID(head.token)
        events = ChatCompletionWriter(id: id, created: head.created, model: head.model, agent: head.agents)
    }

    package var isStream: Bool { false }
    package var hasBegun: Bool { size > 0 }
    package var isTooLarge: Bool { size > AnswerLimit.bytes }

    package func begin(agent: String) {}

    package func add(_ event: ChatEvent) {
        size += event.weight
        if !isTooLarge { events.add(event) }
    }

    package func ping() {}
    package func finish() { output = events.json }
    package func fail(_ error: APIError) {}
    package func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}
