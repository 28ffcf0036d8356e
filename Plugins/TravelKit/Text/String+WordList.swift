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
        let words = ConstantBytes(words)
        var start = 0
        while start < words.count {
            let word = words[start..<words.count].prefix(before: UInt8(ascii: " "))
            if word == utf8 { return true }
            start = word.indices.upperBound + 1
        }
        return false
    }
}

extension String? {
    /// The same of a word that may be missing, which is none of them.
    package func isOne(of words: StaticString) -> Bool { self?.isOne(of: words) ?? false }
}
