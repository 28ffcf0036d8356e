// SPDX-License-Identifier: Apache-2.0

/// Counts the slips of the finger between two words: insertions, deletions, replacements, and swaps of neighbours
/// (optimal string alignment, also known as restricted Damerau-Levenshtein).
///
/// Keeps its memory from word to word: use one value for many comparisons.
package struct EditDistance {
    /// The last three rows of the table.
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    package init() {}

    /// The distance in bytes; something above `limit` if it is greater than that.
    package mutating func callAsFunction(_ one: [UInt8], _ other: [UInt8], limit: Int = .max) -> Int {
        start(columns: other.count + 1)
        for row in stride(from: 1, through: one.count, by: 1) {
            current[0] = row
            var least = row
            for column in 1..<last.count {
                var best = min(last[column] + 1, current[column - 1] + 1)
                best = min(best, last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current[column] = best
                least = min(least, best)
            }
            guard least <= limit else { return least }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count]
    }

    private mutating func start(columns: Int) {
        last.removeAll(keepingCapacity: true)
        last.append(contentsOf: 0..<columns)
        Self.fit(&current, columns)
        Self.fit(&beforeLast, columns)
    }

    private static func fit(_ row: inout [Int], _ columns: Int) {
        while row.count < columns { row.append(0) }
        row.removeLast(row.count - columns)
    }
}
