// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Answers a turn, item by item.
///
/// Each call returns when the host has taken the item, so that a slow client slows the agent down instead of filling
/// memory. Each throws `CancellationError` once the request is cancelled, and an `AgentError` after the answer has ended.
/// Call from one task at a time: the order of concurrent calls is undefined.
public struct Reply: Sendable {
    let sink: any ReplySink

    init(_ sink: any ReplySink) { self.sink = sink }

    /// Appends to the answer; empty text is skipped.
    public func appendText(_ text: String) async throws {
        guard !text.isEmpty else { return }
        try await sink.send(.text(text))
    }

    /// Appends to the reasoning, which clients show apart from the answer; empty text is skipped.
    public func appendReasoning(_ text: String) async throws {
        guard !text.isEmpty else { return }
        try await sink.send(.reasoning(text))
    }

    /// Reports progress, which is not part of the answer: `Looking for flights`.
    public func reportStatus(_ text: String) async throws { try await sink.send(.status(text)) }

    /// Reports the tokens that the answer cost.
    public func reportUsage(tokensIn: Int, tokensOut: Int) async throws {
        try await sink.send(.usage(tokensIn: tokensIn, tokensOut: tokensOut))
    }

    /// Appends or reports any event, such as one of a model's stream.
    public func send(_ event: AgentEvent) async throws { try await sink.send(event) }

    /// Lets the host send a model's stream to the client, and ends the answer with it: the tokens never enter the plugin.
    ///
    /// Nothing can be appended afterwards.
    public func relay(_ stream: LanguageModelStream) async throws { try await sink.relay(stream) }

    /// A reply for tests, and what is appended to it.
    public static func collecting() -> (Reply, CollectedReply) {
        let collected = CollectedReply()
        return (Reply(collected), collected)
    }
}

/// One item of an answer, or of a model's stream.
public enum AgentEvent: Sendable, Equatable {
    /// A piece of the answer.
    case text(String)
    /// A piece of the reasoning.
    case reasoning(String)
    /// A piece of a tool call; id and name come with the first piece.
    case toolCall(index: Int, id: String, name: String, arguments: String)
    /// Progress, which is not part of the answer.
    case status(String)
    /// The tokens that it cost.
    case usage(tokensIn: Int, tokensOut: Int)
}

/// Where a reply's items go: the host, or a test's collection.
protocol ReplySink: Sendable {
    func send(_ event: AgentEvent) async throws
    func relay(_ stream: LanguageModelStream) async throws
}

/// What an agent answered in a test.
public final class CollectedReply: ReplySink, Sendable {
    private let collected = Mutex<(events: [AgentEvent], isRelayed: Bool)>(([], false))

    /// All items in order.
    public var events: [AgentEvent] { collected.withLock(\.events) }

    /// Whether the answer ended with a model's stream.
    public var isRelayed: Bool { collected.withLock(\.isRelayed) }

    /// The answer's text as the client sees it.
    public var text: String {
        events.reduce(into: "") { text, event in
            if case .text(let piece) = event { text += piece }
        }
    }

    func send(_ event: AgentEvent) throws {
        try collected.withLock {
            guard !$0.isRelayed else { throw AgentError.replyIsOver }
            $0.events.append(event)
        }
    }

    func relay(_ stream: LanguageModelStream) async throws {
        for try await event in stream { try send(event) }
        collected.withLock { $0.isRelayed = true }
    }
}

extension AgentError {
    /// The agent's own mistake: it appended to an answer that has ended.
    static let replyIsOver = AgentError(code: "reply_is_over", message: "The answer has already ended.")
}
