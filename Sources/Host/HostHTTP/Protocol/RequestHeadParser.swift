// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// Parses a head line by line, as its bytes arrive.
struct RequestHeadParser {
    private var lines = LineScanner()
    private var line: RequestLine?
    private var message = MessageFields()
    private var fields: [RequestHead.Field] = []

    /// The length of the head in bytes, once `parse` has returned true.
    var length: Int { lines.lineStart }
    var hasBegun: Bool { lines.hasBegun }

    /// - Parameter bytes: all bytes of the head that have arrived.
    /// - Returns: whether the head is complete.
    mutating func parse(_ bytes: Span<UInt8>, _ limits: RequestLimits) throws(MalformedRequest) -> Bool {
        if line == nil {
            let limit = min(limits.requestLineBytes, limits.headBytes)
            guard let range = try lines.next(in: bytes, limit: limit, tooLong: .requestLineTooLong) else {
                return false
            }
            line = try RequestLine(bytes, range)
            fields.reserveCapacity(16)
        }
        while let range = try lines.next(in: bytes, limit: limits.headBytes, tooLong: .headTooLarge) {
            if range.isEmpty { return true }
            guard fields.count < limits.fields else { throw .headTooLarge }
            let field = try RequestHead.Field(bytes, range)
            try message.note(field, bytes)
            fields.append(field)
        }
        return false
    }

    /// - Parameter bytes: the first `length` of those that were parsed.
    consuming func finish(_ bytes: ByteBuffer) throws(MalformedRequest) -> RequestHead {
        guard let line else { throw .requestLine }
        let body = try message.framing(line)
        return RequestHead(line, message, body: body, fields: fields, bytes: bytes)
    }
}

// MARK: - The request line

struct RequestLine {
    var method: HTTPMethod
    /// Path and query.
    var target: Range<Int>
    var version: HTTPVersion

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(MalformedRequest) {
        guard let blank = range.first(where: { bytes[$0] == .space }),
            let last = range.last(where: { bytes[$0] == .space }), blank + 1 < last
        else { throw .requestLine }
        method = try Self.method(bytes, range.lowerBound..<blank)
        version = try Self.version(bytes, last + 1..<range.upperBound)
        target = try Self.target(bytes, blank + 1..<last, of: method)
    }

    private static func method(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(MalformedRequest) -> HTTPMethod {
        guard !range.isEmpty, range.allSatisfy({ bytes[$0].isToken }) else { throw .requestLine }
        if bytes.extracting(range).hasPrefix("POST"), range.count == 4 { return .post }
        return HTTPMethod(String(decoding: range.map { bytes[$0] }, as: UTF8.self))
    }

    private static func version(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(MalformedRequest) -> HTTPVersion {
        let digits = "HTTP/1.".utf8.span
        guard range.count == 8 else { throw .version }
        for index in digits.indices where bytes[range.lowerBound + index] != digits[index] { throw .version }
        switch bytes[range.upperBound - 1] {
        case UInt8(ascii: "1"): return .http1_1
        case UInt8(ascii: "0"): return .http1_0
        default: throw .version
        }
    }

    /// Origin form, `*`, a URL as proxies get it, or for CONNECT a host and a port.
    private static func target(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        of method: HTTPMethod
    ) throws(MalformedRequest) -> Range<Int> {
        guard range.allSatisfy({ bytes[$0] > .space }) else { throw .requestLine }
        if method == .connect {
            guard HostField.isValid(bytes, range), !range.isEmpty else { throw .target }
            return range
        }
        if bytes[range.lowerBound] == UInt8(ascii: "/") { return range }
        if bytes[range.lowerBound] == UInt8(ascii: "*"), range.count == 1 { return range }
        guard let scheme = ["http://", "https://"].first(where: { bytes.equals($0, in: range.prefix($0.utf8.count)) })
        else { throw .target }
        let rest = range.dropFirst(scheme.utf8.count)
        let path = rest.first { bytes[$0] == UInt8(ascii: "/") || bytes[$0] == UInt8(ascii: "?") } ?? rest.upperBound
        // The host of the URL takes precedence over the header, which is checked all the same.
        guard path > rest.lowerBound, HostField.isValid(bytes, rest.lowerBound..<path) else { throw .target }
        return path..<rest.upperBound
    }
}

// MARK: - Fields

extension RequestHead.Field {
    init(_ bytes: Span<UInt8>, _ line: Range<Int>) throws(MalformedRequest) {
        var colon = line.lowerBound
        while colon < line.upperBound, bytes[colon].isToken { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else { throw .field }
        let value = bytes.trimmingBlanks(colon + 1..<line.upperBound)
        name = UInt16(line.lowerBound)..<UInt16(colon)
        self.value = UInt16(value.lowerBound)..<UInt16(value.upperBound)
    }
}

/// The headers about the message itself: its framing, and whether the connection is kept.
struct MessageFields {
    private(set) var closes = false
    private(set) var keepsAlive = false
    private(set) var expectsContinue = false
    private var hosts = 0
    private var contentLength: Int?
    private var codings = 0
    private var chunkedCodings = 0
    private var endsChunked = false

    mutating func note(_ field: RequestHead.Field, _ bytes: Span<UInt8>) throws(MalformedRequest) {
        let name = Range<Int>(field.name)
        let value = Range<Int>(field.value)
        switch name.count {
        case 4 where bytes.equals("host", in: name):
            hosts += 1
            guard HostField.isValid(bytes, value) else { throw .host }
        case 6 where bytes.equals("expect", in: name):
            expectsContinue = bytes.equals("100-continue", in: value)
        case 10 where bytes.equals("connection", in: name):
            bytes.forEachElement(in: value) { element in
                if bytes.equals("close", in: element) { closes = true }
                if bytes.equals("keep-alive", in: element) { keepsAlive = true }
            }
        case 14 where bytes.equals("content-length", in: name):
            guard contentLength == nil, let length = Self.number(bytes, value) else { throw .contentLength }
            contentLength = length
        case 17 where bytes.equals("transfer-encoding", in: name):
            bytes.forEachElement(in: value) { element in
                codings += 1
                endsChunked = bytes.equals("chunked", in: element)
                if endsChunked { chunkedCodings += 1 }
            }
        default: break
        }
    }

    /// A length beyond all limits is `Int.max`.
    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.allSatisfy({ bytes[$0].isDigit }) else { return nil }
        var number = 0
        for index in range {
            let (tens, overflows) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = tens.addingReportingOverflow(Int(bytes[index] & 0xF))
            if overflows || overflowsToo { return .max }
            number = sum
        }
        return number
    }

    /// How the body ends, once all fields are known.
    func framing(_ line: RequestLine) throws(MalformedRequest) -> BodyFraming {
        guard hosts == 1 || hosts == 0 && line.version == .http1_0 else { throw .host }
        guard codings > 0 else { return .length(contentLength ?? 0) }
        guard line.version == .http1_1, contentLength == nil, endsChunked, chunkedCodings == 1 else {
            throw .transferEncoding
        }
        guard codings == 1 else { throw .unsupportedTransferCoding }
        return .chunked
    }
}

enum HostField {
    /// Whether the bytes are a host, with or without a port, or empty.
    static func isValid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var rest = range
        if let first = range.first, bytes[first] == UInt8(ascii: "[") {
            guard let end = range.first(where: { bytes[$0] == UInt8(ascii: "]") }) else { return false }
            let address = first + 1..<end
            guard !address.isEmpty, address.allSatisfy({ isOfAddress(bytes[$0]) }) else { return false }
            rest = end + 1..<range.upperBound
        } else {
            while let next = rest.first, isOfName(bytes[next]) { rest = rest.dropFirst() }
        }
        guard let colon = rest.first else { return true }
        return bytes[colon] == UInt8(ascii: ":") && rest.dropFirst().allSatisfy { bytes[$0].isDigit }
    }

    /// Of an IPv6 address.
    private static func isOfAddress(_ byte: UInt8) -> Bool {
        byte.hexadecimal != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }

    /// Unreserved characters, sub-delimiters but the comma, and escapes.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "%"):
            true
        default: byte.isDigit
        }
    }
}
