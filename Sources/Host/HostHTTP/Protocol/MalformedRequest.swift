// SPDX-License-Identifier: Apache-2.0

/// Why the bytes of a client are not a request that this server accepts.
///
/// The connection ends with the error response: what follows cannot be trusted to be a request.
package enum MalformedRequest: Error, Equatable, CaseIterable, Sendable {
    /// A bare CR or LF, NUL or another control character.
    case controlCharacter
    case requestLine
    case version
    case target
    case requestLineTooLong
    /// Whitespace before the colon, a folded line, no name.
    case field
    case headTooLarge
    case host
    case contentLength
    case transferEncoding
    case unsupportedTransferCoding
    case chunk
}

extension MalformedRequest {
    package var status: Int {
        switch self {
        case .requestLineTooLong: 414
        case .headTooLarge: 431
        case .unsupportedTransferCoding: 501
        default: 400
        }
    }

    /// For the person at the client.
    package var message: String {
        switch self {
        case .controlCharacter: "Lines have to end with CR LF and must not contain other control characters."
        case .requestLine: "A request has to begin with a line such as `POST /v1/chat/completions HTTP/1.1`."
        case .version: "This server speaks HTTP/1.0 and HTTP/1.1, without TLS."
        case .target: "The target of the request is neither a path nor a URL."
        case .requestLineTooLong: "The request line is longer than \(RequestLimits.standard.requestLineBytes) bytes."
        case .field: "Each header has to be one line of the form `Name: value`."
        case .headTooLarge:
            "The headers are longer than \(RequestLimits.standard.headBytes) bytes, or there are more than "
                + "\(RequestLimits.standard.fields) of them."
        case .host: "The request needs exactly one `Host` header, with a host and optionally a port."
        case .contentLength: "There must be at most one `Content-Length`, and it has to be a number."
        case .transferEncoding:
            "`Transfer-Encoding` has to be `chunked`, in HTTP/1.1, and without a `Content-Length`."
        case .unsupportedTransferCoding: "The only transfer coding that this server reads is `chunked`."
        case .chunk: "The chunks of the body are malformed."
        }
    }
}

/// How much a client may send in addition to the content of its bodies.
package struct RequestLimits: Sendable {
    package var requestLineBytes = 8 << 10
    /// Of the request line and all headers together, and of the trailers of a body; at most 65,535.
    package var headBytes = 65_535
    package var fields = 128
    /// Of all chunk extensions of a body together.
    package var chunkExtensionBytes = 4 << 10

    package init() {}

    package static let standard = RequestLimits()
}
