// SPDX-License-Identifier: Apache-2.0

/// Sorted rows of text, compiled into the plugin: looked up by halves, never copied, resident only where it was read.
///
/// A row is one line, its fields are parted by `|`, and the first is the key.
struct Table: Sendable {
    private let text: StaticString

    init(_ text: StaticString) {
        precondition(text.hasPointerRepresentation, "a table is a text of many characters")
        self.text = text
    }

    /// All rows whose key is `key`, in the table's order.
    func rows<Key: Collection<UInt8>>(_ key: Key) -> [Row] {
        var found: [Row] = []
        var row = first(notBefore: key)
        while let current = row, current.hasKey(key) {
            found.append(current)
            row = current.end + 1 < count ? self.row(around: current.end + 1) : nil
        }
        return found
    }

    /// The rows whose key starts with `prefix`, in order, until `body` says stop.
    func forEach<Key: Collection<UInt8>>(startingWith prefix: Key, _ body: (Row) -> Bool) {
        var row = first(notBefore: prefix)
        while let current = row, current.key.starts(with: prefix), body(current) {
            row = current.end + 1 < count ? self.row(around: current.end + 1) : nil
        }
    }

    /// Whether one key is exactly this.
    func hasKey(_ key: String) -> Bool { first(notBefore: key.utf8)?.hasKey(key.utf8) ?? false }

    /// Whether any key starts with these bytes.
    func hasKey<Key: Collection<UInt8>>(startingWith prefix: Key) -> Bool {
        first(notBefore: prefix)?.key.starts(with: prefix) ?? false
    }

    /// The row that starts at an offset that `Row.offset` gave.
    func row(at offset: Int) -> Row { row(around: offset) }

    /// Row number `number`; a walk, for short tables.
    func row(number: Int) -> Row? {
        var row = self.row(around: 0)
        for _ in 0..<number {
            guard row.end + 1 < count else { return nil }
            row = self.row(around: row.end + 1)
        }
        return row
    }
}

extension Table {
    private var count: Int { text.utf8CodeUnitCount }

    private var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: text.utf8Start, count: count) }

    /// The first row whose key is not smaller: halves the text, and moves to the start of the row at each step.
    private func first<Key: Collection<UInt8>>(notBefore key: Key) -> Row? {
        var low = 0
        var high = count
        while low < high {
            let row = self.row(around: (low + high) / 2)
            if row.key.lexicographicallyPrecedes(key) { low = row.end + 1 } else { high = row.offset }
        }
        return low < count ? row(around: low) : nil
    }

    private func row(around position: Int) -> Row {
        let bytes = self.bytes
        var start = position
        while start > 0, bytes[start - 1] != Row.newline { start -= 1 }
        var end = position
        while end < bytes.count, bytes[end] != Row.newline { end += 1 }
        return Row(bytes: bytes, start: start, end: end)
    }
}

extension Table {
    /// One row; valid for ever, since the text it points into is part of the program.
    struct Row: @unchecked Sendable {
        fileprivate static let newline = UInt8(ascii: "\n")
        private static let bar = UInt8(ascii: "|")

        private let bytes: UnsafeBufferPointer<UInt8>
        private let start: Int
        fileprivate let end: Int
        let key: Slice<UnsafeBufferPointer<UInt8>>

        fileprivate init(bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
            (self.bytes, self.start, self.end) = (bytes, start, end)
            var keyEnd = start
            while keyEnd < end, bytes[keyEnd] != Self.bar { keyEnd += 1 }
            key = bytes[start..<keyEnd]
        }

        fileprivate func hasKey<Key: Collection<UInt8>>(_ other: Key) -> Bool { key.elementsEqual(other) }

        /// Where it starts in the table.
        var offset: Int { start }

        /// The text of one field; the key is number 0.
        func field(_ number: Int) -> String { String(decoding: slice(number), as: UTF8.self) }

        /// The first byte of a field, 0 if it is empty.
        func byte(_ number: Int) -> UInt8 { slice(number).first ?? 0 }

        private func slice(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
            var from = start
            for _ in 0..<number {
                while from < end, bytes[from] != Self.bar { from += 1 }
                from = min(from + 1, end)
            }
            var to = from
            while to < end, bytes[to] != Self.bar { to += 1 }
            return bytes[from..<to]
        }
    }
}
