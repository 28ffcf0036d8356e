// SPDX-License-Identifier: Apache-2.0

/// Writes one answer in its client's format: as a stream of server-sent events, or as one JSON text at its end.
///
/// A class: what was gathered must not be copied at every look.
package protocol AnswerWriter: AnyObject {
    var isStream: Bool { get }
    /// Something was answered: the answer has begun.
    var hasBegun: Bool { get }
    /// More was said than this form has room for; nothing is taken any more.
    var isTooLarge: Bool { get }

    /// Who speaks from now on.
    func begin(agent: String)
    func add(_ event: ChatEvent)
    /// Shows a client that waits that the connection lives; nothing in an answer that comes in one piece.
    func ping()
    /// The answer is whole.
    func finish()
    /// The answer breaks off; only a stream can tell.
    func fail(_ error: APIError)
    /// What is to be sent now.
    func takeOutput() -> [UInt8]
}

/// What an answer says of itself, beside what it says.
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
        case (.chat, false): ChatAnswerWriter(head)
        case (.messages, true): MessagesStreamWriter(head)
        case (.messages, false): MessagesAnswerWriter(head)
        case (.responses, true): ResponsesStreamWriter(head, echo)
        case (.responses, false): ResponsesAnswerWriter(head, echo)
        }
    }
}

/// How much of an answer is kept in memory: more is no answer that somebody waits for.
enum AnswerLimit {
    static let bytes = 32 << 20
}

extension ChatEvent {
    /// What it weighs where it is kept; a call weighs something even if it says nothing, for there may be many.
    var weight: Int {
        switch self {
        case .text(let text), .reasoning(let text), .reasoningSignature(let text): text.count
        case .toolCall(_, let id, let name, let arguments): id.utf8.count + name.utf8.count + arguments.count + 64
        case .model, .usage, .finish: 0
        }
    }
}
