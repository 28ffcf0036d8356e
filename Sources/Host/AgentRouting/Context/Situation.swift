// SPDX-License-Identifier: Apache-2.0

/// A turn as the model sees it: what is said now, and what is believed of the conversation so far.
struct Situation: Sendable {
    let now: Evidence
    let cues: Cues
    let before: Belief

    var agents: Range<Int> { now.similarities.indices }

    /// Whether a conversation begins, and the message ("What can you do?") names nothing.
    var opensWithNothing: Bool { !before.someoneAnswered && now.stems.isEmpty && now.said < 0.5 }

    /// The features of an agent.
    func features(of agent: Int) -> Features {
        var features = Features()
        Reading(self).add(agent, to: &features)
        return features
    }

    /// What speaks for each agent, added up.
    func logits(_ weights: Features) -> [Float] {
        let reading = Reading(self)
        return agents.map { agent in
            var sum = WeightedSum(weights: weights)
            reading.add(agent, to: &sum)
            return sum.total
        }
    }
}

/// Reads a situation agent by agent.
private struct Reading {
    private let now: Evidence
    private let cues: Cues
    private let before: Belief
    private let leaders: Leaders
    private let echoes: (reply: Float, message: Float)

    init(_ situation: Situation) {
        now = situation.now
        cues = situation.cues
        before = situation.before
        leaders = Leaders(now.similarities)
        echoes = (now.echo(of: before.reply), now.echo(of: before.message))
    }

    @inline(__always)
    func add(_ agent: Int, to features: inout some FeatureSink) {
        addMessage(agent, to: &features)
        addContext(agent, to: &features)
        addHistory(agent, to: &features)
    }

    @inline(__always)
    private func addMessage(_ agent: Int, to features: inout some FeatureSink) {
        let similarity = now.similarities[agent]
        features.add(similarity.whole, as: .whole)
        features.add(similarity.part, as: .part)
        features.add(similarity.overlap, as: .overlap)
        features.add(similarity.salience, as: .salience)
        features.add(similarity.salience - leaders.salience(without: agent), as: .salienceLead)
    }

    @inline(__always)
    private func addContext(_ agent: Int, to features: inout some FeatureSink) {
        let quiet = 1 - now.said
        if let reply = before.reply?.similarities[agent] {
            features.add(reply.whole * quiet, as: .replyWhole)
            features.add(reply.part * quiet, as: .replyPart)
            features.add(reply.overlap * quiet, as: .replyOverlap)
            features.add(before.isAsked ? reply.whole : 0, as: .replyAsked)
        }
        if let message = before.message?.similarities[agent] {
            features.add(message.whole * quiet, as: .messageWhole)
            features.add(message.part * quiet, as: .messagePart)
            features.add(message.overlap * quiet, as: .messageOverlap)
        }
    }

    @inline(__always)
    private func addHistory(_ agent: Int, to features: inout some FeatureSink) {
        let last = before.last[agent]
        let similarity = now.similarities[agent]
        features.add(last, as: .last)
        features.add(last * cues.acknowledgement, as: .lastAcknowledged)
        features.add(last * cues.brevity, as: .lastBrief)
        features.add(last * cues.continuation, as: .lastContinued)
        features.add(last * cues.pointer, as: .lastPointed)
        features.add(last * cues.request, as: .lastRequest)
        features.add(last * cues.question, as: .lastQuestion)
        features.add(last * cues.length, as: .lastLong)
        features.add(last * (1 - now.said), as: .lastQuiet)
        features.add(last * cues.value, as: .lastValue)
        features.add(last * echoes.reply, as: .lastEchoesReply)
        features.add(last * echoes.message, as: .lastEchoesMessage)
        features.add(before.isAsked ? last : 0, as: .lastAsked)
        features.add(before.isAsked ? last * (1 - cues.request) : 0, as: .lastAskedNoRequest)
        features.add(before.isOffered ? last : 0, as: .lastOffered)
        features.add(last * (leaders.overlap - similarity.overlap), as: .lastBehindOverlap)
        features.add(last * (leaders.salience - similarity.salience), as: .lastBehindSalience)
        features.add(last * (leaders.whole - similarity.whole), as: .lastBehindWhole)
        let ever = before.ever[agent] * (1 - last)
        features.add(ever, as: .ever)
        features.add(ever * cues.request, as: .everRequest)
        features.add(ever * cues.pointer, as: .everPointed)
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
