// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host's `agent.llm/1`.
///
/// The table of its functions lives as long as the host's.
@safe struct HostLanguageModel: LanguageModel {
    private let host: HostHandle
    nonisolated(unsafe) private let service: UnsafePointer<agent_llm_v1>

    /// nil: the host has no models, or offers none to this agent.
    init?(_ host: HostHandle) {
        guard let service = unsafe host.service(.llm, as: agent_llm_v1.self), unsafe knows(service, \.chat) else {
            return nil
        }
        self.host = host
        unsafe self.service = unsafe service
    }

    func chat(_ request: LanguageModelRequest) async throws -> LanguageModelStream {
        try Task.checkCancellation()
        let stream = unsafe try StreamHandle(of: host, "The language model cannot be asked.") { stream in
            unsafe request.bodyJSON.withABI {
                unsafe service.pointee.chat?(host.pointer, AgentCall.current?.liveRequest?.pointer, $0, &stream)
            }
        }
        return LanguageModelStream(HostStream(stream))
    }
}

extension HostStream {
    /// The next event that means something to an agent; nil = the end.
    func nextEvent() async throws -> AgentEvent? {
        while let item = try await next() {
            if case .event(let event) = item { return event }
        }
        return nil
    }
}
