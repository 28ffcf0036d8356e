// SPDX-License-Identifier: Apache-2.0

/// Where a text stops being JSON, and why.
package struct JSONError: Error, Sendable, Equatable {
    /// Counted in bytes from 0.
    package let offset: Int
    /// Counted from 1.
    package let line: Int
    /// Counted in Unicode scalars from 1.
    package let column: Int
    /// What is wrong there; one clause, lower case, no full stop.
    package let reason: String

    init(_ reason: String, at offset: Int, in bytes: [UInt8]) {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.offset = offset
        self.line = 1 + before.count { $0 == UInt8(ascii: "\n") }
        self.column = 1 + before[lineStart...].count { !UTF8.isContinuation($0) }
        self.reason = reason
    }
}

extension JSONError: CustomStringConvertible {
    package var description: String { "line \(line), column \(column): \(reason)" }
}
