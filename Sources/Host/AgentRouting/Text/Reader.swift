// SPDX-License-Identifier: Apache-2.0

/// Turns text into an utterance: a pass over the letters, a look-up a word.
struct Reader: Sendable {
    var spelling: Spelling?
    var glossary: Glossary?
    /// Bytes beyond this many are cut out of the middle.
    var longest = 2048

    func read(_ text: String) -> Utterance {
        let folded = FoldedText(text, longest: longest)
        let words = folded.words()
        var pass = Pass(text: folded, spelling: spelling, glossary: glossary)
        let forms = glossary?.forms(in: folded, words) ?? []
        for (index, word) in words.enumerated() {
            pass.take(word)
            for form in forms where form.words.upperBound == index { pass.add(form) }
        }
        for form in forms where form.words.upperBound == words.count { pass.add(form) }
        pass.addPairs(words)
        if !pass.namesSubject { pass.utterance.forgetWords() }
        pass.utterance.cues = pass.counter.cues(asks: folded.asks)
        return pass.utterance
    }
}

extension Reader {
    /// The state of one reading.
    private struct Pass {
        let text: FoldedText
        let spelling: Spelling?
        let glossary: Glossary?
        var utterance = Utterance()
        var counter = Cues.Counter()
        /// Whether there is a word that is neither grammar nor a date.
        private(set) var namesSubject = false
        /// How many words ago the user said thanks.
        private var sinceThanks = 9
        /// How much the word at hand counts.
        private var weight: Float = 1
        private var repairs = 0
        private var pairs: [(clause: Int, form: Glossary.Occurrence)] = []
        private let table = WordTable.shared
        private let classes = WordClass.ofUnit

        /// A message full of slips is none: repairing a word takes a while.
        private static let repairsLimit = 16

        init(text: FoldedText, spelling: Spelling?, glossary: Glossary?) {
            self.text = text
            self.spelling = spelling
            self.glossary = glossary
        }

        mutating func take(_ word: Word) {
            open(word.boundary)
            switch word.kind {
            case .number: counter.countNumber()
            case .not: takeUnit(Reader.not, stem: nil)
            case .letters:
                weight = word.isName ? Reader.nameWeight : 1
                takeLetters(word)
                weight = 1
            }
        }

        /// A sign or a code counts once in a clause; pairs wait until all is read.
        mutating func add(_ form: Glossary.Occurrence) {
            open(.none)
            let clause = utterance.clauses.count - 1
            if form.isPair { return pairs.append((clause, form)) }
            guard let meaning = glossary?.meaning(of: form.stem), !utterance.clauses[clause].stems.contains(form.stem)
            else { return }
            namesSubject = true
            utterance.clauses[clause].sum += meaning
            append(form.stem, nil)
            utterance.clauses[clause].terms.append(.taught(form.stem))
        }

        /// A pair of names is the subject of a clause that has no other: "Rome to Naples" may be a flight, "trains from
        /// Rome to Naples" are trains.
        mutating func addPairs(_ words: [Word]) {
            let named = pairs.flatMap { pair in
                words[pair.form.words].map { table.unit(text.bytes.span.extracting($0.range)) }
            }
            for (index, pair) in pairs.enumerated() where index == 0 || pairs[index - 1].clause != pair.clause {
                guard let meaning = glossary?.meaning(of: pair.form.stem) else { continue }
                var others = Vector.zero
                for case .word(let unit) in utterance.clauses[pair.clause].terms where !named.contains(unit) {
                    let isSubject = classes[Int(unit)].isDisjoint(with: [.date, .acknowledgement, .request])
                    if isSubject { others += table.vector(unit) }
                }
                utterance.clauses[pair.clause].sum += meaning * (Evidence.quiet / (others.norm + Evidence.quiet))
            }
        }

        /// Begins a sentence or a clause where one begins.
        private mutating func open(_ boundary: Word.Boundary) {
            if boundary == .sentence || utterance.clauses.isEmpty { utterance.isNegated.append(false) }
            guard boundary != .none || utterance.clauses.isEmpty else { return }
            utterance.clauses.append(Utterance.Clause(sentence: utterance.isNegated.count - 1))
        }

        private mutating func takeLetters(_ word: Word) {
            if let unit = table.unit(text.bytes.span.extracting(word.range)) {
                return takeUnit(unit, stem: text.stem(word.range))
            }
            if !word.isName, let repaired = repaired(word) {
                let text = FoldedText(word: repaired)
                let range = repaired.indices
                if let unit = table.unit(repaired) {
                    takeUnit(unit, stem: text.stem(range))
                } else {
                    takePieces(text, range)
                }
            } else {
                takePieces(text, word.range)
            }
        }

        private mutating func repaired(_ word: Word) -> [UInt8]? {
            repairs += 1
            return repairs > Self.repairsLimit ? nil : spelling?.repair(text.bytes[word.range])
        }

        private mutating func takeUnit(_ unit: WordTable.Unit, stem: Stem?) {
            let wordClass = classes[Int(unit)]
            counter.count(wordClass, unit: unit)
            noteThanks(unit, wordClass)
            if wordClass.contains(.negation) { utterance.isNegated[utterance.isNegated.count - 1] = true }
            if wordClass.contains(.splitter) { open(.comma) }
            add(unit, weight: weight)
            if wordClass.contains(.request) { utterance.clauses[utterance.clauses.count - 1].requests = true }
            guard let stem, !wordClass.contains(.function) else { return }
            if !wordClass.contains(.date) { namesSubject = true }
            append(stem, unit)
        }

        /// A word that the table lacks, as the longest pieces it has.
        private mutating func takePieces(_ text: FoldedText, _ range: Range<Int>) {
            counter.count([], unit: nil)
            namesSubject = true
            let stem = text.stem(range)
            append(stem, nil)
            if let meaning = glossary?.meaning(of: stem) {
                utterance.clauses[utterance.clauses.count - 1].sum += meaning * weight
                utterance.clauses[utterance.clauses.count - 1].terms.append(.taught(stem))
                return
            }
            var start = range.lowerBound
            while start < range.upperBound {
                guard let piece = longestPiece(text, from: start, of: range) else {
                    start += 1
                    continue
                }
                add(piece.unit, weight: weight)
                start = piece.end
            }
        }

        private func longestPiece(_ text: FoldedText, from start: Int, of range: Range<Int>) -> (
            unit: WordTable.Unit, end: Int
        )? {
            let mark: [UInt8] = start == range.lowerBound ? [] : [UInt8(ascii: "#"), UInt8(ascii: "#")]
            let longest = min(range.upperBound, start + WordTable.longestWord - mark.count)
            let letters = mark + text.bytes[start..<longest]
            for end in stride(from: longest, to: start, by: -1) {
                let piece = letters.span.extracting(first: mark.count + end - start)
                if let unit = table.unit(piece) { return (unit, end) }
            }
            return nil
        }

        private mutating func add(_ unit: WordTable.Unit, weight: Float) {
            utterance.clauses[utterance.clauses.count - 1].sum += table.vector(unit) * weight
        }

        private mutating func append(_ stem: Stem, _ unit: WordTable.Unit?) {
            let clause = utterance.clauses.count - 1
            utterance.clauses[clause].stems.append(stem)
            if let unit, weight == 1 { utterance.clauses[clause].terms.append(.word(unit)) }
        }

        /// "Thanks for the forecast" asks for no forecast.
        private mutating func noteThanks(_ unit: WordTable.Unit, _ wordClass: WordClass) {
            if unit == Reader.for, sinceThanks <= 1 { utterance.isNegated[utterance.isNegated.count - 1] = true }
            sinceThanks = wordClass.contains(.thanks) ? 0 : sinceThanks + 1
        }
    }

    /// Names fill a request in, they do not make it: "Lisbon" is no flight.
    private static let nameWeight: Float = 0.4

    private static let not = WordTable.shared.unit("not") ?? 0
    private static let `for` = WordTable.shared.unit("for")
}
