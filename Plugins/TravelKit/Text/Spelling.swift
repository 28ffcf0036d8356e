// SPDX-License-Identifier: Apache-2.0

/// How far two spellings are apart, counted in letters added, left out, changed or swapped.
enum Spelling {
    private static let longest = 63

    /// The optimal string alignment distance, or nil beyond the tolerance.
    ///
    /// Words whose lengths differ too much are not compared; for others three rows of bytes on the stack are enough.
    static func distance(_ key: Span<UInt8>, _ name: Span<UInt8>, atMost tolerance: Int) -> Int? {
        guard abs(name.count - key.count) <= tolerance, max(name.count, key.count) <= longest else { return nil }
        var cells = InlineArray<192, UInt8>(repeating: 0)
        var rows = (beforeLast: 0, last: 64, current: 128)
        for column in 0...name.count { cells[rows.last + column] = UInt8(column) }
        for row in key.indices {
            cells[rows.current] = UInt8(row + 1)
            var least = UInt8(row + 1)
            for column in name.indices {
                let changed = cells[rows.last + column] + (key[row] == name[column] ? 0 : 1)
                var best = min(changed, cells[rows.last + column + 1] + 1, cells[rows.current + column] + 1)
                if row > 0, column > 0, key[row] == name[column - 1], key[row - 1] == name[column] {
                    best = min(best, cells[rows.beforeLast + column - 1] + 1)
                }
                cells[rows.current + column + 1] = best
                least = min(least, best)
            }
            guard least <= tolerance else { return nil }
            rows = (rows.last, rows.current, rows.beforeLast)
        }
        let distance = Int(cells[rows.last + name.count])
        return distance <= tolerance ? distance : nil
    }
}
