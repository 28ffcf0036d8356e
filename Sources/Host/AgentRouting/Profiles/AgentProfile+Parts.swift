// SPDX-License-Identifier: Apache-2.0

extension AgentProfile {
    static let partsLimit = 32

    /// The sentences, bullets and examples that say what the agent does, and its name.
    ///
    /// What it does *not* do would attract exactly the wrong messages, and is left out.
    package static func parts(of agent: RoutableAgent) -> [String] {
        let sentences = sentences(of: agent.description).filter { !isHeading($0) }
        let positive = sentences.filter { !isExclusion($0) }
        let parts = (positive.isEmpty ? sentences : positive) + agent.examples
        return Array(([name(of: agent.id)] + parts).filter { !$0.isEmpty }.prefix(partsLimit))
    }

    private static func sentences(of text: String) -> [String] {
        var sentences = [""]
        var previous: Character = " "
        for character in text {
            let ends = character.isNewline || character.isWhitespace && ".!?;".contains(previous)
            if ends { sentences.append("") } else { sentences[sentences.count - 1].append(character) }
            previous = character
        }
        return sentences.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let isFrame = { (character: Character) in character.isWhitespace || "*-\u{2022}".contains(character) }
        return String(text.drop(while: isFrame).reversed().drop(while: isFrame).reversed())
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
