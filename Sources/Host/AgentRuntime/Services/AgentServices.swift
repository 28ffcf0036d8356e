// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import UpstreamHTTP

/// What the services that the host offers to its agents work with.
package struct AgentServices: Sendable {
    package let transport: any HTTPTransport
    /// nil: there is no `agent.llm/1`.
    package let model: (any ChatModel)?

    package init(transport: any HTTPTransport, model: (any ChatModel)? = nil) {
        self.transport = transport
        self.model = model
    }
}
