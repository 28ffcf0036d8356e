// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import NIOCore

/// A response whose body is known.
package struct Response: Sendable {
    package var status: Int
    package var contentType: String
    package var body: [UInt8]

    package init(status: Int = 200, json: [UInt8]) { self.init(status: status, json, contentType: "application/json") }

    package init(status: Int = 200, text: String) {
        self.init(status: status, Array(text.utf8), contentType: "text/plain; charset=utf-8")
    }

    private init(status: Int, _ body: [UInt8], contentType: String) {
        self.status = status
        self.body = body
        self.contentType = contentType
    }

    package init(_ error: APIError, _ context: ResponseContext) {
        self.init(status: error.status, json: error.json(in: context.format, requestID: context.requestID))
    }

    /// No content, and nothing said about it.
    package static let empty = Response(status: 204, [], contentType: "")
}

/// Writes responses as HTTP/1.1; what was written since the last `take` leaves in one piece.
package struct ResponseWriter {
    // An array, not a `ByteBuffer`: a response is made of many small pieces.
    private var bytes: [UInt8] = []

    package init() {}

    /// What was written since the last `take`.
    package var byteCount: Int { bytes.count }

    package mutating func take() -> ByteBuffer? {
        guard !bytes.isEmpty else { return nil }
        // An idle connection keeps no memory for responses.
        defer { bytes = [] }
        return ByteBuffer(bytes: bytes)
    }

    package mutating func writeContinue() { bytes += "HTTP/1.1 100 Continue\r\n\r\n".utf8 }

    package mutating func write(_ response: Response, _ context: ResponseContext) {
        bytes.reserveCapacity(bytes.count + 512 + response.body.count)
        writeHead(response.status, context)
        if response.status != 204 {
            writeField("content-type", response.contentType)
            writeField("content-length", "\(response.body.count)")
        }
        endHead()
        if !context.isHead { bytes += response.body }
    }
}

// MARK: - Streams

extension ResponseWriter {
    /// A client of HTTP/1.0 knows no chunks: its stream ends with the connection.
    package mutating func beginStream(_ context: ResponseContext) {
        bytes.reserveCapacity(bytes.count + 2048)
        writeHead(200, context)
        writeField("content-type", "text/event-stream; charset=utf-8")
        writeField("cache-control", "no-cache, no-transform")
        // Asks nginx not to hold the stream back.
        writeField("x-accel-buffering", "no")
        if context.version == .http1_1 { writeField("transfer-encoding", "chunked") }
        endHead()
    }

    package mutating func writeStream(_ content: [UInt8], _ context: ResponseContext) {
        guard !content.isEmpty else { return }
        guard context.version == .http1_1 else { return bytes += content }
        bytes += String(content.count, radix: 16).utf8
        bytes += "\r\n".utf8
        bytes += content
        bytes += "\r\n".utf8
    }

    package mutating func endStream(_ context: ResponseContext) {
        if context.version == .http1_1 { bytes += "0\r\n\r\n".utf8 }
    }
}

// MARK: - Heads

extension ResponseWriter {
    private mutating func writeHead(_ status: Int, _ context: ResponseContext) {
        bytes += context.version == .http1_1 ? "HTTP/1.1 ".utf8 : "HTTP/1.0 ".utf8
        bytes += "\(status) ".utf8
        bytes += Self.reason(status).utf8
        bytes += "\r\n".utf8
        for header in ResponseContext.headers {
            if let value = header.value(context) { writeField(header.name, value) }
        }
        if !context.keepsAlive {
            writeField("connection", "close")
        } else if context.version == .http1_0 {
            writeField("connection", "keep-alive")
        }
    }

    private mutating func endHead() { bytes += "\r\n".utf8 }

    /// No value ends its line, whoever it comes from.
    private mutating func writeField(_ name: String, _ value: String) {
        bytes += name.utf8
        bytes += ": ".utf8
        let start = bytes.count
        bytes += value.utf8
        for index in start..<bytes.count where bytes[index].isControl { bytes[index] = .space }
        bytes += "\r\n".utf8
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 204: "No Content"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 402: "Payment Required"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        default: ""
        }
    }
}

extension APIError {
    init(_ malformed: MalformedRequest) {
        self.init(status: malformed.status, .invalidRequest, code: "malformed_request", malformed.message)
    }
}
