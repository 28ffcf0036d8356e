// SPDX-License-Identifier: Apache-2.0

/// A message as the router reads it: its clauses, each with its meaning and words, and its cues.
struct Utterance: Sendable {
    /// A part that may ask for something of its own.
    struct Clause: Sendable {
        /// The weighted sum of the words' vectors; its length grows with what is said.
        var sum: Vector = .zero
        var sentence: Int
        /// Whether it begins something ("find", "also").
        var requests = false
        /// Content words, as stems.
        var stems: [Stem] = []
        /// What may point at an agent by itself.
        var terms: [Term] = []
    }

    /// A content word, or a sign, code or word whose meaning a description taught.
    enum Term: Sendable, Equatable {
        case word(WordTable.Unit)
        case taught(Stem)
    }

    var clauses: [Clause] = []
    /// Whether a sentence denies or thanks rather than asks.
    var isNegated: [Bool] = []
    var cues = Cues()

    /// The whole message: earlier sentences count less, and so do those that deny.
    var meaning: Vector {
        clauses.reduce(into: .zero) { sum, clause in sum += clause.sum * weight(ofSentence: clause.sentence) }
    }

    /// The content words, each once.
    var stems: [Stem] {
        clauses.reduce(into: []) { stems, clause in
            for stem in clause.stems where !stems.contains(stem) { stems.append(stem) }
        }
    }

    /// "And on Sunday?" changes a detail of what was asked before: that a description has the word is coincidence.
    mutating func forgetWords() {
        for index in clauses.indices {
            clauses[index].stems = []
            clauses[index].terms = []
        }
    }

    private func weight(ofSentence sentence: Int) -> Float {
        guard isNegated.count > 1 else { return 1 }
        return (sentence == isNegated.count - 1 ? 1 : RoutingConstants.earlierSentence)
            * (isNegated[sentence] ? RoutingConstants.negatedSentence : 1)
    }
}
