// SPDX-License-Identifier: Apache-2.0

/// A text as folded words: lower case without marks, so that "São Paulo" and "sao paulo" are the same.
///
/// The folded words are in one buffer, separated by single spaces: any run of words is a slice of it, and is a key for
/// the tables without a copy.
package struct Words: Sendable {
    package let source: String
    let folded: [UInt8]
    private let words: [Word]

    package init(_ text: String) {
        source = text
        var scanner = Scanner(text: text.unicodeScalars)
        scanner.run()
        (folded, words) = (scanner.folded, scanner.words)
    }

    /// The folded bytes of a run of words: a key for the tables.
    func key(_ run: Range<Int>) -> ArraySlice<UInt8> {
        folded[words[run.lowerBound].bytes.lowerBound..<words[run.upperBound - 1].bytes.upperBound]
    }

    /// A run of words as it was written.
    package func written(_ run: Range<Int>) -> String {
        String(source[range(run)])
    }

    /// A folded text, to be compared: "ile de france" for "Île-de-France".
    package static func key(of text: String) -> String { String(decoding: Words(text).folded, as: UTF8.self) }

    package func range(_ run: Range<Int>) -> Range<String.Index> {
        words[run.lowerBound].range.lowerBound..<words[run.upperBound - 1].range.upperBound
    }
}

extension Words: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { words.count }
    package subscript(index: Int) -> Word { words[index] }
}

/// One word: its folded letters, where and how it is written, and what separates it from the word before.
package struct Word: Sendable, Equatable {
    package enum Case: Sendable { case lower, capitalized, upper }

    /// What is between two words.
    package enum Gap: Sendable { case space, hyphen, dash, arrow, slash, dot, comma, sentence }

    package let text: String
    package let range: Range<String.Index>
    let bytes: Range<Int>
    package let letterCase: Case
    package let gap: Gap
    package let traits: WordTraits

    /// The word as a whole number, if it is one.
    package var number: Int? { text.utf8.first.map { $0 <= 57 } == true ? Int(text) : nil }
}

// MARK: - Scanning

extension Words {
    /// Reads the scalars once, in order.
    private struct Scanner {
        let text: String.UnicodeScalarView
        var folded: [UInt8] = []
        var words: [Word] = []
        var gap = Word.Gap.sentence

        mutating func run() {
            var index = text.startIndex
            while index < text.endIndex {
                if Fold.isLetter(text[index]) {
                    index = word(from: index)
                    gap = .space
                } else {
                    gap = widened(gap, by: index)
                    index = text.index(after: index)
                }
            }
        }

        /// Takes one word, without apostrophes and a final 's: "today" for "today's", "ohare" for "o'hare".
        private mutating func word(from start: String.Index) -> String.Index {
            if !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
            let first = folded.count
            var index = start
            var capitals = 0
            var letters = 0
            while index < text.endIndex {
                let scalar = text[index]
                if Fold.isLetter(scalar) {
                    letters += 1
                    if Fold.isCapital(scalar) { capitals += 1 }
                    Fold.append(scalar, to: &folded)
                } else if let next = continuation(at: index, letters: letters) {
                    index = next
                    continue
                } else {
                    break
                }
                index = text.index(after: index)
            }
            let bytes = first..<folded.count
            let form: Word.Case =
                capitals == letters && letters > 0 ? .upper : Fold.isCapital(text[start]) ? .capitalized : .lower
            let folded = String(decoding: folded[bytes], as: UTF8.self)
            words.append(
                Word(
                    text: folded,
                    range: start..<index,
                    bytes: bytes,
                    letterCase: form,
                    gap: gap,
                    traits: WordTraits(of: folded)
                )
            )
            return index
        }

        /// Where the word continues after an apostrophe or the full stop of an abbreviation ("U.S."), if it does.
        private func continuation(at index: String.Index, letters: Int) -> String.Index? {
            let next = text.index(after: index)
            let following = next < text.endIndex ? text[next] : " "
            switch text[index] {
            case "'", "’", "`":
                guard Fold.isLetter(following) else { return nil }
                let after = text.index(after: next)
                let isPossessive = following == "s" && (after == text.endIndex || !Fold.isLetter(text[after]))
                return isPossessive ? after : next
            case "." where letters >= 1 && isAbbreviation(upTo: index):
                let endsHere = !Fold.isCapital(following)
                return endsHere && letters < 2 ? nil : next
            default:
                return nil
            }
        }

        /// Whether a single letter is before the full stop: "U." but not "us.".
        private func isAbbreviation(upTo index: String.Index) -> Bool {
            let letter = text.index(before: index)
            guard Fold.isCapital(text[letter]) else { return false }
            guard letter > text.startIndex else { return true }
            return !Fold.isLetter(text[text.index(before: letter)])
        }

        /// The gap with one more character: the strongest of its characters counts.
        private func widened(_ gap: Word.Gap, by index: String.Index) -> Word.Gap {
            let next = text.index(after: index)
            let tight = next < text.endIndex && Fold.isLetter(text[next]) && gap == .space
            switch text[index] {
            case ">" where gap == .dash || gap == .hyphen, "→", "➔", "✈": return .arrow
            case "\n", "!", "?", ";", ":", "|": return .sentence
            case ".": return gap == .space && isShortForm ? .space : tight ? .dot : .sentence
            case "," where gap != .sentence: return .comma
            case "/" where gap == .space: return .slash
            case "-" where gap == .space: return isTight(index) ? .hyphen : .dash
            case "–" where gap == .space, "—" where gap == .space: return .dash
            default: return gap
            }
        }

        /// Whether the full stop only abbreviates the last word, as in the name of Saint Louis.
        private var isShortForm: Bool { words.last.map { $0.text.isOne(of: "st mt ft") } ?? false }

        private func isTight(_ index: String.Index) -> Bool {
            let next = text.index(after: index)
            guard index > text.startIndex, next < text.endIndex else { return false }
            return Fold.isLetter(text[text.index(before: index)]) && Fold.isLetter(text[next])
        }
    }
}
