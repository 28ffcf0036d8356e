// SPDX-License-Identifier: Apache-2.0

import TravelTables

/// Bytes that are compiled into the program, or a part of them; indices are offsets from the start of all.
///
/// All that is unsafe about tables and word lists is here: the memory is constant and never freed, so that any thread may
/// read it at any time, and every access is checked against the bounds.
@safe struct ConstantBytes: RandomAccessCollection, @unchecked Sendable {
    private let start: UnsafePointer<UInt8>
    let startIndex: Int
    let endIndex: Int

    init(_ text: StaticString) {
        unsafe (start, startIndex, endIndex) = (text.utf8Start, 0, text.utf8CodeUnitCount)
    }

    init(_ table: travel_table) {
        unsafe (start, startIndex, endIndex) = (table.start, 0, table.length)
    }

    private init(_ whole: ConstantBytes, _ part: Range<Int>) {
        unsafe (start, startIndex, endIndex) = (whole.start, part.lowerBound, part.upperBound)
    }

    subscript(position: Int) -> UInt8 {
        precondition(startIndex <= position && position < endIndex, "outside of a constant's bytes")
        return unsafe start[position]
    }

    subscript(part: Range<Int>) -> ConstantBytes {
        precondition(startIndex <= part.lowerBound && part.upperBound <= endIndex, "outside of a constant's bytes")
        return ConstantBytes(self, part)
    }

    func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try unsafe body(UnsafeBufferPointer(start: start + startIndex, count: count))
    }
}
