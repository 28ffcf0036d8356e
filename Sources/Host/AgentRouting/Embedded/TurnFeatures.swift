// SPDX-License-Identifier: Apache-2.0

/// What speaks for or against an agent in a turn; each is multiplied by a weight of `RoutingModel`.
///
/// "Quiet" is 1 minus how much the message says: context counts where the message says little.
enum Feature: Int, CaseIterable, Sendable {
    // The message by itself: near the description, near one of its parts, words in common, the nearest word, and how far
    // that word is ahead of the other agents'.
    case whole, part, overlap, salience, salienceLead
    // The reply and the user's message before, times quiet.
    case replyWhole, replyPart, replyOverlap, messageWhole, messagePart, messageOverlap
    // The agent answered last, and the message has this cue.
    case last, lastAcknowledged, lastBrief, lastContinued, lastPointed, lastRequest, lastQuestion, lastLong, lastQuiet
    case lastValue, lastEchoesReply, lastEchoesMessage
    // The agent answered last, and its reply asked something, or offered something new.
    case lastAsked, lastAskedNoRequest, lastOffered
    // The agent answered last, but another one is nearer.
    case lastBehindOverlap, lastBehindSalience, lastBehindWhole
    // The agent answered earlier.
    case ever, everRequest, everPointed
    // The reply before asked something that this agent would ask.
    case replyAsked
}

/// What a decision is based on: the last message, and the state of the conversation before it.
struct TurnFeatures: Sendable {
    let now: Evidence
    let cues: Cues
    let before: ConversationState

    var agents: Range<Int> { now.similarities.indices }

    /// Whether the conversation opens with a message that names nothing, as "What can you do?" does.
    var opensWithNothing: Bool {
        !before.hasAnswers && now.stems.isEmpty && now.said < RoutingConstants.sayingNothing
    }

    /// The features of one agent.
    func features(of agent: Int) -> FeatureVector {
        var features = FeatureVector()
        Collector(self).add(agent, to: &features)
        return features
    }

    /// The weighted sum of every agent's features.
    func logits(_ weights: FeatureVector) -> [Float] {
        let collector = Collector(self)
        return agents.map { agent in
            var sum = WeightedSum(weights: weights)
            collector.add(agent, to: &sum)
            return sum.total
        }
    }
}

// MARK: - Values

/// The features of one agent in one turn, or their weights, laid out for multiplication.
struct FeatureVector: Sendable {
    static let capacity = 48

    private var first = SIMD16<Float>()
    private var second = SIMD16<Float>()
    private var third = SIMD16<Float>()

    subscript(feature: Feature) -> Float {
        @inline(__always) get {
            let lane = feature.rawValue & 15
            return switch feature.rawValue >> 4 {
            case 0: first[lane]
            case 1: second[lane]
            default: third[lane]
            }
        }
        @inline(__always) set {
            let lane = feature.rawValue & 15
            switch feature.rawValue >> 4 {
            case 0: first[lane] = newValue
            case 1: second[lane] = newValue
            default: third[lane] = newValue
            }
        }
    }
}

/// Receives features: as values, or as a sum that needs no storage.
private protocol FeatureSink {
    mutating func add(_ value: Float, as feature: Feature)
}

extension FeatureVector: FeatureSink {
    @inline(__always)
    fileprivate mutating func add(_ value: Float, as feature: Feature) { self[feature] = value }
}

private struct WeightedSum: FeatureSink {
    let weights: FeatureVector
    private(set) var total: Float = 0

    @inline(__always)
    mutating func add(_ value: Float, as feature: Feature) { total += value * weights[feature] }
}

// MARK: - Collecting

/// Computes the features of a turn, agent by agent.
private struct Collector {
    private let now: Evidence
    private let cues: Cues
    private let before: ConversationState
    private let leaders: Leaders
    private let echoes: (reply: Float, message: Float)

    init(_ turn: TurnFeatures) {
        now = turn.now
        cues = turn.cues
        before = turn.before
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
