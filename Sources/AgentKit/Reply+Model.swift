// SPDX-License-Identifier: Apache-2.0

extension Reply {
    /// Lets a model answer, its tokens relayed by the host; if it does not begin to answer in time, `fallback` answers.
    ///
    /// Only the first event passes through the plugin. Nothing is appended before it, so a model that is down or slow
    /// costs the client at most `limit`. A failure after the first event fails the turn.
    ///
    ///     try await reply.relay(request, from: model, beginningWithin: .seconds(8)) { error in
    ///         try await reply.appendText(plainAnswer)
    ///     }
    public func relay(
        _ request: LanguageModelRequest,
        from model: any LanguageModel,
        beginningWithin limit: Duration,
        orElse fallback: (AgentError) async throws -> Void
    ) async throws {
        let stream: LanguageModelStream
        let first: AgentEvent
        do {
            (stream, first) = try await Task.withTimeout(limit) { try await Self.begin(request, model) }
        } catch let error as AgentError where error.kind != .cancelled && !Task.isCancelled {
            return try await fallback(error)
        }
        try await send(first)
        try await relay(stream)
    }

    private static func begin(
        _ request: LanguageModelRequest,
        _ model: any LanguageModel
    ) async throws -> (LanguageModelStream, AgentEvent) {
        let stream = try await model.chat(request)
        for try await event in stream {
            switch event {
            case .text(""), .reasoning(""), .status, .usage: continue
            case .text, .reasoning, .toolCall: return (stream, event)
            }
        }
        throw AgentError(.upstream, code: "model_said_nothing", message: "The model gave no answer.")
    }
}

extension LanguageModelRequest {
    /// Asks a model to answer a turn from facts that the agent found out.
    ///
    /// The first message holds the instructions and the facts; the last messages of the conversation follow.
    public init(
        answering request: AgentRequest,
        from facts: String,
        instructions: String,
        messages count: Int = 10,
        model: String? = nil,
        temperature: Double? = nil,
        maxTokens: Int? = nil
    ) {
        let spoken = request.messages.filter { $0.role == .user || $0.role == .assistant }.suffix(count)
        let system = Message(.system, "\(instructions)\n\nFacts:\n\n\(facts)")
        self.init([system] + spoken, model: model, temperature: temperature, maxTokens: maxTokens)
    }
}
