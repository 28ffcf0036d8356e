// SPDX-License-Identifier: Apache-2.0

/// Why an agent was chosen, in words: what sets it apart from the next best.
enum Reason: String, CaseIterable, Sendable {
    case subject = "the message is about what this agent does"
    case overlap = "the message shares words with the description"
    case salience = "one word points clearly at this agent"
    case context = "the messages before were about what this agent does"
    case last = "this agent answered last"
    case asked = "the message answers this agent's question"
    case echo = "the message takes up words of the messages before"
    case earlier = "this agent answered earlier in the conversation"

    static let nobody = "the message is about something that no agent does"
    private static let limit = 3

    /// The strongest reasons for the agent, strongest first.
    static func reasons(for verdict: Verdict, in situation: Situation, weights: Features) -> [String] {
        let best = verdict.best
        let others = verdict.probabilities.indices.filter { $0 != best }
        guard let second = others.max(by: { verdict.probabilities[$0] < verdict.probabilities[$1] }) else { return [] }
        let (won, lost) = (situation.features(of: best), situation.features(of: second))
        var gains = [Float](repeating: 0, count: allCases.count)
        for feature in Feature.allCases {
            let difference = won[feature] - lost[feature]
            gains[byFeature[feature.rawValue]] += difference * weights[feature]
        }
        let strongest = gains.indices.filter { gains[$0] > 0.1 }.sorted { gains[$0] > gains[$1] }
        return strongest.prefix(limit).map { allCases[$0].rawValue }
    }

    /// The position of each feature's reason.
    private static let byFeature: [Int] = Feature.allCases.map { feature in
        allCases.firstIndex(of: reason(of: feature)) ?? 0
    }

    private static func reason(of feature: Feature) -> Reason {
        switch feature {
        case .whole, .part: .subject
        case .overlap: .overlap
        case .salience, .salienceLead: .salience
        case .replyWhole, .replyPart, .replyOverlap, .messageWhole, .messagePart, .messageOverlap: .context
        case .lastAsked, .lastAskedNoRequest, .replyAsked: .asked
        case .lastEchoesReply, .lastEchoesMessage: .echo
        case .ever, .everRequest, .everPointed: .earlier
        case .last, .lastAcknowledged, .lastBrief, .lastContinued, .lastPointed, .lastRequest, .lastQuestion, .lastLong,
            .lastQuiet, .lastValue, .lastOffered, .lastBehindOverlap, .lastBehindSalience, .lastBehindWhole:
            .last
        }
    }
}
