// SPDX-License-Identifier: Apache-2.0

/// What a decision of the embedded router rests on: for people who write descriptions.
package struct Explanation: Sendable, Equatable {
    /// A word of the message that says something to an agent.
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
    /// How much the message says by itself, 0 to 1; where that is little, the conversation decides.
    package var said = 0.0
    /// Who is believed to have answered last, the likeliest first.
    package var last: [(agent: String, probability: Double)] = []
    /// How probable it is that no agent is meant.
    package var nobody = 0.0

    package static func == (one: Explanation, other: Explanation) -> Bool {
        one.words == other.words && one.said == other.said && one.nobody == other.nobody
            && one.last.elementsEqual(other.last) { $0 == $1 }
    }
}

extension EmbeddedRouter {
    private static let wordsLimit = 8
    /// Nearer than this, a word says something.
    private static let leastSimilarity: Float = 0.3

    package func explain(_ turn: RoutingTurn) -> Explanation? {
        guard candidates.count > 1, let message = turn.messages.last else { return nil }
        let decision = decide(turn)
        var explanation = Explanation()
        explanation.words = words(of: message.text)
        explanation.said = Double(decision.situation.now.said)
        explanation.nobody = Double(decision.verdict.nobody)
        explanation.last = zip(candidates.ids, decision.situation.before.last)
            .filter { $0.1 > 0.01 }.map { (agent: $0.0, probability: Double($0.1)) }
            .sorted { $0.probability > $1.probability }
        return explanation
    }

    private func words(of text: String) -> [Explanation.Word] {
        let folded = FoldedText(text, longest: candidates.reader.longest)
        var words: [Explanation.Word] = []
        for word in folded.words() where word.kind == .letters {
            guard let found = self.word(word, of: folded), !words.contains(where: { $0.text == found.text }) else {
                continue
            }
            words.append(found)
        }
        return Array(words.sorted { $0.similarity > $1.similarity }.prefix(Self.wordsLimit))
    }

    private func word(_ word: Word, of text: FoldedText) -> Explanation.Word? {
        let letters = text.bytes[word.range]
        let unit = WordTable.shared.unit(text.bytes.span.extracting(word.range))
        if let unit, WordClass.ofUnit[Int(unit)].contains(.function) { return nil }
        let nearness = unit.map { candidates.nearness(of: WordTable.shared.vector($0)) } ?? []
        let best = nearness.indices.max { nearness[$0] < nearness[$1] }
        let described = candidates.agents(with: text.stem(word.range))
        guard let agent = best ?? described.first, !described.isEmpty || nearness[agent] >= Self.leastSimilarity else {
            return nil
        }
        return Explanation.Word(
            text: String(decoding: letters, as: UTF8.self),
            agent: candidates.ids[agent],
            similarity: Double(nearness.isEmpty ? 1 : nearness[agent]),
            describes: described.map { candidates.ids[$0] }
        )
    }
}
