// SPDX-License-Identifier: Apache-2.0

import TravelTables

/// Bytes that are compiled into the program, or a part of them; indices are offsets from the start of all.
///
/// All that is unsafe about tables and word lists is here. The memory is constant and never freed, so any thread may read
/// it at any time; every access is checked against the bounds.
@safe struct ConstantBytes: @unchecked Sendable {
    private let start: UnsafePointer<UInt8>
    let indices: Range<Int>

    init(_ text: StaticString) {
        unsafe (start, indices) = (text.utf8Start, 0..<text.utf8CodeUnitCount)
    }

    init(_ table: travel_table) {
        unsafe (start, indices) = (table.start, 0..<table.length)
    }

    private init(_ whole: ConstantBytes, _ part: Range<Int>) {
        unsafe (start, indices) = (whole.start, part)
    }

    subscript(position: Int) -> UInt8 {
        precondition(indices.contains(position), "outside of a constant's bytes")
        return unsafe start[position]
    }

    subscript(part: Range<Int>) -> ConstantBytes {
        precondition(indices.lowerBound <= part.lowerBound && part.upperBound <= indices.upperBound)
        return ConstantBytes(self, part)
    }
}

extension ConstantBytes {
    var count: Int { indices.count }
    var first: UInt8? { indices.isEmpty ? nil : self[indices.lowerBound] }

    var text: String {
        unsafe String(decoding: UnsafeBufferPointer(start: start + indices.lowerBound, count: count), as: UTF8.self)
    }

    func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        body(unsafe Span(_unsafeStart: start + indices.lowerBound, count: count))
    }

    static func == (bytes: ConstantBytes, other: some Collection<UInt8>) -> Bool {
        bytes.count == other.count && bytes.starts(with: other)
    }

    func starts(with prefix: some Sequence<UInt8>) -> Bool {
        var index = indices.lowerBound
        for byte in prefix {
            guard index < indices.upperBound, self[index] == byte else { return false }
            index += 1
        }
        return true
    }

    /// Whether these bytes come before others in the order of their values.
    func precedes(_ other: some Sequence<UInt8>) -> Bool {
        var index = indices.lowerBound
        for byte in other {
            guard index < indices.upperBound else { return true }
            guard self[index] == byte else { return self[index] < byte }
            index += 1
        }
        return false
    }

    /// The part before the first of these bytes, or all.
    func prefix(before byte: UInt8) -> ConstantBytes {
        var end = indices.lowerBound
        while end < indices.upperBound, self[end] != byte { end += 1 }
        return self[indices.lowerBound..<end]
    }

    /// The part after the first of these bytes, empty if there is none.
    func suffix(after byte: UInt8) -> ConstantBytes {
        self[min(prefix(before: byte).indices.upperBound + 1, indices.upperBound)..<indices.upperBound]
    }
}
