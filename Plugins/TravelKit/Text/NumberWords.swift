// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Reads numbers in words: "a hundred", "two thousand five hundred", "half a million", and the "million" behind "1.5".
enum NumberWords {
    /// What a word multiplies by: 1,000 for "thousand".
    static func scale(_ word: String) -> Decimal? { scales[word] }

    /// Whether a number in words may start with this one: a quick check, which few words pass.
    static func mayStart(_ word: String) -> Bool { starters.contains(word) }

    static let starters = Set(["a", "couple"] + parts.keys + smallNumbers.keys + scales.keys)

    /// "one" to "nineteen", "twenty", "thirty" to "ninety".
    static func small(_ word: String) -> Int? { smallNumbers[word] }

    static func isTen(_ word: String?) -> Bool { word.flatMap(small).map { $0 >= 20 } ?? false }
    static func isUnit(_ word: String?) -> Bool { word.flatMap(small).map { $0 < 10 } ?? false }

    /// The number at the start of `words`, how many words it takes, and whether a scale is among them.
    static func prefix(of words: [String]) -> (value: Decimal, count: Int, isScaled: Bool)? {
        var reader = Reader(words: words)
        reader.read()
        return reader.count == 0 ? nil : (reader.value, reader.count, reader.isScaled)
    }

    private static let scales: [String: Decimal] = [
        "hundred": 100, "thousand": 1_000, "grand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000, "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000,
        "dozen": 12, "k": 1_000, "mn": 1_000_000, "mio": 1_000_000, "bn": 1_000_000_000,
    ]

    private static let smallNumbers: [String: Int] = {
        let names = """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen
            """
        let units = names.split(separator: " ").enumerated().map { (String($1), $0 + 1) }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated()
        return Dictionary(uniqueKeysWithValues: units + tens.map { (String($1), ($0 + 2) * 10) })
    }()

    private static let parts: [String: Decimal] = ["half": 1 / 2, "quarter": 1 / 4]
}

extension NumberWords {
    /// Takes words from the front as long as they continue a number.
    private struct Reader {
        let words: [String]
        private(set) var count = 0
        private(set) var isScaled = false
        private var total: Decimal = 0
        private var current: Decimal?

        init(words: [String]) { self.words = words }

        var value: Decimal { total + (current ?? 0) }

        private func word(_ ahead: Int) -> String { count + ahead < words.count ? words[count + ahead] : "" }

        mutating func read() {
            if opening() == false { return }
            while take() {}
        }

        /// "a hundred", "a couple of", "half a million"; returns false if no number follows.
        private mutating func opening() -> Bool {
            let article = word(0) == "a" ? 1 : 0
            if word(article) == "couple" {
                current = 2
                count = article + (word(article + 1) == "of" ? 2 : 1)
            } else if let part = parts[word(article)] {
                var length = article + 1
                if word(length) == "of" { length += 1 }
                if word(length) == "a" { length += 1 }
                current = part
                count = length
            } else if article == 1 {
                guard scale(word(1)) != nil else { return false }
                current = 1
                count = 1
            }
            return true
        }

        private mutating func take() -> Bool {
            if let number = small(word(0)) {
                current = (current ?? 0) + Decimal(number)
                count += 1
            } else if word(0) == "and", isScaled, small(word(1)) != nil {
                count += 1
            } else if word(0) == "and", current != nil, word(1) == "a", let part = parts[word(2)] {
                current = (current ?? 0) + part
                count += 3
            } else if word(0) == "hundred", let before = current {
                (current, isScaled) = (before * 100, true)
                count += 1
            } else if let scale = scale(word(0)), current != nil || count == 0 {
                total += (current ?? 1) * scale
                (current, isScaled) = (nil, true)
                count += 1
            } else {
                return false
            }
            return true
        }
    }
}
