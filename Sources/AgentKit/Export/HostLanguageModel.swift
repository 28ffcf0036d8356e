// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host's `agent.llm/1`.
struct HostLanguageModel: LanguageModel {
    private let host: HostHandle
    nonisolated(unsafe) private let service: UnsafePointer<agent_llm_v1>

    /// nil: the host has no models, or lends none to this agent.
    init?(_ host: HostHandle) {
        guard let service = host.service(.llm, as: agent_llm_v1.self), knows(service, \.chat) else { return nil }
        self.host = host
        self.service = service
    }

    func chat(_ request: LanguageModelRequest) async throws -> LanguageModelStream {
        try Task.checkCancellation()
        return try LanguageModelStream(
            HostStream(of: host, "The language model cannot be asked.") { stream in
                request.bodyJSON.withABI {
                    service.pointee.chat?(host.pointer, AgentCall.current?.lentRequest, $0, &stream)
                }
            }
        )
    }
}

extension HostStream {
    /// The next event that means something to an agent.
    func nextAgentEvent() async throws -> AgentEvent? {
        while let event = try await next({ AgentEvent($0) }) {
            if let event { return event }
        }
        return nil
    }
}
