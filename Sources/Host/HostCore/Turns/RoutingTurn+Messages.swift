// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatFormats

extension RoutingTurn {
    /// What the router needs of a conversation: the user's and the assistants' texts, up to the user's last message.
    ///
    /// Behind that stand the results of tools, if anything: whoever called them got that message, and gets them too. An
    /// answer's `name` tells who gave it, where a client keeps it. The whole conversation goes in: the router itself
    /// looks back as far as it needs, and remembers what it has seen.
    package init(_ messages: [ChatMessage], agents: [RoutableAgent]) {
        let end = messages.lastIndex { $0.role == .user }.map { $0 + 1 } ?? 0
        let spoken = messages[..<end].filter { $0.role == .user || $0.role == .assistant }
        self.init(
            messages: spoken.map { message in
                guard message.role == .assistant else { return Message(.user, message.content) }
                let names = message.name.map { $0.split(separator: ",").map(String.init) } ?? []
                let known = names.filter { name in agents.contains { $0.id == name } }
                return Message(.assistant, message.content, agents: known)
            }
        )
    }
}
