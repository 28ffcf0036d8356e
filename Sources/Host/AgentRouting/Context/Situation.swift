// SPDX-License-Identifier: Apache-2.0

/// A turn as the model sees it: what is said now, and what is believed of the conversation so far.
struct Situation: Sendable {
    let now: Evidence
    let cues: Cues
    let before: Belief

    var agents: Range<Int> { now.similarities.indices }

    /// Whether a conversation begins, and the message ("What can you do?") names nothing.
    var opensWithNothing: Bool { !before.someoneAnswered && now.stems.isEmpty && now.said < 0.5 }

    /// The features of every agent.
    func features() -> [Features] {
        let leaders = Leaders(now.similarities)
        let echoes = (reply: now.echo(of: before.reply), message: now.echo(of: before.message))
        return agents.map { agent in
            var features = Features()
            addMessage(agent, leaders, to: &features)
            addContext(agent, to: &features)
            addHistory(agent, leaders, echoes, to: &features)
            return features
        }
    }

    private func addMessage(_ agent: Int, _ leaders: Leaders, to features: inout Features) {
        let similarity = now.similarities[agent]
        features[.whole] = similarity.whole
        features[.part] = similarity.part
        features[.overlap] = similarity.overlap
        features[.salience] = similarity.salience
        features[.salienceLead] = similarity.salience - leaders.salience(without: agent)
    }

    private func addContext(_ agent: Int, to features: inout Features) {
        let quiet = 1 - now.said
        if let reply = before.reply?.similarities[agent] {
            features[.replyWhole] = reply.whole * quiet
            features[.replyPart] = reply.part * quiet
            features[.replyOverlap] = reply.overlap * quiet
            features[.replyAsked] = before.isAsked ? reply.whole : 0
        }
        if let message = before.message?.similarities[agent] {
            features[.messageWhole] = message.whole * quiet
            features[.messagePart] = message.part * quiet
            features[.messageOverlap] = message.overlap * quiet
        }
    }

    private func addHistory(
        _ agent: Int,
        _ leaders: Leaders,
        _ echoes: (reply: Float, message: Float),
        to features: inout Features
    ) {
        let last = before.last[agent]
        let similarity = now.similarities[agent]
        features[.last] = last
        features[.lastAcknowledged] = last * cues.acknowledgement
        features[.lastBrief] = last * cues.brevity
        features[.lastContinued] = last * cues.continuation
        features[.lastPointed] = last * cues.pointer
        features[.lastRequest] = last * cues.request
        features[.lastQuestion] = last * cues.question
        features[.lastLong] = last * cues.length
        features[.lastQuiet] = last * (1 - now.said)
        features[.lastValue] = last * cues.value
        features[.lastEchoesReply] = last * echoes.reply
        features[.lastEchoesMessage] = last * echoes.message
        features[.lastAsked] = before.isAsked ? last : 0
        features[.lastAskedNoRequest] = before.isAsked ? last * (1 - cues.request) : 0
        features[.lastOffered] = before.isOffered ? last : 0
        features[.lastBehindOverlap] = last * (leaders.overlap - similarity.overlap)
        features[.lastBehindSalience] = last * (leaders.salience - similarity.salience)
        features[.lastBehindWhole] = last * (leaders.whole - similarity.whole)
        let ever = before.ever[agent] * (1 - last)
        features[.ever] = ever
        features[.everRequest] = ever * cues.request
        features[.everPointed] = ever * cues.pointer
    }
}

/// The highest similarities of a turn.
private struct Leaders {
    private(set) var whole: Float = -1
    private(set) var overlap: Float = 0
    private(set) var salience: Float = 0
    private var secondSalience: Float = 0
    private var mostSalient = -1

    init(_ similarities: [Similarity]) {
        for (agent, similarity) in similarities.enumerated() {
            whole = max(whole, similarity.whole)
            overlap = max(overlap, similarity.overlap)
            if similarity.salience > salience {
                (salience, secondSalience, mostSalient) = (similarity.salience, salience, agent)
            } else {
                secondSalience = max(secondSalience, similarity.salience)
            }
        }
    }

    /// The highest salience among the other agents.
    func salience(without agent: Int) -> Float { agent == mostSalient ? secondSalience : salience }
}
