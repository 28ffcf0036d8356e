// SPDX-License-Identifier: Apache-2.0

/// Collects the header lines of an answer, one by one as curl hands them over, until the head is whole.
package struct ResponseHead {
    package enum Step: Equatable {
        case incomplete
        case complete(status: Int, headers: [HTTPField])
        case refused(HTTPFailure.Kind, String)
    }

    /// What all header lines together may take.
    package static let maxBytes = 64 << 10

    private var status = 0
    private var headers: [HTTPField] = []
    private var bytes = 0
    package private(set) var isComplete = false

    package init() {}

    /// Takes a line with or without its line end.
    ///
    /// After the head, lines are trailers, which nobody asked for.
    package mutating func take(_ line: some Collection<UInt8>) -> Step {
        guard !isComplete else { return .incomplete }
        bytes += line.count
        if bytes > Self.maxBytes { return .refused(.responseTooLarge, "sent more than 64 KiB of headers") }
        let text = String(decoding: line, as: UTF8.self).trimmingLineEnd()
        if text.isEmpty { return end() }
        if text.utf8.starts(with: "HTTP/".utf8) { return begin(text) }
        return add(text)
    }

    /// A status line, perhaps after an interim one.
    private mutating func begin(_ text: Substring) -> Step {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count > 1, let status = Int(words[1]) else {
            return .refused(.broken, "sent a garbled status line")
        }
        self.status = status
        headers = []
        return .incomplete
    }

    private mutating func add(_ text: Substring) -> Step {
        if text.first == " " || text.first == "\t" {  // an old way to continue the line before
            if let last = headers.indices.last { headers[last].value += " " + text.trimmingBlanks() }
            return .incomplete
        }
        guard let colon = text.firstIndex(of: ":") else { return .incomplete }
        let field = HTTPField(String(text[..<colon]), String(text[text.index(after: colon)...].trimmingBlanks()))
        // curl would decode whatever is named here, also what we did not offer: a few layers of it inflate a
        // thousandfold each.
        if field.isNamed("content-encoding"), !["", "identity", "gzip", "x-gzip"].contains(field.value.lowercased()) {
            return .refused(.broken, "answered in a content encoding that was not offered")
        }
        headers.append(field)
        return .incomplete
    }

    private mutating func end() -> Step {
        guard status >= 200 else { return .incomplete }
        isComplete = true
        return .complete(status: status, headers: describingDecodedBody())
    }

    /// The body arrives decoded: its encoding and its length on the wire would mislead who reads it.
    private func describingDecodedBody() -> [HTTPField] {
        guard headers.contains(where: { $0.isNamed("content-encoding") }) else { return headers }
        return headers.filter { !$0.isNamed("content-encoding") && !$0.isNamed("content-length") }
    }
}

extension HTTPField {
    /// Whether this is the field `lowercased`, which is in lower case.
    package func isNamed(_ lowercased: String) -> Bool {
        name.utf8.count == lowercased.utf8.count && name.lowercased() == lowercased
    }
}

extension StringProtocol where SubSequence == Substring {
    fileprivate func trimmingLineEnd() -> Substring {
        var rest = self[...]
        while rest.utf8.last == UInt8(ascii: "\n") || rest.utf8.last == UInt8(ascii: "\r") { rest.removeLast() }
        return rest
    }

    package func trimmingBlanks() -> Substring {
        var rest = drop { $0 == " " || $0 == "\t" }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return rest
    }
}
