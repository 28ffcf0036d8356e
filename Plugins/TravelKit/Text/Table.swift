// SPDX-License-Identifier: Apache-2.0

import TravelTables

/// A file of `Tables/` that is compiled into the plugin: sorted rows of text, found by binary search.
///
/// Each row is a line, its fields are separated by tabs, and the first one is the key. No index is built and nothing is
/// copied, so only those pages become resident that a search reads.
struct Table: Sendable {
    static let names = unsafe Table(travel_names())
    static let airports = unsafe Table(travel_airports())
    static let icaoCodes = unsafe Table(travel_icao_codes())
    static let countries = unsafe Table(travel_countries())
    static let regions = unsafe Table(travel_regions())
    static let currencies = unsafe Table(travel_currencies())

    private let bytes: ConstantBytes

    private init(_ table: travel_table) {
        var rows = unsafe ConstantBytes(table)
        while rows.first == UInt8(ascii: "#") { rows = rows.suffix(after: .newline) }
        bytes = rows
    }

    /// All rows with this key, in the table's order.
    func rows(_ key: some Collection<UInt8>) -> [Row] {
        var found: [Row] = []
        var row = first(notBefore: key)
        while let current = row, current.key == key {
            found.append(current)
            row = self.row(after: current)
        }
        return found
    }

    /// Calls `body` with every row in order.
    func forEach(_ body: (Row) -> Void) {
        var row = first(notBefore: EmptyCollection())
        while let current = row {
            body(current)
            row = self.row(after: current)
        }
    }

    func hasKey(_ key: String) -> Bool { first(notBefore: key.utf8).map { $0.key == key.utf8 } ?? false }

    func hasKey(startingWith prefix: some Collection<UInt8>) -> Bool {
        first(notBefore: prefix).map { $0.key.starts(with: prefix) } ?? false
    }

    /// The row at an offset that `Row.offset` returned.
    func row(at offset: Int) -> Row { row(around: offset) }
}

extension Table {
    /// One row; it stays valid, because the table is part of the program.
    struct Row: Sendable {
        fileprivate let bytes: ConstantBytes
        let key: ConstantBytes

        fileprivate init(_ bytes: ConstantBytes) {
            (self.bytes, key) = (bytes, bytes.prefix(before: .tab))
        }

        /// Where it starts in the file.
        var offset: Int { bytes.indices.lowerBound }

        /// The text of a field, empty if the row has no such field; the key is number 0.
        func field(_ number: Int) -> String { bytes(of: number).text }

        /// The first byte of a field, 0 if it is empty.
        func byte(_ number: Int) -> UInt8 { bytes(of: number).first ?? 0 }

        private func bytes(of field: Int) -> ConstantBytes {
            var rest = bytes
            for _ in 0..<field { rest = rest.suffix(after: .tab) }
            return rest.prefix(before: .tab)
        }
    }

    /// The first row whose key is not smaller than this one.
    private func first(notBefore key: some Collection<UInt8>) -> Row? {
        var (low, high) = (bytes.indices.lowerBound, bytes.indices.upperBound)
        while low < high {
            let row = self.row(around: (low + high) / 2)
            if row.key.precedes(key) { low = row.next } else { high = row.offset }
        }
        return low < bytes.indices.upperBound ? row(around: low) : nil
    }

    private func row(after row: Row) -> Row? {
        row.next < bytes.indices.upperBound ? self.row(around: row.next) : nil
    }

    private func row(around position: Int) -> Row {
        var (start, end) = (position, position)
        while start > bytes.indices.lowerBound, bytes[start - 1] != .newline { start -= 1 }
        while end < bytes.indices.upperBound, bytes[end] != .newline { end += 1 }
        return Row(bytes[start..<end])
    }
}

extension Table.Row {
    fileprivate var next: Int { bytes.indices.upperBound + 1 }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let tab = UInt8(ascii: "\t")
}
