// SPDX-License-Identifier: Apache-2.0

import HostAnswers

/// A chat completion as chunks.
final class ChatStreamWriter: AnswerWriter {
    private var facts: AnswerFacts
    private let includeUsage: Bool
    /// Made when the answer begins: only then it is certain who answers.
    private var chunks: ChatChunkWriter?
    private var agent: String?
    private var output: [UInt8] = []

    init(_ head: AnswerHead, includeUsage: Bool) {
        facts = AnswerFacts(head)
        self.includeUsage = includeUsage
        // Until an agent speaks, the first one is meant.
        agent = head.agents?.split(separator: ",").first.map(String.init)
    }

    var isStream: Bool { true }
    private(set) var hasBegun = false
    var isTooLarge: Bool { false }

    func write(_ batch: AnswerBatch) {
        for event in batch { write(event) }
    }

    private func write(_ event: AnswerEvent) {
        switch event {
        case .agent(let id):
            agent = id
            begin()
            chunks?.agent = id
        case .text(let text):
            begin()
            chunks?.text(text, to: &output)
        case .reasoning(let text):
            begin()
            chunks?.reasoning(text, to: &output)
        case .toolCall(let index, let id, let name, let arguments):
            begin()
            chunks?.toolCall(index: index, id: id, name: name, arguments: arguments, to: &output)
        case .status: ping()
        case .model, .usage, .finish: facts.record(event)
        case .reasoningSignature, .head, .body: break  // OpenAI's format has no place for them
        }
    }

    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        chunks = ChatChunkWriter(
            id: WireFormat.chat.answerID(facts.head.token),
            created: facts.head.created,
            model: facts.head.model,
            agent: agent,
            includeUsage: includeUsage
        )
        chunks?.role(to: &output)
    }

    func ping() { ServerSentEvents.ping(to: &output) }

    func finish() {
        begin()
        chunks?.finish(reason: facts.finishReason, to: &output)
        if includeUsage, let usage = facts.usage { chunks?.usage(usage, to: &output) }
        ServerSentEvents.done(to: &output)
    }

    func fail(_ error: APIError) { ServerSentEvents.error(error, to: &output) }

    func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}
