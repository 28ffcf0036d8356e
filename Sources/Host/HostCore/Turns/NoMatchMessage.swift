// SPDX-License-Identifier: Apache-2.0

package import AgentRouting

/// What the host answers when no agent fits: what its agents can do, in the words of their descriptions.
package enum NoMatchMessage {
    package static func text(for agents: [RoutableAgent]) -> String {
        guard !agents.isEmpty else { return "No agent is available here at the moment." }
        let lines = agents.map { "- **\($0.id)**: \(firstSentence(of: $0.description))" }
        return "I don't have an agent for that. This is what I can help with:\n\n" + lines.joined(separator: "\n")
    }

    /// Up to the first full stop that ends a word, or the first line; at most 200 characters.
    static func firstSentence(of description: String) -> String {
        let line = description.split(whereSeparator: \.isNewline).first.map(String.init) ?? description
        let end = line.range(ofSentenceEnd: line.startIndex) ?? line.endIndex
        let sentence = line[..<end].prefix(200)
        return String(sentence)
    }
}

extension String {
    fileprivate func range(ofSentenceEnd start: Index) -> Index? {
        var index = start
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == ".", next == endIndex || self[next].isWhitespace { return next }
            index = next
        }
        return nil
    }
}
