// SPDX-License-Identifier: Apache-2.0

/// What the router knows of a conversation so far: who answered last, who earlier, and what the last messages were about.
struct ConversationState: Sendable {
    /// How likely each agent is to have answered the last turn.
    var last: [Float]
    /// How likely each agent is to have answered any turn.
    var ever: [Float]
    var message: Evidence?
    /// A single agent's reply.
    ///
    /// What several agents reply together does not say which one the conversation goes on with.
    var reply: Evidence?
    /// The reply asks the user something.
    var isAsked = false
    /// The reply offers to start something new.
    var isOffered = false
    /// The last message was out of scope.
    var wasOutOfScope = false

    init(agents: Int) {
        last = [Float](repeating: 0, count: agents)
        ever = last
    }

    var hasAnswers: Bool { last.contains { $0 > 0 } }
    /// Whether several agents answered the last turn.
    private var isShared: Bool { last.count { $0 > 0 } > 1 }

    /// Adds a user's message.
    ///
    /// If no agent answers, the conversation stays with the agent that had it.
    mutating func append(message: Evidence, answeredBy answered: [Float]) {
        self.message = message
        reply = nil
        isAsked = false
        isOffered = false
        setAnswered(by: answered)
    }

    /// Sets who answered the last turn.
    mutating func setAnswered(by answered: [Float]) {
        wasOutOfScope = !answered.contains { $0 > 0 }
        guard !wasOutOfScope else { return }
        last = answered
        for agent in ever.indices { ever[agent] = max(ever[agent], answered[agent]) }
    }

    mutating func append(reply: Evidence, cues: Cues) {
        self.reply = isShared ? nil : reply
        isOffered = cues.offer > 0
        isAsked = cues.question > 0 && !isOffered
    }
}
