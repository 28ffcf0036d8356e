// SPDX-License-Identifier: Apache-2.0

// Lists of words are texts here. A text lies in pages that are only read; an array of strings lies in pages that each
// copy of an image makes its own, and those of a replaced agent stay mapped.

extension Set<String> {
    /// The words of a text, by the spaces between them.
    package init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension String {
    /// Whether it is one of the few words of a text, by the single spaces between them.
    package func isOne(of words: StaticString) -> Bool {
        var rest = ConstantBytes(words)
        while !rest.isEmpty {
            let word = rest.prefix { $0 != UInt8(ascii: " ") }
            if utf8.count == word.count, utf8.elementsEqual(word) { return true }
            rest = rest[word.endIndex...].dropFirst()
        }
        return false
    }
}

extension String? {
    /// The same of a word that may be missing, which is none of them.
    package func isOne(of words: StaticString) -> Bool { self?.isOne(of: words) ?? false }
}
