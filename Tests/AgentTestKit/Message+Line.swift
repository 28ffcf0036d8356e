// SPDX-License-Identifier: Apache-2.0

import AgentKit

extension [Message] {
    /// A conversation in one line: `weather in Rome // < Rome: 20 °C // and in Oslo?`; an agent's messages begin with `<`.
    package init(line: some StringProtocol) {
        self = line.split(separator: "//").map { part in
            let text = part.drop { $0 == " " }
            let isAgents = text.hasPrefix("<")
            let content = (isAgents ? text.dropFirst() : text).trimmed
            return Message(isAgents ? .assistant : .user, content)
        }
    }
}

extension StringProtocol {
    /// Without spaces at both ends.
    package var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
