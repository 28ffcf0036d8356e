// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostConfig
import HostSupport

extension Turn {
    /// One agent's share of the turn.
    struct Part {
        let agent: LiveAgent
        let timeoutMilliseconds: Int
        /// nil: it has not begun, or the deadline has passed.
        var deadline: UInt64?
        var hasBegun = false
        var call: AgentCall?
        /// The host's own verdict; it stands in place of the agent's outcome.
        var failure: APIError?
        var finishReason = "stop"
        var text = UTF8Joiner()
        var reasoning = UTF8Joiner()
        /// The arguments of its tool calls, by index.
        var arguments: [Int: UTF8Joiner] = [:]
        var isAnnounced = false
        var hasText = false
        /// What it said, where somebody else is to read it: the next of a chain, or the model that merges.
        private var kept: [UInt8] = []
        private var isCut = false

        private static let keptLimit = 256 << 10

        init(_ agent: LiveAgent) {
            self.agent = agent
            timeoutMilliseconds = agent.instance.config.timeoutMilliseconds
        }

        /// - Parameter text: whole characters.
        mutating func keep(_ text: [UInt8]) {
            guard !isCut else { return }
            isCut = kept.count + text.count > Self.keptLimit
            kept += isCut ? Array(" [...]".utf8) : text
        }

        var said: EarlierAnswer? { kept.isEmpty ? nil : EarlierAnswer(agent: agent.id, text: kept) }
    }
}
