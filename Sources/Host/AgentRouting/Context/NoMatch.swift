// SPDX-License-Identifier: Apache-2.0

/// Decides whether the nearest agent is meant at all.
///
/// A question of its own, not one more candidate: its answer depends little on how many agents there are.
struct NoMatch: Sendable {
    enum Feature: Int, CaseIterable, Sendable {
        case bias, whole, part, overlap, salience, overForeign, conversationOverForeign, probability, lead
        case openingQuiet, conversation, last, lastQuiet, lastAsked, conversationBrief, replyQuiet,
            lastEchoes, ever,
            afterNobody
        case acknowledgement, brevity, said, pointer, value, continuation, request
    }

    let weights: [Float]

    init(_ weights: [Feature: Float]) { self.weights = Feature.allCases.map { weights[$0] ?? 0 } }

    func probability(_ features: [Float]) -> Float {
        let logit = zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exponential(-logit))
    }

    /// The features of a turn whose nearest agent is `best`, in the order of `Feature`.
    static func features(of best: Int, _ probability: Float, _ situation: Situation) -> [Float] {
        let now = situation.now
        let before = situation.before
        let cues = situation.cues
        let similarity = now.similarities[best]
        let quiet = 1 - now.said
        let second = now.similarities.indices.reduce(into: Float(-1)) { most, agent in
            if agent != best { most = max(most, now.similarities[agent].whole) }
        }
        let last = before.last[best]
        let conversation: Float = before.someoneAnswered ? 1 : 0
        let echo = max(now.echo(of: before.reply), now.echo(of: before.message))
        return [
            1, similarity.whole, similarity.part, similarity.overlap, similarity.salience,
            similarity.whole - now.foreign,
            conversation * (similarity.whole - now.foreign), probability, similarity.whole - second,
            (1 - conversation) * quiet, conversation, last, last * quiet,
            before.isAsked ? last : 0,
            conversation * cues.brevity,
            (before.reply?.similarities[best].whole ?? 0) * quiet, last * echo, before.ever[best],
            before.isNobody ? 1 : 0,
            cues.acknowledgement, cues.brevity, now.said, cues.pointer, cues.value, cues.continuation, cues.request,
        ]
    }
}
