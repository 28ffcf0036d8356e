// SPDX-License-Identifier: Apache-2.0

/// Near matches of a misspelt name, by letters added, left out, changed or swapped.
package enum Spelling {
    struct Near {
        let place: Place
        let distance: Int
        /// Near enough, for its length and the size of the place, to be taken without asking.
        let isSure: Bool
    }

    /// The nearest names, larger places first among equals.
    ///
    /// Only names with the same first letter, or with the first two swapped, are compared, and of those only the ones
    /// made of nearly the same letters: that keeps it to microseconds.
    static func nearest(to key: [UInt8], limit: Int) -> [Near] {
        guard key.count >= 4 else { return [] }
        let tolerance = key.count >= 7 ? 2 : 1
        let letters = Letters(key)
        var nearest: [Near] = []
        for first in Set(key.prefix(2)) {
            for name in index[first] ?? [] where abs(Int(name.length) - key.count) <= tolerance {
                guard letters.mayBe(name.letters, within: tolerance) else { continue }
                let row = PlaceIndex.names.row(at: Int(name.offset))
                guard let distance = distance(key, row.key, atMost: tolerance) else { continue }
                let place = Place(row: row)
                nearest.append(Near(place: place, distance: distance, isSure: isSure(distance, place, key.count)))
            }
        }
        nearest.sort { ($0.distance, -$0.place.weight) < ($1.distance, -$1.place.weight) }
        return Array(nearest.prefix(limit))
    }

    private static func isSure(_ distance: Int, _ place: Place, _ length: Int) -> Bool {
        place.weight >= (length < 6 ? 5 : distance == 1 || length >= 9 ? 3 : 5)
    }

    /// The optimal string alignment distance, or nil beyond the tolerance.
    ///
    /// Names that cannot be near are turned down by their length; the rest takes three rows of bytes on the stack.
    package static func distance(_ key: [UInt8], _ name: some Collection<UInt8>, atMost tolerance: Int) -> Int? {
        let width = name.count + 1
        guard abs(name.count - key.count) <= tolerance, width <= 64 else { return nil }
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
            var rows = (beforeLast: 0, last: width, current: 2 * width)
            for column in 0..<width { cells[rows.last + column] = column }
            for row in key.indices {
                cells[rows.current] = row + 1
                var least = row + 1
                var before: UInt8 = 0
                for (column, byte) in name.enumerated() {
                    let changed = cells[rows.last + column] + (key[row] == byte ? 0 : 1)
                    var best = min(changed, cells[rows.last + column + 1] + 1, cells[rows.current + column] + 1)
                    if row > 0, column > 0, key[row] == before, key[row - 1] == byte {
                        best = min(best, cells[rows.beforeLast + column - 1] + 1)
                    }
                    cells[rows.current + column + 1] = best
                    least = min(least, best)
                    before = byte
                }
                guard least <= tolerance else { return nil }
                rows = (rows.last, rows.current, rows.beforeLast)
            }
            let distance = cells[rows.last + width - 1]
            return distance <= tolerance ? distance : nil
        }
    }
}

// MARK: - The index

extension Spelling {
    /// Which letters a name has, as bits.
    private struct Letters {
        private let bits: UInt32

        init(_ key: some Sequence<UInt8>) {
            bits = key.reduce(0) { $0 | 1 << UInt32($1 & 31) }
        }

        /// Each edit brings at most one new letter, and loses at most one.
        func mayBe(_ other: Letters, within tolerance: Int) -> Bool {
            (bits & ~other.bits).nonzeroBitCount <= tolerance && (other.bits & ~bits).nonzeroBitCount <= tolerance
        }
    }

    private struct Name {
        let offset: UInt32
        let length: UInt8
        let letters: Letters
    }

    /// Names of towns of 50,000 and more by first letter; made at the first misspelling.
    private static let index: [UInt8: [Name]] = {
        var index: [UInt8: [Name]] = [:]
        PlaceIndex.names.forEach(startingWith: EmptyCollection()) { row in
            guard row.byte(5) >= UInt8(ascii: "2"), let first = row.key.first, row.key.count <= 40 else { return true }
            let name = Name(offset: UInt32(row.offset), length: UInt8(row.key.count), letters: Letters(row.key))
            index[first, default: []].append(name)
            return true
        }
        return index
    }()
}
