// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// Routes by the agents' descriptions and the conversation, offline and in microseconds: the word table says what a
/// message is about, and the routing model weighs that against who answered before.
package struct EmbeddedRouter: Router {
    let candidates: Candidates
    let model: RoutingModel
    private let noMatchConfidence: Float
    private let cache = ConversationCache()

    /// - Parameters:
    ///   - noMatchConfidence: how sure the router must be that no agent is meant before none answers, 0 to 1.
    ///   - stickiness: added to the logit of the agent that answered last.
    package init(
        agents: [RoutableAgent],
        noMatchConfidence: Double = RoutingConstants.noMatchConfidence,
        stickiness: Double = 0
    ) {
        self.init(
            profiles: agents.map(AgentProfile.init),
            noMatchConfidence: noMatchConfidence,
            stickiness: stickiness
        )
    }

    package init(
        profiles: [AgentProfile],
        noMatchConfidence: Double = RoutingConstants.noMatchConfidence,
        stickiness: Double = 0,
        model: RoutingModel = .fitted
    ) {
        candidates = Candidates(profiles)
        self.noMatchConfidence = Float(noMatchConfidence)
        self.model = model.sticking(by: Float(stickiness))
    }

    package func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing { .decided(route(turn)) }

    /// A pure function of its input, in microseconds.
    package func route(_ turn: RoutingTurn) -> Route {
        guard candidates.count > 1 else {
            return Route(agents: candidates.ids, source: candidates.count == 1 ? .only : .none)
        }
        guard !turn.messages.isEmpty else { return Route(agents: [], source: .none) }
        return route(decide(turn))
    }
}

/// The decision on a message, with what it is based on.
struct Decision: Sendable {
    var turn: TurnFeatures
    var scores: AgentScores
    /// In order of mention.
    var agents: [Int]
    /// What a next message may continue: of several requests the last one, otherwise the whole message.
    var latest: Evidence

    /// The state of the conversation afterwards.
    var state: ConversationState {
        var answered = [Float](repeating: 0, count: scores.probabilities.count)
        for agent in agents { answered[agent] = agents.count > 1 ? 1 : scores.probabilities[agent] }
        var state = turn.before
        state.append(message: latest, answeredBy: answered)
        return state
    }
}

extension EmbeddedRouter {
    /// Decides on the last message of a turn.
    func decide(_ turn: RoutingTurn) -> Decision {
        let recent = turn.messages[Self.start(of: turn.messages.count)...]
        let keys = ConversationCache.keys(recent)
        let state = state(after: recent.dropLast(), keys)
        let last = recent.endIndex - 1
        let decision = decide(analyse(recent[last], keys[last - recent.startIndex]), after: state)
        cache.insert(decision.state, after: keys[last - recent.startIndex])
        return decision
    }

    func decide(_ text: String, after state: ConversationState) -> Decision { decide(analyse(text), after: state) }

    private func decide(_ message: AnalysedMessage, after state: ConversationState) -> Decision {
        let turn = TurnFeatures(now: message.evidence, cues: message.cues, before: state)
        let scores = model.scores(of: turn)
        guard scores.outOfScope <= noMatchConfidence else {
            return Decision(turn: turn, scores: scores, agents: [], latest: message.evidence)
        }
        let agents = model.agents(of: message.clauses, scores, after: state)
        let last = agents.count > 1 ? message.clauses.last { $0.agent == agents.last } : nil
        return Decision(turn: turn, scores: scores, agents: agents, latest: last?.evidence ?? message.evidence)
    }

    private func route(_ decision: Decision) -> Route {
        let scores = decision.scores
        let isOutOfScope = decision.agents.isEmpty
        let all = zip(candidates.ids, scores.probabilities).map {
            (agent: $0, score: Double($1 * (1 - scores.outOfScope)))
        }
        return Route(
            agents: decision.agents.map { candidates.ids[$0] },
            source: isOutOfScope ? .none : .embedded,
            confidence: Double(isOutOfScope ? scores.outOfScope : scores.confidence),
            scores: all.sorted { $0.score > $1.score },
            reasons: isOutOfScope
                ? [Reason.outOfScope] : Reason.reasons(for: scores, in: decision.turn, weights: model.weights)
        )
    }
}

// MARK: - The conversation before

extension EmbeddedRouter {
    /// Where the part of a conversation begins that is read.
    ///
    /// It moves in steps, so that the turns in between share a prefix, and with it the cache.
    private static func start(of count: Int) -> Int {
        let window = RoutingConstants.window
        return count <= window ? 0 : (count - window) / (window / 2) * (window / 2)
    }

    /// Replays the messages from the latest point that is cached.
    private func state(after messages: ArraySlice<RoutingTurn.Message>, _ keys: [ConversationCache.Key])
        -> ConversationState
    {
        var state = ConversationState(agents: candidates.count)
        var start = messages.startIndex
        for index in messages.indices.reversed() {
            guard let cached = cache.state(after: keys[index - messages.startIndex]) else { continue }
            state = cached
            start = index + 1
            break
        }
        for index in start..<messages.endIndex {
            let message = messages[index]
            replay(message, analyse(message, keys[index - messages.startIndex]), &state)
        }
        return state
    }

    /// Replays a message without the cache.
    func replay(_ message: RoutingTurn.Message, _ state: inout ConversationState) {
        replay(message, analyse(message), &state)
    }

    /// Who answered a message is decided again, unless the answer names its agents.
    private func replay(
        _ message: RoutingTurn.Message,
        _ analysed: AnalysedMessage,
        _ state: inout ConversationState
    ) {
        switch message.role {
        case .user:
            state = decide(analysed, after: state).state
        case .assistant:
            if !message.agents.isEmpty {
                state.setAnswered(by: candidates.ids.map { message.agents.contains($0) ? 1 : 0 })
            }
            state.append(reply: analysed.evidence, cues: analysed.cues)
        }
    }
}

// MARK: - Messages

extension EmbeddedRouter {
    private func analyse(_ message: RoutingTurn.Message, _ key: ConversationCache.Key) -> AnalysedMessage {
        cache.message(key) { analyse(message) }
    }

    private func analyse(_ message: RoutingTurn.Message) -> AnalysedMessage {
        guard message.role == .assistant else { return analyse(message.text) }
        let reply = candidates.replyReader.read(message.text)
        return AnalysedMessage(
            evidence: candidates.evidence(reply.meaning, reply.stems, salience: nil),
            cues: reply.cues
        )
    }

    /// - Parameter text: a user's.
    func analyse(_ text: String) -> AnalysedMessage {
        let utterance = candidates.reader.read(text)
        let salience = candidates.salience(of: utterance)
        let evidence = candidates.evidence(utterance.meaning, utterance.stems, salience: salience.highest(of: nil))
        let clauses = Clauses(candidates: candidates, model: model, salience: salience).scored(utterance)
        return AnalysedMessage(evidence: evidence, cues: utterance.cues, clauses: clauses)
    }
}
