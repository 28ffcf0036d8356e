// SPDX-License-Identifier: Apache-2.0

/// Finds lines in bytes that arrive in pieces; looks at each byte once.
///
/// The first control character of a line has to be the CR of a CR LF. That one rule refuses bare CR, bare LF, NUL and
/// everything else that would make two servers see different lines.
struct LineScanner {
    /// Where the current line begins.
    private(set) var lineStart = 0
    private var scanned = 0

    var hasBegun: Bool { scanned > 0 }

    /// The next line, without its CR LF; nil until its end has arrived.
    ///
    /// - Parameters:
    ///   - bytes: all bytes from the first call on, and those that have arrived since.
    ///   - limit: the total length of all lines, CR LF included.
    mutating func next(
        in bytes: Span<UInt8>,
        limit: Int,
        tooLong: MalformedRequest
    ) throws(MalformedRequest) -> Range<Int>? {
        let end = min(bytes.count, limit)
        var index = scanned
        while index < end, !bytes[index].isControl { index += 1 }
        if index < end {
            guard bytes[index] == .carriageReturn else { throw .controlCharacter }
            if index + 1 < end {
                guard bytes[index + 1] == .lineFeed else { throw .controlCharacter }
                let line = lineStart..<index
                lineStart = index + 2
                scanned = lineStart
                return line
            }
        }
        if end == limit { throw tooLong }
        scanned = index
        return nil
    }
}
