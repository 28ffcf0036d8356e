// SPDX-License-Identifier: Apache-2.0

/// Turns bytes that were cut anywhere into whole characters: at most three bytes wait for the next piece.
///
/// What is not UTF-8 becomes U+FFFD, in the same places as if the whole text had come in one piece.
package struct UTF8Joiner: Sendable {
    /// The beginning of a character whose end has not come yet.
    private var held: [UInt8] = []

    package init() {}

    /// Takes the next piece and gives out all characters that are complete by now; a piece that is whole is given out as
    /// it is.
    package mutating func join(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let bytes = held.isEmpty ? piece : held + piece
        let cut = bytes.endIndex - Self.unfinishedCount(at: bytes)
        if cut < bytes.endIndex || !held.isEmpty { held = Array(bytes[cut...]) }
        return Self.repaired(bytes[..<cut])
    }

    /// Gives out what waits: the text ends here.
    package mutating func finish() -> ArraySlice<UInt8> {
        defer { held = [] }
        return Self.repaired(held[...])
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return bytes
        } catch {
            return ArraySlice(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }
}

// MARK: - Unfinished characters

extension UTF8Joiner {
    /// How many bytes at the end of `bytes` may become a character once more have come.
    private static func unfinishedCount(at bytes: ArraySlice<UInt8>) -> Int {
        for count in 1...3 where count <= bytes.count {
            let lead = bytes[bytes.endIndex - count]
            if UTF8.isContinuation(lead) { continue }
            let second = count > 1 ? bytes[bytes.endIndex - count + 1] : nil
            return count < length(lead: lead) && mayFollow(second, lead) ? count : 0
        }
        return 0
    }

    private static func length(lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Four lead bytes narrow what may follow: overlong forms, surrogates and what lies beyond Unicode are no UTF-8.
    private static func mayFollow(_ second: UInt8?, _ lead: UInt8) -> Bool {
        guard let second else { return true }
        return switch lead {
        case 0xE0: second >= 0xA0
        case 0xED: second < 0xA0
        case 0xF0: second >= 0x90
        case 0xF4: second < 0x90
        default: true
        }
    }
}
