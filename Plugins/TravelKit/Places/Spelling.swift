// SPDX-License-Identifier: Apache-2.0

/// Near matches of a misspelt name, by letters added, left out, changed or swapped.
enum Spelling {
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
                guard letters.difference(from: name.letters) <= 2 * tolerance else { continue }
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
        place.weight >= (length < 6 ? 5 : distance == 1 ? 3 : 5)
    }

    /// The optimal string alignment distance, or nil beyond the tolerance.
    static func distance(_ key: [UInt8], _ name: some Collection<UInt8>, atMost tolerance: Int) -> Int? {
        let name = Array(name)
        guard abs(name.count - key.count) <= tolerance else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...name.count)
        for row in key.indices {
            var current = [row + 1]
            current.reserveCapacity(name.count + 1)
            for column in name.indices {
                let changed = last[column] + (key[row] == name[column] ? 0 : 1)
                var best = min(changed, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, key[row] == name[column - 1], key[row - 1] == name[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            guard current.contains(where: { $0 <= tolerance }) else { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[name.count] <= tolerance ? last[name.count] : nil
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

        func difference(from other: Letters) -> Int { (bits ^ other.bits).nonzeroBitCount }
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
