// SPDX-License-Identifier: Apache-2.0

package import ChatFormats

/// Routes by the agents' descriptions and the conversation, offline and in microseconds: the compiled-in word table says
/// what messages are about, the context model weighs that against who answered before.
package struct EmbeddedRouter: Router {
    let candidates: Candidates
    let model: ContextModel
    private let matchThreshold: Float
    private let memo = ReplayMemo()

    /// - Parameters:
    ///   - matchThreshold: how probable "nobody is meant" has to be before nobody answers, 0 to 1.
    ///   - stickiness: added to the chances of the agent that answered last.
    package init(agents: [RoutableAgent], matchThreshold: Double, stickiness: Double = 0) {
        self.init(profiles: agents.map(AgentProfile.init), matchThreshold: matchThreshold, stickiness: stickiness)
    }

    package init(
        profiles: [AgentProfile],
        matchThreshold: Double,
        stickiness: Double = 0,
        model: ContextModel = .fitted
    ) {
        candidates = Candidates(profiles)
        self.matchThreshold = Float(matchThreshold)
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

extension EmbeddedRouter {
    /// What was decided on a message.
    struct Decision: Sendable {
        var situation: Situation
        var verdict: Verdict
        /// In order of mention.
        var agents: [Int]
        /// What it says last, which is what a next message may go on with: of several requests, the last one.
        var latest: Evidence

        /// What is believed of the conversation afterwards.
        var belief: Belief {
            var answered = [Float](repeating: 0, count: verdict.probabilities.count)
            for agent in agents { answered[agent] = agents.count > 1 ? 1 : verdict.probabilities[agent] }
            var belief = situation.before
            belief.note(answered, to: latest)
            return belief
        }
    }

    /// Decides on the last message of a turn.
    func decide(_ turn: RoutingTurn) -> Decision {
        let recent = turn.messages[Self.start(of: turn.messages.count)...]
        let keys = ReplayMemo.keys(recent)
        let belief = belief(after: recent.dropLast(), keys)
        let last = recent.endIndex - 1
        let decision = decide(heard(recent[last], keys[last - recent.startIndex]), after: belief)
        memo.note(decision.belief, after: keys[last - recent.startIndex])
        return decision
    }

    func decide(_ text: String, after belief: Belief) -> Decision { decide(hear(text), after: belief) }

    private func decide(_ heard: Heard, after belief: Belief) -> Decision {
        let situation = Situation(now: heard.evidence, cues: heard.cues, before: belief)
        let verdict = model.verdict(on: situation)
        guard verdict.nobody <= matchThreshold else {
            return Decision(situation: situation, verdict: verdict, agents: [], latest: heard.evidence)
        }
        let agents = model.agents(of: heard.clauses, verdict, after: belief)
        let last = agents.count > 1 ? heard.clauses.last { $0.agent == agents.last } : nil
        return Decision(
            situation: situation,
            verdict: verdict,
            agents: agents,
            latest: last?.evidence ?? heard.evidence
        )
    }

    private func route(_ decision: Decision) -> Route {
        let verdict = decision.verdict
        let isNobody = decision.agents.isEmpty
        let scores = zip(candidates.ids, verdict.probabilities).map {
            (agent: $0, score: Double($1 * (1 - verdict.nobody)))
        }
        return Route(
            agents: decision.agents.map { candidates.ids[$0] },
            source: isNobody ? .none : .embedded,
            confidence: Double(isNobody ? verdict.nobody : verdict.confidence),
            scores: scores.sorted { $0.score > $1.score },
            reasons: isNobody
                ? [Reason.nobody] : Reason.reasons(for: verdict, in: decision.situation, weights: model.weights)
        )
    }
}

// MARK: - The conversation before

extension EmbeddedRouter {
    /// Messages that count; up to half as many more while the window moves.
    private static let window = 12

    /// Where the part of the conversation begins that counts.
    ///
    /// It moves in steps, so that the turns in between share it.
    private static func start(of count: Int) -> Int {
        count <= window ? 0 : (count - window) / (window / 2) * (window / 2)
    }

    /// Replays the messages, from the latest point that is remembered.
    private func belief(after messages: ArraySlice<RoutingTurn.Message>, _ keys: [ReplayMemo.Key]) -> Belief {
        var belief = Belief(agents: candidates.count)
        var start = messages.startIndex
        for index in messages.indices.reversed() {
            guard let remembered = memo.belief(after: keys[index - messages.startIndex]) else { continue }
            belief = remembered
            start = index + 1
            break
        }
        for index in start..<messages.endIndex {
            let message = messages[index]
            replay(message, heard(message, keys[index - messages.startIndex]), &belief)
        }
        return belief
    }

    /// Replays a message that is not to be remembered.
    func replay(_ message: RoutingTurn.Message, _ belief: inout Belief) { replay(message, hear(message), &belief) }

    /// Who answered a message is decided anew, unless the answer says it.
    private func replay(_ message: RoutingTurn.Message, _ heard: Heard, _ belief: inout Belief) {
        switch message.role {
        case .user:
            belief = decide(heard, after: belief).belief
        case .assistant:
            if !message.agents.isEmpty { belief.correct(candidates.ids.map { message.agents.contains($0) ? 1 : 0 }) }
            belief.note(reply: heard.evidence, cues: heard.cues)
        }
    }
}

// MARK: - Hearing

extension EmbeddedRouter {
    private func heard(_ message: RoutingTurn.Message, _ key: ReplayMemo.Key) -> Heard {
        memo.heard(key) { hear(message) }
    }

    private func hear(_ message: RoutingTurn.Message) -> Heard {
        guard message.role == .assistant else { return hear(message.text) }
        let reply = candidates.replyReader.read(message.text)
        return Heard(evidence: candidates.evidence(reply.meaning, reply.stems, salience: nil), cues: reply.cues)
    }

    /// - Parameter text: a user's.
    func hear(_ text: String) -> Heard {
        let utterance = candidates.reader.read(text)
        let salience = candidates.salience(of: utterance)
        let evidence = candidates.evidence(utterance.meaning, utterance.stems, salience: salience.highest(of: nil))
        let clauses = Clauses(candidates: candidates, model: model, salience: salience).judgements(of: utterance)
        return Heard(evidence: evidence, cues: utterance.cues, clauses: clauses)
    }
}
