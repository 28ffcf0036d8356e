// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Synchronization

/// An `agent_request` and all that it points at.
final class RequestMemory: @unchecked Sendable {
    let request = UnsafeMutablePointer<agent_request>.allocate(capacity: 1)
    private let texts = Mutex<[HeldText]>([])
    private let messages: UnsafeMutableBufferPointer<agent_message>
    private let pointers: UnsafeMutableBufferPointer<UnsafePointer<agent_message>?>
    private let header = UnsafeMutablePointer<agent_kv>.allocate(capacity: 1)

    init(id: String, messages: [Message], deadline: UInt64, agentID: String) {
        self.messages = .allocate(capacity: messages.count)
        pointers = .allocate(capacity: messages.count)
        for (index, message) in messages.enumerated() {
            var copy = agent_message()
            copy.struct_size = UInt32(MemoryLayout<agent_message>.size)
            copy.role = hold(message.role.rawValue)
            copy.content = hold(message.content)
            copy.name = hold(message.name ?? "")
            self.messages.initializeElement(at: index, to: copy)
            pointers.initializeElement(at: index, to: UnsafePointer(self.messages.baseAddress! + index))
        }
        header.initialize(to: agent_kv(key: hold("x-tenant"), value: hold("blue")))
        fill(id: id, deadline: deadline, agentID: agentID)
    }

    deinit {
        header.deallocate()
        pointers.deallocate()
        messages.deallocate()
        request.deallocate()
    }

    private func fill(id: String, deadline: UInt64, agentID: String) {
        request.initialize(to: agent_request())
        request.pointee.struct_size = UInt32(MemoryLayout<agent_request>.size)
        request.pointee.request_id = hold(id)
        request.pointee.agent_id = hold(agentID)
        request.pointee.model = hold("auto")
        request.pointee.user = hold("someone")
        request.pointee.traceparent = hold("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        request.pointee.deadline_ns = deadline
        request.pointee.body_json = hold(#"{"messages":[]}"#)
        request.pointee.messages = UnsafePointer(pointers.baseAddress)
        request.pointee.message_count = pointers.count
        request.pointee.headers = UnsafePointer(header)
        request.pointee.header_count = 1
    }

    /// The request stays readable, what it points at does not: the texts are overwritten and freed.
    func overwrite() { texts.withLock { $0 = [] } }

    private func hold(_ text: String) -> agent_str {
        let held = HeldText(text)
        texts.withLock { $0.append(held) }
        return held.value
    }
}
