// SPDX-License-Identifier: Apache-2.0

/// How the end of a body is found.
package enum BodyFraming: Equatable, Sendable {
    /// After so many bytes; 0 is a request without a body.
    case length(Int)
    case chunked

    package var isEmpty: Bool { self == .length(0) }
}

/// Separates the content of a body from the bytes that frame it.
struct BodyDecoder {
    enum Step: Equatable {
        /// Nothing more can be read from the bytes there are.
        case needsMore
        /// The next bytes frame the body; content of `announced` bytes follows.
        case frame(Int, announced: Int)
        /// The next bytes are content.
        case content(Int)
        /// The body ends after the next bytes.
        case end(Int)
    }

    private enum State {
        case length(Int)
        case content(remaining: Int, isChunk: Bool)
        case chunkSize(LineScanner)
        case chunkEnd(LineScanner)
        case trailers(LineScanner, fields: Int)
    }

    private var state: State
    private var extensionBytes = 0

    init(_ framing: BodyFraming) {
        state =
            switch framing {
            case .length(let length): .length(length)
            case .chunked: .chunkSize(LineScanner())
            }
    }

    /// - Parameter bytes: those that have arrived after the bytes of all earlier steps.
    mutating func next(_ bytes: Span<UInt8>, _ limits: RequestLimits) throws(MalformedRequest) -> Step {
        switch state {
        case .length(let length):
            state = .content(remaining: length, isChunk: false)
            return .frame(0, announced: length)
        case .content(let remaining, let isChunk):
            guard remaining > 0 else { return .end(0) }
            let count = min(bytes.count, remaining)
            guard count > 0 else { return .needsMore }
            let isWhole = isChunk && count == remaining
            state = isWhole ? .chunkEnd(LineScanner()) : .content(remaining: remaining - count, isChunk: isChunk)
            return .content(count)
        case .chunkSize(var lines):
            // The longest size, CR LF, and as many bytes of extensions as are left.
            let limit = Self.sizeDigits + 2 + limits.chunkExtensionBytes - extensionBytes
            let line = try lines.next(in: bytes, limit: limit, tooLong: .chunk)
            state = .chunkSize(lines)
            return try line.map { line throws(MalformedRequest) in try chunk(bytes, line) } ?? .needsMore
        case .chunkEnd(var lines):
            let line = try lines.next(in: bytes, limit: 2, tooLong: .chunk)
            state = line == nil ? .chunkEnd(lines) : .chunkSize(LineScanner())
            return line == nil ? .needsMore : .frame(2, announced: 0)
        case .trailers(var lines, var fields):
            while let line = try lines.next(in: bytes, limit: limits.headBytes, tooLong: .headTooLarge) {
                if line.isEmpty { return .end(lines.lineStart) }
                fields += 1
                guard fields <= limits.fields else { throw .headTooLarge }
                _ = try RequestHead.Field(bytes, line)
            }
            state = .trailers(lines, fields: fields)
            return .needsMore
        }
    }
}

// MARK: - Chunks

extension BodyDecoder {
    /// Every number of so many digits fits an `Int`.
    private static let sizeDigits = 15

    /// Hexadecimal digits, and extensions, which are dropped.
    private mutating func chunk(_ bytes: Span<UInt8>, _ line: Range<Int>) throws(MalformedRequest) -> Step {
        var size = 0
        var index = line.lowerBound
        while index < line.upperBound, let digit = bytes[index].hexadecimal {
            guard index - line.lowerBound < Self.sizeDigits else { throw .chunk }
            size = size << 4 | digit
            index += 1
        }
        guard index > line.lowerBound else { throw .chunk }
        extensionBytes += line.upperBound - index
        while index < line.upperBound, bytes[index].isBlank {
            index += 1
            guard index < line.upperBound else { throw .chunk }
        }
        guard index == line.upperBound || bytes[index] == UInt8(ascii: ";") else { throw .chunk }
        state = size == 0 ? .trailers(LineScanner(), fields: 0) : .content(remaining: size, isChunk: true)
        return .frame(line.count + 2, announced: size)
    }
}
