// SPDX-License-Identifier: Apache-2.0

// Word lists are texts. A text is in pages that are only read, and that the kernel may drop. An array of strings holds
// addresses: each copy of an image writes to its pages, which stay in memory when the agent is replaced.

extension Set<String> {
    /// The words of a text, separated by white space.
    package init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension String {
    /// Whether it is one of a few words, separated by single spaces.
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
    /// The same; a missing word is none of them.
    package func isOne(of words: StaticString) -> Bool { self?.isOne(of: words) ?? false }
}
