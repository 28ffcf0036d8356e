// SPDX-License-Identifier: Apache-2.0

/// Turns text into an utterance: one pass over the letters, one look-up a word.
struct TextReader: Sendable {
    var spelling: Spelling?
    var glossary: Glossary?
    /// Bytes beyond this many are cut out of the middle.
    var longest = RoutingConstants.messageBytes

    func read(_ text: String) -> Utterance {
        let folded = FoldedText(text, longest: longest)
        let words = folded.words()
        var pass = Pass(text: folded, spelling: spelling, glossary: glossary)
        let forms = glossary?.forms(in: folded, words) ?? []
        for (index, word) in words.enumerated() {
            pass.read(word)
            for form in forms where form.words.upperBound == index { pass.add(form) }
        }
        for form in forms where form.words.upperBound == words.count { pass.add(form) }
        pass.addWeakForms(words)
        if !pass.namesSubject { pass.utterance.forgetWords() }
        pass.utterance.cues = pass.counter.cues(asks: folded.asks)
        return pass.utterance
    }
}

extension TextReader {
    /// The state of one reading.
    private struct Pass {
        let text: FoldedText
        let spelling: Spelling?
        let glossary: Glossary?
        var utterance = Utterance()
        var counter = Cues.Counter()
        /// Whether there is a word that is neither grammar nor a date.
        private(set) var namesSubject = false
        /// How many words ago the user thanked.
        private var sinceThanks = 9
        /// How much the word at hand counts.
        private var weight: Float = 1
        private var repairs = 0
        /// Forms that count where nothing else does.
        private var weakForms: [(clause: Int, form: Glossary.Occurrence)] = []
        private let table = WordTable.shared
        private let classes = WordClass.ofUnit

        init(text: FoldedText, spelling: Spelling?, glossary: Glossary?) {
            self.text = text
            self.spelling = spelling
            self.glossary = glossary
        }

        mutating func read(_ word: Word) {
            open(word.boundary)
            switch word.kind {
            case .number: counter.countNumber()
            case .not: append(unit: TextReader.not, stem: nil)
            case .letters:
                weight = word.isName ? RoutingConstants.nameWeight : 1
                readLetters(word)
                weight = 1
            }
        }

        /// Adds a form, once in a clause; weak ones wait until everything is read.
        mutating func add(_ form: Glossary.Occurrence) {
            open(.none)
            if form.isWeak { return weakForms.append((utterance.clauses.count - 1, form)) }
            guard let meaning = glossary?.meaning(of: form.stem), !clause.stems.contains(form.stem) else { return }
            namesSubject = true
            addTaught(form.stem, meaning)
        }

        /// Adds pairs of names.
        ///
        /// Each is the subject of its clause if that has no other: "Rome to Naples" may be a flight, "trains from Rome
        /// to Naples" are trains.
        mutating func addWeakForms(_ words: [Word]) {
            let named = weakForms.flatMap { pair in
                words[pair.form.words].map { table.unit(text.bytes.span.extracting($0.range)) }
            }
            for (index, pair) in weakForms.enumerated() where index == 0 || weakForms[index - 1].clause != pair.clause {
                guard let meaning = glossary?.meaning(of: pair.form.stem) else { continue }
                var others = Vector.zero
                for case .word(let unit) in utterance.clauses[pair.clause].terms where !named.contains(unit) {
                    let isSubject = classes[Int(unit)].isDisjoint(with: [.date, .acknowledgement, .request])
                    if isSubject { others += table.vector(unit) }
                }
                let quiet = RoutingConstants.wordNorm / (others.norm + RoutingConstants.wordNorm)
                utterance.clauses[pair.clause].sum += meaning * quiet
            }
        }

        /// The clause that is being read.
        private var clause: Utterance.Clause {
            _read { yield utterance.clauses[utterance.clauses.count - 1] }
            _modify { yield &utterance.clauses[utterance.clauses.count - 1] }
        }

        /// Begins a sentence or a clause where one begins.
        private mutating func open(_ boundary: Word.Boundary) {
            if boundary == .sentence || utterance.clauses.isEmpty { utterance.isNegated.append(false) }
            guard boundary != .none || utterance.clauses.isEmpty else { return }
            utterance.clauses.append(Utterance.Clause(sentence: utterance.isNegated.count - 1))
        }

        private mutating func readLetters(_ word: Word) {
            if let unit = table.unit(text.bytes.span.extracting(word.range)) {
                return append(unit: unit, stem: text.stem(word.range))
            }
            if readTaught(text.stem(word.range)) { return }
            if !word.isName, let corrected = corrected(word) {
                let stem = FoldedText(word: corrected).stem(corrected.indices)
                if let unit = table.unit(corrected) { return append(unit: unit, stem: stem) }
                if readTaught(stem) { return }
            }
            readPieces(word.range)
        }

        /// A word that the table lacks and a description has.
        private mutating func readTaught(_ stem: Stem) -> Bool {
            guard let meaning = glossary?.meaning(of: stem) else { return false }
            counter.count([], unit: nil)
            namesSubject = true
            addTaught(stem, meaning * weight)
            return true
        }

        private mutating func corrected(_ word: Word) -> [UInt8]? {
            repairs += 1
            return repairs > RoutingConstants.repairsPerMessage ? nil : spelling?.repair(text.bytes[word.range])
        }

        private mutating func append(unit: WordTable.Unit, stem: Stem?) {
            let wordClass = classes[Int(unit)]
            counter.count(wordClass, unit: unit)
            detectThanks(unit, wordClass)
            if wordClass.contains(.negation) { utterance.isNegated[utterance.isNegated.count - 1] = true }
            if wordClass.contains(.splitter) { open(.comma) }
            add(unit, weight: weight)
            if wordClass.contains(.request) { clause.requests = true }
            guard let stem, !wordClass.contains(.function) else { return }
            if !wordClass.contains(.date) { namesSubject = true }
            clause.stems.append(stem)
            if weight == 1 { clause.terms.append(.word(unit)) }
        }

        private mutating func addTaught(_ stem: Stem, _ meaning: Vector) {
            clause.sum += meaning
            clause.stems.append(stem)
            clause.terms.append(.taught(stem))
        }

        /// A word that the table lacks, as the longest pieces that it has.
        private mutating func readPieces(_ range: Range<Int>) {
            counter.count([], unit: nil)
            namesSubject = true
            clause.stems.append(text.stem(range))
            var start = range.lowerBound
            while start < range.upperBound {
                guard let piece = longestPiece(from: start, of: range) else {
                    start += 1
                    continue
                }
                add(piece.unit, weight: weight)
                start = piece.end
            }
        }

        private func longestPiece(from start: Int, of range: Range<Int>) -> (unit: WordTable.Unit, end: Int)? {
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
            clause.sum += table.vector(unit) * weight
        }

        /// "Thanks for the forecast" asks for no forecast.
        private mutating func detectThanks(_ unit: WordTable.Unit, _ wordClass: WordClass) {
            if unit == TextReader.for, sinceThanks <= 1 { utterance.isNegated[utterance.isNegated.count - 1] = true }
            sinceThanks = wordClass.contains(.thanks) ? 0 : sinceThanks + 1
        }
    }

    private static let not = WordTable.shared.unit("not") ?? 0
    private static let `for` = WordTable.shared.unit("for")
}
