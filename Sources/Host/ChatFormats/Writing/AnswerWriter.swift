// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// Writes one answer in its client's format: as a stream of server-sent events, or as one JSON text at its end.
///
/// A class, so that what was gathered is not copied with each batch.
package protocol AnswerWriter: AnyObject {
    var isStream: Bool { get }
    /// Something was answered: the answer has begun.
    var hasBegun: Bool { get }
    /// The answer is larger than this form allows; nothing is taken any more.
    var isTooLarge: Bool { get }

    func write(_ batch: AnswerBatch)
    /// Shows a client that waits that the connection is alive; writes nothing where the answer comes in one piece.
    func ping()
    /// The answer is whole.
    func finish()
    /// The answer breaks off; only a stream can show it.
    func fail(_ error: APIError)
    /// What is to be sent now.
    func takeOutput() -> [UInt8]
}

/// What an answer says of itself, beside its content.
package struct AnswerHead: Sendable {
    /// The part of its ids that is its own.
    package var token: String
    /// Seconds since 1970.
    package var created: Int
    package var model: String
    /// Who answers, where agents do; several are joined by commas.
    package var agents: String?

    package init(token: String, created: Int, model: String, agents: String? = nil) {
        self.token = token
        self.created = created
        self.model = model
        self.agents = agents
    }
}

/// What is known about an answer while it is written.
struct AnswerFacts {
    var head: AnswerHead
    private(set) var usage: Usage?
    private(set) var finishReason = "stop"

    init(_ head: AnswerHead) { self.head = head }

    mutating func record(_ event: AnswerEvent) {
        switch event {
        case .model(let model): head.model = model
        case .usage(let usage): self.usage = usage
        case .finish(let reason): finishReason = reason
        default: break
        }
    }
}

/// How much of an answer is kept in memory: nobody waits for a larger one.
enum AnswerLimit {
    static let bytes = 32 << 20

    /// What an event counts for where it is kept; a tool call counts even if it is empty, for there may be many.
    static func weight(of event: AnswerEvent) -> Int {
        if case .toolCall = event { event.byteCount + 64 } else { event.byteCount }
    }
}

extension WireFormat {
    /// - Parameters:
    ///   - includeUsage: whether a chat's stream tells what it cost; the other formats always do.
    ///   - echo: what a response repeats of its request.
    package func writer(
        _ head: AnswerHead,
        stream: Bool,
        includeUsage: Bool = false,
        echo: ResponseEcho? = nil
    ) -> any AnswerWriter {
        switch (self, stream) {
        case (.chat, true): ChatStreamWriter(head, includeUsage: includeUsage)
        case (.chat, false): WholeAnswerWriter(head, ChatCompletion())
        case (.messages, true): BlockStreamWriter(head, MessagesStream())
        case (.messages, false): WholeAnswerWriter(head, WholeMessage())
        case (.responses, true): BlockStreamWriter(head, ResponsesStream(echo))
        case (.responses, false): WholeAnswerWriter(head, WholeResponse(echo))
        }
    }
}
