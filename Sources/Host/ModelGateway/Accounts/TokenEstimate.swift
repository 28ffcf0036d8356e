// SPDX-License-Identifier: Apache-2.0

import ChatFormats
package import HostJSON

/// Guesses tokens where no provider has counted them: four bytes are about one.
package enum TokenEstimate {
    /// What a picture costs, whose bytes say nothing about it.
    private static let imageTokens = 1000
    /// Role and separators.
    private static let tokensPerMessage = 4

    static func tokens(ofBytes count: Int) -> Int { (count + 3) / 4 }

    /// - Parameter body: an OpenAI chat body, or one for embeddings.
    package static func prompt(of body: JSONValue) -> Int {
        let messages = (body["messages"]?.elements).map { $0.reduce(0) { $0 + tokensPerMessage + tokens(of: $1) } } ?? 0
        let rest = ["tools", "functions", "input", "prompt"].reduce(0) { $0 + (body[$1]?.range.count ?? 0) }
        return messages + tokens(ofBytes: rest)
    }

    private static func tokens(of message: JSONValue) -> Int {
        let calls = tokens(ofBytes: message["tool_calls"]?.range.count ?? 0)
        guard let content = message["content"] else { return calls }
        guard content.kind == .array else { return calls + tokens(ofBytes: content.range.count) }
        return content.elements.reduce(calls) { sum, part in
            sum + (part["text"].map { tokens(ofBytes: $0.range.count) } ?? imageTokens)
        }
    }
}
