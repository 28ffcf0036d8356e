// SPDX-License-Identifier: Apache-2.0

/// What the descriptions of a listener's agents teach the router: which words they have, and the meaning of words that the
/// word table lacks and of written forms, such as codes.
///
/// The meaning is that of the agents whose descriptions show it.
final class Glossary: Sendable {
    private let agentsByStem: [Stem: [Int]]
    private let meanings: [Stem: Vector]
    private let hasSigns: Bool
    private let hasCodes: Bool
    /// The words between two names or codes, hashed.
    private let connectors: Set<UInt32>

    init(_ profiles: [AgentProfile]) {
        var agentsByStem: [Stem: [Int]] = [:]
        var taught: Set<Stem> = []
        for (agent, profile) in profiles.enumerated() {
            let forms = profile.forms.map(\.stem)
            for stem in profile.stems.union(forms) { agentsByStem[stem, default: []].append(agent) }
            taught.formUnion(forms)
            taught.formUnion(profile.unknownStems)
        }
        self.agentsByStem = agentsByStem
        meanings = taught.reduce(into: [:]) { meanings, stem in
            let agents = agentsByStem[stem] ?? []
            let sum = agents.reduce(into: Vector.zero) { $0 += profiles[$1].directions[0] }
            meanings[stem] = sum * (RoutingConstants.taughtNorm / Float(max(1, agents.count)))
        }
        let forms = profiles.reduce(into: Set()) { $0.formUnion($1.forms) }
        hasSigns = forms.contains { if case .sign = $0 { true } else { false } }
        hasCodes = forms.contains {
            switch $0 {
            case .code, .amount: true
            default: false
            }
        }
        connectors = Set(forms.compactMap { if case .pair(_, let connector) = $0 { connector } else { nil } })
    }

    /// The agents whose descriptions have the word or form.
    func agents(with stem: Stem) -> [Int] { agentsByStem[stem] ?? [] }

    /// The meaning of a form, or of a word that the table lacks; nil if no description has it.
    func meaning(of stem: Stem) -> Vector? { meanings[stem] }

    func meaning(of term: Utterance.Term) -> Vector {
        switch term {
        case .word(let unit): WordTable.shared.vector(unit)
        case .taught(let stem): meanings[stem] ?? .zero
        }
    }
}

// MARK: - Forms in a message

extension Glossary {
    /// A form in a message.
    struct Occurrence {
        var form: WrittenForm
        var stem: Stem
        /// The positions of its words; of a sign, that of the next word.
        var words: ClosedRange<Int>
        /// It says something only where nothing else does.
        var isWeak: Bool
    }

    /// The forms of a message that descriptions show.
    func forms(in text: FoldedText, _ words: [Word]) -> [Occurrence] {
        var found: [Occurrence] = []
        if hasSigns {
            for sign in text.signs {
                let next = words.firstIndex { $0.range.lowerBound >= sign.offset } ?? words.count
                add(.sign(sign.scalar), next...next, to: &found)
            }
        }
        guard hasCodes || !connectors.isEmpty else { return found }
        for index in words.indices {
            if hasCodes, let code = text.code(endingAt: index, words), !isOthers(code, [index - 1], text, words) {
                add(code, index - 1...index, to: &found)
            }
            if hasCodes, let amount = text.amount(endingAt: index, words), !isOthers(amount, [index], text, words) {
                add(amount, index - 1...index, to: &found)
            }
            if !connectors.isEmpty, let pair = pair(at: index, text, words) {
                add(pair.form, pair.words, isWeak: pair.isWeak, to: &found)
            }
        }
        return found
    }

    private func pair(at index: Int, _ text: FoldedText, _ words: [Word]) -> (
        form: WrittenForm, words: ClosedRange<Int>, isWeak: Bool
    )? {
        guard let connection = text.connection(at: index, words), connectors.contains(connection.connector) else {
            return nil
        }
        let (left, right) = (connection.left, connection.right)
        if let side = text.codes(words[left], words[right]) {
            var pair = WrittenForm.pair(side, connector: connection.connector)
            if connection.isDash, meanings[pair.stem] == nil { pair = .pair(.names, connector: connection.connector) }
            return isOthers(pair, [left, right], text, words) ? nil : (pair, left...right, false)
        }
        guard text.isNames(connection, words) else { return nil }
        return (.pair(.names, connector: connection.connector), left...right, true)
    }

    /// Whether another agent's description has one of the words: "USD" is a word of its own before it is any code.
    private func isOthers(_ form: WrittenForm, _ indices: [Int], _ text: FoldedText, _ words: [Word]) -> Bool {
        let agents = agents(with: form.stem)
        return indices.contains { index in
            let owners = self.agents(with: text.stem(words[index].range))
            return !owners.isEmpty && !owners.contains(where: agents.contains)
        }
    }

    private func add(
        _ form: WrittenForm,
        _ words: ClosedRange<Int>,
        isWeak: Bool = false,
        to found: inout [Occurrence]
    ) {
        let stem = form.stem
        if meanings[stem] != nil { found.append(Occurrence(form: form, stem: stem, words: words, isWeak: isWeak)) }
    }
}
