// SPDX-License-Identifier: Apache-2.0

/// What a decision of the embedded router is based on: for people who write descriptions.
package struct RoutingExplanation: Sendable, Equatable {
    /// A word, code or sign of the message that points at an agent.
    package struct Word: Sendable, Equatable {
        package var text: String
        /// The agent that it is nearest to.
        package var agent: String
        /// How near, from -1 to 1.
        package var similarity: Double
        /// The agents whose descriptions have it.
        package var describes: [String]
    }

    /// The nearest first.
    package var words: [Word] = []
    /// How much the message says by itself, 0 to 1.
    ///
    /// Where that is little, the conversation decides.
    package var said = 0.0
    /// Who probably answered last, the likeliest first.
    package var last: [(agent: String, probability: Double)] = []
    /// How likely no agent is meant.
    package var outOfScope = 0.0

    package static func == (one: RoutingExplanation, other: RoutingExplanation) -> Bool {
        one.words == other.words && one.said == other.said && one.outOfScope == other.outOfScope
            && one.last.elementsEqual(other.last) { $0 == $1 }
    }
}

extension EmbeddedRouter {
    private static let wordsLimit = 8
    /// Words that are less near point at no agent.
    private static let leastSimilarity: Float = 0.3

    package func explain(_ turn: RoutingTurn) -> RoutingExplanation? {
        guard candidates.count > 1, let message = turn.messages.last else { return nil }
        let decision = decide(turn)
        var explanation = RoutingExplanation()
        explanation.words = words(of: message.text)
        explanation.said = Double(decision.turn.now.said)
        explanation.outOfScope = Double(decision.scores.outOfScope)
        explanation.last = zip(candidates.ids, decision.turn.before.last)
            .filter { $0.1 > 0.01 }.map { (agent: $0.0, probability: Double($0.1)) }
            .sorted { $0.probability > $1.probability }
        return explanation
    }

    private func words(of text: String) -> [RoutingExplanation.Word] {
        let folded = FoldedText(text, longest: candidates.reader.longest)
        var words: [RoutingExplanation.Word] = []
        let all = folded.words()
        let found =
            candidates.glossary.forms(in: folded, all).compactMap { form($0, all, of: folded) }
            + all.filter { $0.kind == .letters }.compactMap { word($0, of: folded) }
        for word in found where !words.contains(where: { $0.text == word.text }) { words.append(word) }
        return Array(words.sorted { $0.similarity > $1.similarity }.prefix(Self.wordsLimit))
    }

    private func form(
        _ form: Glossary.Occurrence,
        _ words: [Word],
        of text: FoldedText
    ) -> RoutingExplanation.Word? {
        let described = candidates.agents(with: form.stem).map { candidates.ids[$0] }
        guard let agent = described.first else { return nil }
        let shown: String
        if case .sign(let scalar) = form.form {
            shown = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
        } else {
            let (first, last) = (words[form.words.lowerBound], words[form.words.upperBound])
            shown = String(decoding: text.bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
        }
        return RoutingExplanation.Word(text: shown, agent: agent, similarity: 1, describes: described)
    }

    private func word(_ word: Word, of text: FoldedText) -> RoutingExplanation.Word? {
        let letters = text.bytes[word.range]
        let unit = WordTable.shared.unit(text.bytes.span.extracting(word.range))
        if let unit, WordClass.ofUnit[Int(unit)].contains(.function) { return nil }
        let nearness = unit.map { candidates.nearness(of: WordTable.shared.vector($0)) } ?? []
        let best = nearness.indices.max { nearness[$0] < nearness[$1] }
        let described = candidates.agents(with: text.stem(word.range))
        guard let agent = best ?? described.first, !described.isEmpty || nearness[agent] >= Self.leastSimilarity else {
            return nil
        }
        return RoutingExplanation.Word(
            text: String(decoding: letters, as: UTF8.self),
            agent: candidates.ids[agent],
            similarity: Double(nearness.isEmpty ? 1 : nearness[agent]),
            describes: described.map { candidates.ids[$0] }
        )
    }
}

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

    static let outOfScope = "the message is about something that no agent does"
    private static let limit = 3

    /// The strongest reasons for the agent, strongest first.
    static func reasons(for scores: AgentScores, in turn: TurnFeatures, weights: FeatureVector) -> [String] {
        let best = scores.best
        let others = scores.probabilities.indices.filter { $0 != best }
        guard let second = others.max(by: { scores.probabilities[$0] < scores.probabilities[$1] }) else { return [] }
        let (won, lost) = (turn.features(of: best), turn.features(of: second))
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
