// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// The request line and headers of a request.
///
/// The parts are ranges of the bytes that came in; only what is asked for becomes a string.
package struct RequestHead: Sendable {
    /// Where a header is, counted from the beginning of the head.
    struct Field: Sendable {
        var name: Range<UInt16>
        var value: Range<UInt16>
    }

    package let method: HTTPMethod
    package let version: HTTPVersion
    package let body: BodyFraming
    /// Whether the client expects the connection to serve another request.
    package let keepsAlive: Bool
    /// The client sends the body after it got `100 Continue`.
    package let expectsContinue: Bool

    private let bytes: ByteBuffer
    private let target: Range<Int>
    private let fields: [Field]

    /// - Parameter bytes: the whole head, as the other parts were parsed from it.
    init(_ line: RequestLine, _ message: MessageFields, body: BodyFraming, fields: [Field], bytes: ByteBuffer) {
        method = line.method
        version = line.version
        self.body = body
        keepsAlive = line.version == .http1_1 ? !message.closes : message.keepsAlive && !message.closes
        expectsContinue = line.version == .http1_1 && message.expectsContinue
        self.bytes = bytes
        self.target = line.target
        self.fields = fields
    }

    /// Path and query, such as `/readyz?verbose`; the URL of a proxy's request is reduced to them.
    ///
    /// Empty for a URL without a path, which is `/`.
    package func withTarget<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytes.readableBytesUInt8Span.extracting(target))
    }

    /// The value of the first header of this name, without blanks around it.
    ///
    /// - Parameter name: in lower case.
    package subscript(name: String) -> String? {
        let span = bytes.readableBytesUInt8Span
        for field in fields where span.equals(name, in: Range(field.name)) { return string(Range(field.value)) }
        return nil
    }

    /// The values of all headers of this name.
    package func values(of name: String) -> [String] {
        let span = bytes.readableBytesUInt8Span
        return fields.filter { span.equals(name, in: Range($0.name)) }.map { string(Range($0.value)) }
    }

    package func has(_ name: String) -> Bool {
        let span = bytes.readableBytesUInt8Span
        return fields.contains { span.equals(name, in: Range($0.name)) }
    }

    private func string(_ range: Range<Int>) -> String {
        String(
            decoding: bytes.readableBytesView[(bytes.readerIndex + range.lowerBound)...].prefix(range.count),
            as: UTF8.self
        )
    }
}

extension Range<Int> {
    init(_ range: Range<UInt16>) { self = Int(range.lowerBound)..<Int(range.upperBound) }
}
