// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// A request that is fit to be sent: nothing in it can end a line early, name another protocol or frame the message.
package struct CheckedRequest: Sendable {
    package let method: String
    package let url: HTTPURL
    /// As curl wants them: `Name: value`, `Name;` for an empty value, `Name:` to leave out what curl would add.
    package let headerLines: [String]
    package let body: [UInt8]
    package let reach: HTTPRequest.Reach
    package let limits: TransferState.Limits

    package init(_ request: HTTPRequest) throws(HTTPFailure) {
        self.method = try Self.checkedMethod(request)
        self.url = try HTTPURL(request.url)
        self.headerLines = try Self.headerLines(request)
        self.body = request.body
        self.reach = request.reach
        self.limits = TransferState.Limits(
            connect: .milliseconds(request.connectTimeoutMilliseconds),
            total: request.totalTimeoutMilliseconds.map { .milliseconds($0) },
            firstByte: request.firstByteTimeoutMilliseconds.map { .milliseconds($0) },
            idle: request.idleTimeoutMilliseconds.map { .milliseconds($0) },
            responseBytes: request.maxResponseBytes
        )
    }

    private static func checkedMethod(_ request: HTTPRequest) throws(HTTPFailure) -> String {
        let method = request.method
        guard method.isToken, method != "CONNECT" else {
            throw HTTPFailure(.invalidRequest, "the method is none that can be sent")
        }
        guard method != "HEAD" || request.body.isEmpty else {
            throw HTTPFailure(.invalidRequest, "a HEAD request has no body")
        }
        return method
    }
}

// MARK: - Headers

extension CheckedRequest {
    /// Fields that frame the message or steer the connection: the transport sets them itself, whatever the caller says.
    private static let own: Set<String> = [
        "connection", "content-length", "expect", "keep-alive", "proxy-connection", "te", "trailer",
        "transfer-encoding", "upgrade",
    ]

    private static func headerLines(_ request: HTTPRequest) throws(HTTPFailure) -> [String] {
        var lines = ["Expect:"]  // curl would wait for a `100 Continue` before a large body
        var hasType = false
        for field in request.headers {
            guard field.name.isToken else { throw HTTPFailure(.invalidRequest, "a header's name is not a token") }
            guard field.value.isFieldValue else {
                throw HTTPFailure(.invalidRequest, "header \(field.name) has a control character in its value")
            }
            if own.contains(field.name.lowercased()) { continue }
            hasType = hasType || field.isNamed("content-type")
            let value = field.value.trimmingBlanks()
            lines.append(value.isEmpty ? "\(field.name);" : "\(field.name): \(value)")
        }
        if !hasType { lines.append("Content-Type:") }  // curl would call any body a form
        return lines
    }
}

extension String {
    /// RFC 9110, section 5.6.2.
    fileprivate var isToken: Bool {
        !isEmpty && utf8.allSatisfy { $0.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains($0) }
    }

    fileprivate var isFieldValue: Bool {
        utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == UInt8(ascii: "\t") }
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
