// SPDX-License-Identifier: Apache-2.0

/// Finds several requests in one message: a clause that is clearly about another agent's business brings that agent in.
struct Clauses {
    /// What speaks for the agent that a clause is nearest to.
    enum Feature: Int, CaseIterable, Sendable {
        // Of the clause by itself.
        case bias, probability, outOfScope, whole, part, overlap, salience, overOtherTopic, said
        // Of the agent in the whole message and the conversation, and of the clause's form.
        case wholeMessage, last, request, newSentence
    }

    /// A clause with the agent that it is nearest to.
    struct Scored: Sendable {
        let agent: Int
        let evidence: Evidence
        /// In the order of `Feature`; those of the message and the conversation are filled in later.
        fileprivate let alone: [Float]

        func features(_ message: AgentScores, after state: ConversationState) -> [Float] {
            var features = alone
            features[Feature.wholeMessage.rawValue] = message.probabilities[agent]
            features[Feature.last.rawValue] = state.last[agent]
            return features
        }
    }

    let candidates: Candidates
    let model: RoutingModel
    /// Of the whole message.
    let salience: Salience

    /// The clauses of a message, if there are several.
    func scored(_ utterance: Utterance) -> [Scored] {
        guard utterance.clauses.count > 1 else { return [] }
        let clauses = Self.merged(utterance.clauses)
        guard clauses.count > 1 else { return [] }
        let nothing = ConversationState(agents: candidates.count)
        return clauses.prefix(RoutingConstants.clausesPerMessage).indices.map { index in
            let opensSentence = index == 0 || clauses[index - 1].sentence < clauses[index].sentence
            return score(clauses[index], opensSentence: opensSentence, after: nothing)
        }
    }

    private func score(
        _ clause: Utterance.Clause,
        opensSentence: Bool,
        after nothing: ConversationState
    ) -> Scored {
        let evidence = candidates.evidence(clause.sum, clause.stems, salience: salience.highest(of: clause.terms))
        let alone = model.scores(of: TurnFeatures(now: evidence, cues: Cues(), before: nothing))
        let similarity = evidence.similarities[alone.best]
        return Scored(
            agent: alone.best,
            evidence: evidence,
            alone: [
                1, alone.probabilities[alone.best], alone.outOfScope, similarity.whole, similarity.part,
                similarity.overlap, similarity.salience, similarity.whole - evidence.otherTopic, evidence.said,
                0, 0, clause.requests ? 1 : 0, opensSentence ? 1 : 0,
            ]
        )
    }
}

extension Clauses {
    /// Joins clauses that say too little by themselves ("please", "in Paris") to their neighbours.
    static func merged(_ clauses: [Utterance.Clause]) -> [Utterance.Clause] {
        var merged: [Utterance.Clause] = []
        var pending: Utterance.Clause?
        for var clause in clauses {
            if let opening = pending { clause = opening.joined(to: clause) }
            pending = nil
            if clause.said >= RoutingConstants.clauseSays {
                merged.append(clause)
            } else if let last = merged.last, last.sentence == clause.sentence {
                merged[merged.count - 1] = last.joined(to: clause)
            } else {
                pending = clause
            }
        }
        if let rest = pending, let last = merged.last { merged[merged.count - 1] = last.joined(to: rest) }
        return merged
    }
}

extension Utterance.Clause {
    fileprivate var said: Float {
        let norm = sum.norm
        return norm / (norm + RoutingConstants.wordNorm)
    }

    fileprivate func joined(to next: Utterance.Clause) -> Utterance.Clause {
        var joined = self
        joined.sum += next.sum
        joined.sentence = next.sentence
        joined.requests = requests || next.requests
        joined.stems += next.stems
        joined.terms += next.terms
        return joined
    }
}
