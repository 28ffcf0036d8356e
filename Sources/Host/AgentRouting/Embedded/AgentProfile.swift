// SPDX-License-Identifier: Apache-2.0

/// An agent's description, compiled for comparison with messages.
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
    /// Words of four letters and more, to which misspelt words are corrected.
    let vocabulary: Set<[UInt8]>

    package init(_ agent: RoutableAgent) {
        let reader = TextReader(longest: RoutingConstants.descriptionBytes)
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

    /// How many different content words the description has.
    package var contentWords: Int { stems.count }

    /// How alike two descriptions are, from -1 to 1.
    package func similarity(to other: AgentProfile) -> Double { Double(directions[0].dot(other.directions[0])) }
}

// MARK: - Parts of a description

extension AgentProfile {
    /// The sentences, bullets and examples that say what the agent does, and its name.
    ///
    /// What it does *not* do would attract exactly the wrong messages, and is left out.
    package static func parts(of agent: RoutableAgent) -> [String] {
        let sentences = sentences(of: agent.description).filter { !isHeading($0) }
        let positive = sentences.filter { !isExclusion($0) }
        let parts = (positive.isEmpty ? sentences : positive) + agent.examples
        return Array(([name(of: agent.id)] + parts).filter { !$0.isEmpty }.prefix(RoutingConstants.descriptionParts))
    }

    /// A sentence ends with its line, or before the space that follows a full stop.
    private static func sentences(of text: String) -> [String] {
        var sentences: [ArraySlice<UInt8>] = []
        let utf8 = Array(text.utf8)
        var start = 0
        for (index, byte) in utf8.enumerated() {
            let isAfterStop = byte == UInt8(ascii: " ") && index > 0 && stops.contains(utf8[index - 1])
            guard byte == UInt8(ascii: "\n") || isAfterStop else { continue }
            sentences.append(utf8[start..<index])
            start = index + 1
        }
        sentences.append(utf8[start...])
        return sentences.map { String(decoding: trimmed($0), as: UTF8.self) }.filter { !$0.isEmpty }
    }

    private static let stops = Array(".!?;".utf8)

    /// Without white space, bullets and dashes around it.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isFrame = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-") }
        guard let last = line.lastIndex(where: { !isFrame($0) }) else { return [] }
        return line[...last].drop(while: isFrame)
    }

    /// Whether it only announces what follows, as "Capabilities:" does.
    private static func isHeading(_ sentence: String) -> Bool {
        sentence.hasSuffix(":") && sentence.split(separator: " ").count <= 3
    }

    /// "Does not answer questions about flights", but not "Device does not start".
    package static func isExclusion(_ sentence: String) -> Bool {
        let words = plainWords(sentence)
        if let first = words.first, ["cannot", "except", "never", "not", "only", "unable"].contains(first) {
            return true
        }
        guard let negation = words.prefix(4).firstIndex(where: { ["cannot", "never", "not"].contains($0) }) else {
            return false
        }
        return negation + 1 < words.count && servingVerbs.contains(words[negation + 1])
    }

    private static func plainWords(_ text: String) -> [String] {
        let folded = FoldedText(text)
        return folded.words().map { $0.kind == .not ? "not" : String(decoding: folded.bytes[$0.range], as: UTF8.self) }
    }

    private static let servingVerbs: Set = [
        "answer", "answers", "be", "book", "books", "cover", "covers", "deal", "deals", "discuss", "do", "for", "give",
        "gives",
        "handle", "handles", "help", "helps", "include", "includes", "intended", "meant", "offer", "offers", "provide",
        "provides", "sell", "sells", "support", "supports", "use", "used",
    ]

    /// "RideSharing_2" is "Ride Sharing", "weather_agent" is "weather".
    private static func name(of id: String) -> String {
        var name = ""
        for character in id {
            if character.isUppercase { name.append(" ") }
            name.append(character.isLetter ? character : " ")
        }
        let words = name.split(separator: " ").filter {
            $0.count > 1 && !["agent", "assistant", "bot", "service"].contains($0.lowercased())
        }
        return words.joined(separator: " ")
    }
}
