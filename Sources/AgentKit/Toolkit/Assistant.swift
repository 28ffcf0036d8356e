// SPDX-License-Identifier: Apache-2.0

/// The host's language model as an agent's assistant, where there is one: it words answers from facts that the agent
/// looked up, and reads questions that the agent could not.
///
/// The agent never depends on it: whatever goes wrong with the model, the agent's own words and reading are used.
public struct Assistant: Sendable {
    /// The alias of a small, quick model; without it the host's default reads.
    private static let readingModel = "fast"

    private let model: (any LanguageModel)?
    private let settings: ModelSettings
    private let application: String
    private let log: AgentLog

    /// `application` tells the model what the agent is part of: `a travel assistant`.
    public init(_ context: AgentContext, _ settings: ModelSettings, in application: String = "an assistant") {
        model = context.llm
        self.settings = settings
        self.application = application
        log = context.log
    }

    /// Answers a turn from `facts`: in a model's words if there is one, else with the facts as they are.
    public func answer(_ request: AgentRequest, facts: String, to reply: Reply) async throws {
        guard let model, settings.answers else { return try await reply.appendText(facts) }
        let asked = LanguageModelRequest(
            answering: request,
            from: facts,
            instructions: instructions,
            maxTokens: settings.maxTokens
        )
        try await reply.relay(asked, from: model, beginningWithin: settings.timeout) { error in
            log.info("no model began to answer; the agent answers itself", ["error": error.code])
            try await reply.appendText(facts)
        }
    }

    /// Whether a model should read the question; `doubtful`: the agent's own reading left something open.
    public func reads(doubtful: Bool) -> Bool {
        guard model != nil else { return false }
        return switch settings.extraction {
        case .always: true
        case .doubtful: doubtful
        case .never: false
        }
    }

    /// What a model reads out of the conversation, in the shape of `schema`; nil if it fails, is late, or answers with
    /// something else.
    ///
    /// Check what it returns against the conversation: models make things up.
    public func read<Fields: Decodable & Sendable>(
        _ type: Fields.Type,
        from request: AgentRequest,
        task: String,
        schema: String
    ) async throws -> Fields? {
        guard let model else { return nil }
        let messages = [Message(.system, task), Message(.user, Transcript(request).text)]
        func asked(_ name: String?) -> LanguageModelRequest {
            let format = LanguageModelRequest.Format.schema(name: "question", schema: schema)
            return LanguageModelRequest(messages, model: name, temperature: 0, maxTokens: 300, format: format)
        }
        do {
            do {
                return try await model.complete(asked(Self.readingModel), as: type, within: settings.timeout)
            } catch let error as AgentError where error.kind == .failed {
                return try await model.complete(asked(nil), as: type, within: settings.timeout)
            }
        } catch let error as AgentError {
            log.info("no model read the question; the agent's own reading counts", ["error": error.code])
            return nil
        }
    }

    private var instructions: String {
        """
        You answer the user's last message for one agent of \(application). Below are the facts that the agent \
        looked up: they are right, current and complete. Answer from them alone, in the language of the user, briefly \
        and kindly. Keep every figure, unit, time, date, code and table as it stands there; add none, convert none, \
        and name the source. Say nothing about questions that the facts do not touch: other agents answer those.
        """
    }
}

/// What user and assistant said last, each message cut to a length that a model can read.
public struct Transcript: Sendable {
    private static let longestMessage = 2_000

    /// The last messages, oldest first; none of a system or a tool.
    public let messages: [Message]

    /// The last `count` messages of a conversation.
    public init(_ request: AgentRequest, last count: Int = 10) {
        messages = request.messages.filter { $0.role == .user || $0.role == .assistant }.suffix(count).map { message in
            Message(message.role, String(message.content.prefix(Self.longestMessage)))
        }
    }

    /// The conversation as one text: `User: ...` and `Assistant: ...`, a message to a line.
    public var text: String {
        messages.map { "\($0.role == .user ? "User" : "Assistant"): \($0.content)" }.joined(separator: "\n")
    }
}
