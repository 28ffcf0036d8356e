// SPDX-License-Identifier: Apache-2.0

/// Finds the places whose names are nearest to a misspelt one.
enum NearestPlaces {
    struct Near {
        let place: Place
        let distance: Int
        /// Whether it is near enough to be used without asking, given its length and the size of the place.
        let isSure: Bool
    }

    /// The nearest names, larger places first among equals.
    ///
    /// Only names are compared that have the same first letter, or the first two swapped, and nearly the same letters: that
    /// takes microseconds.
    static func search(_ key: [UInt8], limit: Int) -> [Near] {
        guard key.count >= 4 else { return [] }
        let tolerance = key.count >= 7 ? 2 : 1
        let letters = Letters(key.span)
        var nearest: [Near] = []
        for first in Set(key.prefix(2)) {
            for name in index[first] ?? [] where abs(Int(name.length) - key.count) <= tolerance {
                guard letters.mayBe(name.letters, within: tolerance) else { continue }
                let row = Table.names.row(at: Int(name.offset))
                let distance = row.key.withSpan { Spelling.distance(key.span, $0, atMost: tolerance) }
                guard let distance else { continue }
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
}

// MARK: - The index

extension NearestPlaces {
    /// Which letters a name has, as bits.
    private struct Letters {
        private let bits: UInt32

        init(_ key: Span<UInt8>) {
            bits = key.indices.reduce(0) { $0 | 1 << UInt32(key[$1] & 31) }
        }

        /// An edit adds at most one letter, and removes at most one.
        func mayBe(_ other: Letters, within tolerance: Int) -> Bool {
            (bits & ~other.bits).nonzeroBitCount <= tolerance && (other.bits & ~bits).nonzeroBitCount <= tolerance
        }
    }

    private struct Name {
        let offset: UInt32
        let length: UInt8
        let letters: Letters
    }

    /// Names of towns of 50,000 and more by their first letter; made for the first misspelling.
    private static let index: [UInt8: [Name]] = {
        var index: [UInt8: [Name]] = [:]
        Table.names.forEach { row in
            let key = row.key
            guard row.byte(5) >= UInt8(ascii: "2"), let first = key.first, key.count <= 40 else { return }
            let letters = key.withSpan { Letters($0) }
            let name = Name(offset: UInt32(row.offset), length: UInt8(key.count), letters: letters)
            index[first, default: []].append(name)
        }
        return index
    }()
}
