// SPDX-License-Identifier: Apache-2.0

/// How something is written that is no ordinary word: a sign, a code, or two names with a word between them.
///
/// A description shows a form by an instance ("DL552"), and the router knows others by it ("LH 440").
package enum WrittenForm: Hashable, Sendable {
    /// "€", "°", "@", "()".
    case sign(UInt32)
    /// Letters and digits: "DL552", "LH 440", "Q3".
    case code(letters: Int, digits: Int)
    /// A number and a code of so many letters: "100 USD".
    case amount(letters: Int)
    /// "Seattle to Dubai", "LHR-JFK", "USD in EUR".
    case pair(Side, connector: UInt32)

    /// What is connected: names, or codes of so many letters.
    package enum Side: Hashable, Sendable {
        case names
        case codes(letters: Int)
    }

    /// The form as one more word, for comparison with the words of other texts.
    var stem: Stem {
        switch self {
        case .sign(let scalar): Self.hash(1, scalar, 0)
        case .code(let letters, let digits): Self.hash(2, UInt32(letters), digits)
        case .amount(let letters): Self.hash(4, UInt32(letters), 0)
        case .pair(.names, let connector): Self.hash(3, connector, 0)
        case .pair(.codes(let letters), let connector): Self.hash(3, connector, letters)
        }
    }

    private static func hash(_ kind: UInt8, _ value: UInt32, _ count: Int) -> Stem {
        var hash = WordHash()
        hash.append(kind)
        for shift in stride(from: UInt32(0), to: 32, by: 8) { hash.append(UInt8(truncatingIfNeeded: value >> shift)) }
        hash.append(UInt8(truncatingIfNeeded: count))
        return hash.value
    }
}

// MARK: - What a description shows

extension WrittenForm {
    /// The forms in a description or an example, with their like: numbers in codes may be a digit longer or shorter.
    package static func shown(in text: FoldedText) -> Set<WrittenForm> {
        let words = text.words()
        var forms = Set(text.signs.map { WrittenForm.sign($0.scalar) })
        for index in words.indices {
            if case .code(let letters, let digits)? = text.code(endingAt: index, words) {
                for digits in max(min(2, digits), digits - 1)...digits + 1 {
                    forms.insert(.code(letters: letters, digits: digits))
                }
            }
            if let amount = text.amount(endingAt: index, words) { forms.insert(amount) }
            guard let connection = text.connection(at: index, words) else { continue }
            let (left, right) = (words[connection.left], words[connection.right])
            if let side = text.codes(left, right) {
                forms.insert(.pair(side, connector: connection.connector))
            } else if !connection.isDash, text.isNameOrSlot(left), text.isNameOrSlot(right) {
                forms.insert(.pair(.names, connector: connection.connector))
            }
        }
        return forms
    }
}

extension FoldedText {
    /// A capital, or a placeholder: "[city]".
    fileprivate func isNameOrSlot(_ word: Word) -> Bool {
        guard word.kind == .letters else { return false }
        let before = word.range.lowerBound - 1
        let isSlot =
            before >= 0 && bytes[before] == Self.opening
            || word.range.upperBound < bytes.count && bytes[word.range.upperBound] == Self.closing
        return isSlot || word.isCapitalized
    }
}

// MARK: - What a message has

extension FoldedText {
    /// Where one word leads to another.
    struct Connection {
        var left: Int
        var right: Int
        /// The word in between, hashed.
        var connector: UInt32
        var isDash: Bool
    }

    /// What the word at `index` connects by standing in between, or to the next one by a dash.
    ///
    /// A dash, an arrow and "to" are the same.
    func connection(at index: Int, _ words: [Word]) -> Connection? {
        guard index + 1 < words.count, words[index].kind == .letters, words[index + 1].kind == .letters else {
            return nil
        }
        if isDashed(words[index].range.upperBound..<words[index + 1].range.lowerBound) {
            return Connection(left: index, right: index + 1, connector: Self.to, isDash: true)
        }
        guard index > 0, words[index - 1].kind == .letters, words[index].boundary == .none,
            words[index + 1].boundary == .none, connects(words[index])
        else { return nil }
        return Connection(left: index - 1, right: index + 1, connector: hash(words[index].range), isDash: false)
    }

    private static let to = connector("to")

    private func isDashed(_ gap: Range<Int>) -> Bool {
        gap.contains { bytes[$0] == Self.dash } && gap.allSatisfy { bytes[$0] == Self.dash || bytes[$0] == Self.space }
    }

    /// "to", "in", "from", but not "and".
    private func connects(_ word: Word) -> Bool {
        let wordClass = wordClass(word)
        return wordClass.contains(.function) && wordClass.isDisjoint(with: [.conjunction, .splitter, .date])
    }

    private func wordClass(_ word: Word) -> WordClass {
        WordTable.shared.unit(bytes.span.extracting(word.range)).map { WordClass.ofUnit[Int($0)] } ?? []
    }

    /// Whether both words are codes of as many letters ("LHR", "JFK"), and no words in capitals.
    func codes(_ left: Word, _ right: Word) -> WrittenForm.Side? {
        let letters = left.range.count
        guard (2...4).contains(letters), letters == right.range.count, left.isUppercase, right.isUppercase,
            !isGrammar(left), !isGrammar(right)
        else { return nil }
        return .codes(letters: letters)
    }

    /// Whether the two are names, or one step of several in a row ("seattle to dubai to lahore"); but not "Monday to
    /// Friday".
    func isNames(_ connection: Connection, _ words: [Word]) -> Bool {
        func isStep(_ left: Int, _ right: Int) -> Bool { !isDate(words[left]) && !isDate(words[right]) }
        guard !connection.isDash, isStep(connection.left, connection.right) else { return false }
        if words[connection.left].isCapitalized && words[connection.right].isCapitalized { return true }
        guard let next = self.connection(at: connection.right + 1, words), !next.isDash else { return false }
        return next.connector == connection.connector && isStep(next.left, next.right)
    }

    /// The code that ends with the number at `index`: right behind letters, or a space or dash behind capitals.
    ///
    /// "10 AM", "IN 2010" and "4th" are none: letters that are grammar or part of a date make no code.
    func code(endingAt index: Int, _ words: [Word]) -> WrittenForm? {
        guard index > 0, words[index].kind == .number, words[index - 1].kind == .letters else { return nil }
        let (letters, digits) = (words[index - 1], words[index])
        guard letters.range.count <= 4, digits.range.count <= 6, isJoined(letters, digits),
            digits.range.allSatisfy({ Self.isDigit(bytes[$0]) }), !touchesNext(index, words),
            index < 2 || !touchesNext(index - 2, words), !isGrammar(letters)
        else { return nil }
        return .code(letters: letters.range.count, digits: digits.range.count)
    }

    /// The amount that ends with the word at `index`: capitals behind a number.
    func amount(endingAt index: Int, _ words: [Word]) -> WrittenForm? {
        guard index > 0, words[index].isUppercase, words[index - 1].kind == .number,
            (2...4).contains(words[index].range.count),
            words[index].range.lowerBound - words[index - 1].range.upperBound <= 1, !isGrammar(words[index])
        else { return nil }
        return .amount(letters: words[index].range.count)
    }

    private func isJoined(_ letters: Word, _ digits: Word) -> Bool {
        switch digits.range.lowerBound - letters.range.upperBound {
        case 0: true
        case 1: letters.isUppercase && [Self.space, Self.dash].contains(bytes[letters.range.upperBound])
        default: false
        }
    }

    /// Whether nothing stands between a word and the next one.
    private func touchesNext(_ index: Int, _ words: [Word]) -> Bool {
        index + 1 < words.count && words[index].range.upperBound == words[index + 1].range.lowerBound
    }

    private func isGrammar(_ word: Word) -> Bool { !wordClass(word).isDisjoint(with: [.function, .date]) }

    private func isDate(_ word: Word) -> Bool { wordClass(word).contains(.date) }
}
