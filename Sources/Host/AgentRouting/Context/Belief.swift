// SPDX-License-Identifier: Apache-2.0

/// What the router remembers of a conversation: who answered last, who before, and what the last messages were about.
struct Belief: Sendable {
    /// How likely each agent is to have answered the last turn.
    var last: [Float]
    /// How likely each is to have answered some turn.
    var ever: [Float]
    var message: Evidence?
    /// Of one agent's reply: what several say together does not tell with whom the conversation goes on.
    var reply: Evidence?
    /// The reply asks the user something.
    var isAsked = false
    /// The reply offers to begin something new.
    var isOffered = false
    /// Nobody was meant by the turn before.
    var isNobody = false

    init(agents: Int) {
        last = [Float](repeating: 0, count: agents)
        ever = last
    }

    var someoneAnswered: Bool { last.contains { $0 > 0 } }
    /// Whether several agents answered the last turn.
    private var isShared: Bool { last.count { $0 > 0 } > 1 }

    /// After a turn: nobody answering leaves the conversation with whoever had it.
    mutating func note(_ answered: [Float], to message: Evidence) {
        self.message = message
        reply = nil
        isAsked = false
        isOffered = false
        correct(answered)
    }

    /// Who answered the last turn is known, not only believed.
    mutating func correct(_ answered: [Float]) {
        isNobody = !answered.contains { $0 > 0 }
        guard !isNobody else { return }
        last = answered
        for agent in ever.indices { ever[agent] = max(ever[agent], answered[agent]) }
    }

    mutating func note(reply: Evidence, cues: Cues) {
        self.reply = isShared ? nil : reply
        isOffered = cues.offer > 0
        isAsked = cues.question > 0 && !isOffered
    }
}
