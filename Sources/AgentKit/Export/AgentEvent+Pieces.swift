// SPDX-License-Identifier: Apache-2.0

extension AgentEvent {
    /// The most text that one event carries: hosts bound an event, and a huge one would defeat back-pressure.
    static let pieceLimit = 32 << 10

    /// The event itself, or long text in pieces that never cut a character.
    var pieces: [AgentEvent] {
        switch self {
        case .text(let text) where text.utf8.count > Self.pieceLimit: text.pieces(Self.pieceLimit).map { .text($0) }
        case .reasoning(let text) where text.utf8.count > Self.pieceLimit:
            text.pieces(Self.pieceLimit).map { .reasoning($0) }
        default: [self]
        }
    }
}

extension String {
    /// Pieces of at most `limit` bytes of UTF-8, cut between scalars.
    fileprivate func pieces(_ limit: Int) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while rest.utf8.count > limit {
            var cut = rest.utf8.index(rest.startIndex, offsetBy: limit)
            // A continuation byte starts no scalar: step back to the one that does.
            while rest.utf8[cut] & 0xC0 == 0x80 { rest.utf8.formIndex(before: &cut) }
            pieces.append(String(rest[..<cut]))
            rest = rest[cut...]
        }
        return pieces + [String(rest)]
    }
}
