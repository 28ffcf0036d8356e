// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc

extension AgentRequest {
    /// Copies what the host lends until `finish`, so that an agent may keep it.
    init(copying call: AgentCall) {
        let request = call.request.pointee
        self.init(
            messages: UnsafeBufferPointer(start: request.messages, count: request.message_count)
                .compactMap { $0.map { Message(copying: $0.pointee) } },
            id: String(request.request_id),
            agentID: String(request.agent_id),
            model: String(request.model),
            user: String(request.user),
            traceparent: String(request.traceparent),
            bodyJSON: String(request.body_json),
            headers: .init(copying: request.headers, count: request.header_count),
            deadline: ContinuousClock.Instant(abiDeadline: request.deadline_ns),
            state: { call.state }
        )
    }
}

extension Message {
    fileprivate init(copying message: agent_message) {
        let name = String(message.name)
        self.init(
            // A role of tomorrow is at least not the user's.
            Role(rawValue: String(message.role)) ?? .system,
            String(message.content),
            name: name.isEmpty ? nil : name
        )
    }
}

extension ContinuousClock.Instant {
    /// An instant of the ABI's clock, CLOCK_MONOTONIC, told by how far away it is; nil = none.
    fileprivate init?(abiDeadline nanoseconds: UInt64) {
        guard nanoseconds != 0 else { return nil }
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        self = .now.advanced(by: .nanoseconds(Int64(clamping: nanoseconds) - now))
    }
}
