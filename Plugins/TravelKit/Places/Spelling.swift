// SPDX-License-Identifier: Apache-2.0

/// Near matches of a misspelt name, by letters added, left out, changed or swapped.
enum Spelling {
    struct Near {
        let place: Place
        let distance: Int
        /// Near enough, for its length and the size of the place, to be taken without asking.
        let isSure: Bool
    }

    /// The nearest names, larger places first among equals. Only names with the same first letter, or with the first
    /// two swapped, are compared: that keeps it to microseconds.
    static func nearest(to key: [UInt8], limit: Int) -> [Near] {
        guard key.count >= 4 else { return [] }
        let tolerance = key.count >= 7 ? 2 : 1
        var nearest: [Near] = []
        for first in Set(key.prefix(2)) where first != UInt8(ascii: " ") {
            PlaceIndex.names.forEach(startingWith: CollectionOfOne(first)) { row in
                guard abs(row.key.count - key.count) <= tolerance, row.byte(5) >= UInt8(ascii: "2") else { return true }
                if let distance = distance(key, row.key, atMost: tolerance) {
                    let place = Place(row: row)
                    nearest.append(Near(place: place, distance: distance, isSure: isSure(distance, place, key.count)))
                }
                return true
            }
        }
        nearest.sort { ($0.distance, -$0.place.weight) < ($1.distance, -$1.place.weight) }
        return Array(nearest.prefix(limit))
    }

    private static func isSure(_ distance: Int, _ place: Place, _ length: Int) -> Bool {
        place.weight >= (length < 6 ? 5 : distance == 1 ? 3 : 5)
    }

    /// The optimal string alignment distance, or nil beyond the tolerance.
    static func distance<Name: RandomAccessCollection<UInt8>>(
        _ key: [UInt8], _ name: Name, atMost tolerance: Int
    ) -> Int? {
        let name = Array(name)
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
