// SPDX-License-Identifier: Apache-2.0

/// Finds several requests in one message: the agent of the whole message is one, and a clause that is clearly about
/// another agent's business brings that one in.
struct Clauses {
    /// What speaks for the agent that a clause is nearest to.
    enum Feature: Int, CaseIterable, Sendable {
        case bias, probability, nobody, whole, part, overlap, salience, overForeign, said
        case wholeMessage, last, request, newSentence
    }

    /// A clause, judged by itself.
    struct Judgement: Sendable {
        /// The agent that it is nearest to.
        let agent: Int
        /// What it says.
        let evidence: Evidence
        /// In the order of `Feature`; what the message and the conversation say of the agent is added later.
        fileprivate let alone: [Float]

        func features(in verdict: Verdict, after belief: Belief) -> [Float] {
            var features = alone
            features[Feature.wholeMessage.rawValue] = verdict.probabilities[agent]
            features[Feature.last.rawValue] = belief.last[agent]
            return features
        }
    }

    let candidates: Candidates
    let model: ContextModel
    /// Of the whole message.
    let salience: Salience

    static let agentsLimit = 3
    private static let clausesLimit = 6
    /// Clauses that say less than this belong to their neighbours.
    private static let least: Float = 0.5

    /// The clauses of a message, of which some may bring in an agent of their own.
    func judgements(of utterance: Utterance) -> [Judgement] {
        guard utterance.clauses.count > 1 else { return [] }
        let clauses = Self.merged(utterance.clauses)
        guard clauses.count > 1 else { return [] }
        let nothing = Belief(agents: candidates.count)
        return clauses.prefix(Self.clausesLimit).indices.map { index in
            let opensSentence = index == 0 || clauses[index - 1].sentence < clauses[index].sentence
            return judge(clauses[index], opensSentence: opensSentence, after: nothing)
        }
    }

    private func judge(_ clause: Utterance.Clause, opensSentence: Bool, after nothing: Belief) -> Judgement {
        let evidence = candidates.evidence(clause.sum, clause.stems, salience: salience.highest(of: clause.terms))
        let alone = model.verdict(on: Situation(now: evidence, cues: Cues(), before: nothing))
        let similarity = evidence.similarities[alone.best]
        return Judgement(
            agent: alone.best,
            evidence: evidence,
            alone: [
                1, alone.probabilities[alone.best], alone.nobody, similarity.whole, similarity.part, similarity.overlap,
                similarity.salience, similarity.whole - evidence.foreign, evidence.said,
                0, 0, clause.requests ? 1 : 0, opensSentence ? 1 : 0,
            ]
        )
    }
}

extension ContextModel {
    /// The agents of a message in order of mention: the best, and those that clauses are about.
    func agents(of clauses: [Clauses.Judgement], _ verdict: Verdict, after belief: Belief) -> [Int] {
        var agents: [Int] = []
        for clause in clauses where !agents.contains(clause.agent) {
            if clause.agent == verdict.best || isMeant(clause.features(in: verdict, after: belief)) {
                agents.append(clause.agent)
            }
        }
        if !agents.contains(verdict.best) { agents.insert(verdict.best, at: 0) }
        return Array(agents.prefix(Clauses.agentsLimit))
    }

    private func isMeant(_ features: [Float]) -> Bool {
        zip(features, clauseWeights).reduce(0) { $0 + $1.0 * $1.1 } > 0
    }
}

extension Clauses {
    /// Joins what says too little to stand alone ("please", "in Paris") to its neighbour.
    static func merged(_ clauses: [Utterance.Clause]) -> [Utterance.Clause] {
        var merged: [Utterance.Clause] = []
        var pending: Utterance.Clause?
        for var clause in clauses {
            if let opening = pending { clause = opening.joined(to: clause) }
            pending = nil
            if clause.said >= least {
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
    var said: Float {
        let norm = sum.norm
        return norm / (norm + Evidence.quiet)
    }

    func joined(to next: Utterance.Clause) -> Utterance.Clause {
        var joined = self
        joined.sum += next.sum
        joined.sentence = next.sentence
        joined.requests = requests || next.requests
        joined.stems += next.stems
        joined.terms += next.terms
        return joined
    }
}
