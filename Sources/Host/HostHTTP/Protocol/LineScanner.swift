// SPDX-License-Identifier: Apache-2.0

/// Finds lines in bytes that arrive in pieces, looking at each byte once.
///
/// One rule refuses bare CR, bare LF, NUL and all else that could make two readers see different lines: the first
/// control character of a line has to be the CR of a CR LF.
struct LineScanner {
    /// Where the line begins that is being read.
    private(set) var lineStart = 0
    private var scanned = 0

    var hasBegun: Bool { scanned > 0 }

    /// The next line, without its CR LF; nil until its end has arrived.
    ///
    /// - Parameters:
    ///   - bytes: all bytes since the scanner was made; at later calls the same, and more.
    ///   - limit: how many of `bytes` may belong to lines, all CR LF included.
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
