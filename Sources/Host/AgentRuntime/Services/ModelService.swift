// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostAnswers

/// `agent.llm/1`: the models of the host's gateway.
enum ModelService: HostService {
    static let id = AGENT_SERVICE_LLM

    nonisolated(unsafe) static let table: UnsafeRawPointer = {
        let table = UnsafeMutablePointer<agent_llm_v1>.allocate(capacity: 1)
        unsafe table.initialize(to: agent_llm_v1())
        unsafe table.pointee.struct_size = UInt32(MemoryLayout<agent_llm_v1>.size)
        unsafe table.pointee.chat = { host, request, body, out in
            unsafe InstanceHost.of(host)?.chat(request, body, out) ?? AGENT_E_ARGUMENT
        }
        return UnsafeRawPointer(table)
    }()

    static func isAvailable(to host: InstanceHost) -> Bool { host.dependencies?.services.model != nil }
}

extension InstanceHost {
    private static let bodyLimit = 16 << 20

    /// Starts a completion of an OpenAI chat body.
    fileprivate func chat(
        _ request: UnsafePointer<agent_request>?,
        _ body: agent_str,
        _ out: UnsafeMutablePointer<OpaquePointer?>?
    ) -> agent_status {
        guard let dependencies else { return AGENT_E_STATE }
        guard let model = dependencies.services.model else { return AGENT_E_UNSUPPORTED }
        guard let out = unsafe out, let copy = unsafe body.bytes(limit: Self.bodyLimit), !copy.isEmpty else {
            instance?.report(.unreadableServiceRequest)
            return AGENT_E_ARGUMENT
        }
        return unsafe open(for: request, into: out) { remaining, caller in
            model.complete(ModelCall(copy, timeoutMilliseconds: remaining, for: caller))
        }
    }
}
