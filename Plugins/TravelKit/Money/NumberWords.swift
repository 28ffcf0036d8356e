// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Reads amounts in words: "a hundred", "two thousand five hundred", and the "million" behind "1.5".
enum NumberWords {
    /// The scale that a word multiplies by.
    static func scale(_ word: String) -> Decimal? { scales[word] }

    /// The number that `words` start with, how many words it takes, and whether one of them is a scale.
    static func prefix(of words: [String]) -> (value: Decimal, count: Int, isScaled: Bool)? {
        var (total, current, count, isScaled): (Decimal, Decimal?, Int, Bool) = (0, nil, 0, false)
        reading: for word in words {
            switch word {
            case "a" where count == 0 && words.dropFirst().first.flatMap(scale) != nil: current = 1
            case "and" where isScaled && words.dropFirst(count + 1).first.flatMap({ small[$0] }) != nil: break
            case _ where small[word] != nil: current = (current ?? 0) + Decimal(small[word] ?? 0)
            case "hundred" where current != nil: (current, isScaled) = (current.map { $0 * 100 }, true)
            case _ where scale(word) != nil && (current != nil || count == 0):
                total += (current ?? 1) * (scale(word) ?? 1)
                (current, isScaled) = (nil, true)
            default: break reading
            }
            count += 1
        }
        return count == 0 ? nil : (total + (current ?? 0), count, isScaled)
    }

    private static let scales: [String: Decimal] = [
        "hundred": 100, "thousand": 1_000, "grand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000, "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000,
        "dozen": 12, "k": 1_000, "mn": 1_000_000, "mio": 1_000_000, "bn": 1_000_000_000,
    ]

    private static let small: [String: Int] = {
        let names = """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen
            """
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let units = names.split(separator: " ").enumerated().map { (String($1), $0 + 1) }
        return Dictionary(uniqueKeysWithValues: units + tens.enumerated().map { ($1, ($0 + 2) * 10) })
    }()
}
