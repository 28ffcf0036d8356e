// SPDX-License-Identifier: Apache-2.0

extension Set<String> {
    /// The words of a text, by the spaces between them.
    ///
    /// A text lies in pages that are only read. An array of strings lies in pages that each copy of an image makes its own,
    /// and those of a replaced agent stay mapped.
    package init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
