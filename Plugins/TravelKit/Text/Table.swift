// SPDX-License-Identifier: Apache-2.0

import TravelTables

/// A file of `Tables/` that is compiled into the plugin: sorted rows of text, found by binary search.
///
/// No index is built and nothing is copied, so only those pages become resident that a search reads.
/// Each row is a line, its fields are parted by tabs, and the first one is the key.
struct Table: Sendable {
    static let names = unsafe Table(travel_names())
    static let airports = unsafe Table(travel_airports())
    static let icaoCodes = unsafe Table(travel_icao_codes())
    static let countries = unsafe Table(travel_countries())
    static let regions = unsafe Table(travel_regions())
    static let currencies = unsafe Table(travel_currencies())

    private let bytes: ConstantBytes

    private init(_ table: travel_table) {
        let file = unsafe ConstantBytes(table)
        let comments = sequence(first: 0) { start in file[start...].firstIndex(of: .newline).map { $0 + 1 } }
        bytes = file[(comments.first { file[$0] != UInt8(ascii: "#") } ?? file.endIndex)...]
    }

    /// All rows with this key, in the table's order.
    func rows(_ key: some Collection<UInt8>) -> [Row] {
        var found: [Row] = []
        var row = first(notBefore: key)
        while let current = row, current.key.elementsEqual(key) {
            found.append(current)
            row = self.row(after: current)
        }
        return found
    }

    /// Calls `body` with every row in order until it returns false.
    func forEach(_ body: (Row) -> Bool) {
        var row = first(notBefore: EmptyCollection())
        while let current = row, body(current) { row = self.row(after: current) }
    }

    func hasKey(_ key: String) -> Bool { first(notBefore: key.utf8)?.key.elementsEqual(key.utf8) ?? false }

    func hasKey(startingWith prefix: some Collection<UInt8>) -> Bool {
        first(notBefore: prefix)?.key.starts(with: prefix) ?? false
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
            self.bytes = bytes
            key = bytes[..<(bytes.firstIndex(of: .tab) ?? bytes.endIndex)]
        }

        /// Where it starts in the file.
        var offset: Int { bytes.startIndex }

        /// The text of a field, empty if the row has no such field; the key is number 0.
        func field(_ number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

        /// The first byte of a field, 0 if it is empty.
        func byte(_ number: Int) -> UInt8 { bytes(of: number).first ?? 0 }

        private func bytes(of field: Int) -> ConstantBytes {
            var rest = bytes
            for _ in 0..<field { rest = rest.firstIndex(of: .tab).map { rest[($0 + 1)...] } ?? rest[rest.endIndex...] }
            return rest[..<(rest.firstIndex(of: .tab) ?? rest.endIndex)]
        }
    }

    private func row(after row: Row) -> Row? {
        let next = row.bytes.endIndex + 1
        return next < bytes.endIndex ? self.row(around: next) : nil
    }

    /// The first row whose key is not smaller: halves what is left, and moves to the start of a row at each step.
    private func first(notBefore key: some Collection<UInt8>) -> Row? {
        var low = bytes.startIndex
        var high = bytes.endIndex
        while low < high {
            let row = self.row(around: (low + high) / 2)
            if row.key.lexicographicallyPrecedes(key) { low = row.bytes.endIndex + 1 } else { high = row.offset }
        }
        return low < bytes.endIndex ? row(around: low) : nil
    }

    private func row(around position: Int) -> Row {
        var start = position
        while start > bytes.startIndex, bytes[start - 1] != .newline { start -= 1 }
        var end = position
        while end < bytes.endIndex, bytes[end] != .newline { end += 1 }
        return Row(bytes[start..<end])
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let tab = UInt8(ascii: "\t")
}
