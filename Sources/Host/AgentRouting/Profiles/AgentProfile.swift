// SPDX-License-Identifier: Apache-2.0

/// An agent's description, compiled: what a message is compared with.
package struct AgentProfile: Sendable {
    package let id: String
    /// The description as a whole, then each of its sentences, bullets and examples.
    let directions: [Vector]
    let whole: Calibration
    let part: Calibration
    /// Content words.
    let stems: Set<Stem>
    /// Those that the word table lacks.
    let unknownStems: Set<Stem>
    /// Signs, codes and pairs of names that the description or its examples show.
    let forms: Set<WrittenForm>
    /// Words of four letters and more, for the repair of spelling.
    let vocabulary: Set<[UInt8]>

    package init(_ agent: RoutableAgent) {
        let reader = Reader(longest: 1 << 14)
        let parts = Self.parts(of: agent)
        let utterances = parts.map { reader.read($0) }
        let all = utterances.reduce(into: Vector.zero) { sum, utterance in
            for clause in utterance.clauses { sum += clause.sum }
        }
        let directions = [all.direction] + utterances.map(\.meaning.direction) + TopicBank.topics(of: all.direction)
        id = agent.id
        self.directions = directions
        whole = Calibration(TopicBank.directions.map { directions[0].dot($0) })
        part = Calibration(
            TopicBank.directions.map { topic in directions.dropFirst().map { $0.dot(topic) }.max() ?? 0 }
        )
        let more = agent.vocabulary.isEmpty ? [] : Self.parts(of: RoutableAgent(id: "", description: agent.vocabulary))
        stems = Set((utterances + more.map { reader.read($0) }).flatMap { $0.clauses.flatMap(\.stems) })
        let texts = (parts + more).map { FoldedText($0) }
        forms = texts.reduce(into: []) { $0.formUnion(WrittenForm.shown(in: $1)) }
        unknownStems = Set(texts.flatMap(Self.unknownStems))
        vocabulary = Set(parts.flatMap(Self.words).filter { $0.count >= 4 })
    }

    private static func words(of text: String) -> [[UInt8]] {
        let folded = FoldedText(text)
        return folded.words().filter { $0.kind == .letters }.map { Array(folded.bytes[$0.range]) }
    }

    private static func unknownStems(_ text: FoldedText) -> [Stem] {
        text.words().compactMap { word in
            let isKnown = word.kind != .letters || WordTable.shared.unit(text.bytes.span.extracting(word.range)) != nil
            return isKnown ? nil : text.stem(word.range)
        }
    }

    /// Words that say something, counted once each.
    package var contentWords: Int { stems.count }

    /// How alike two descriptions are, from -1 to 1.
    package func similarity(to other: AgentProfile) -> Double { Double(directions[0].dot(other.directions[0])) }
}
