// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostSupport
import UpstreamHTTP

/// An answer whose status says that it is none.
struct Refusal {
    /// What of its body is read.
    private static let bodyBytes = 64 << 10

    private let status: Int
    private let retryAfterMilliseconds: Int?
    private var body: [UInt8] = []

    /// nil for an answer.
    init?(status: Int, headers: [HTTPField]) {
        guard !(200..<300).contains(status) else { return nil }
        self.status = status
        retryAfterMilliseconds = RetryAfter.milliseconds(in: headers)
    }

    mutating func read(_ bytes: [UInt8]) { body += bytes.prefix(Self.bodyBytes - body.count) }

    var failure: AnswerFailure {
        AnswerFailure(status: status, body: body, retryAfterMilliseconds: retryAfterMilliseconds)
    }
}

extension [HTTPField] {
    func value(of lowercasedName: String) -> String? { first { $0.isNamed(lowercasedName) }?.value }

    /// What `content-type` says before its parameters.
    var mediaType: String? {
        value(of: "content-type").map { $0.prefix { $0 != ";" }.trimmingBlanks().lowercased() }
    }
}
