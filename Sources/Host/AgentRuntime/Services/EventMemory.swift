// SPDX-License-Identifier: Apache-2.0

package import AgentABI

/// The C form of one event, in memory that stays where it is until the next event takes its place.
package final class EventMemory {
    private let event: UnsafeMutablePointer<agent_event>
    private var bytes: UnsafeMutableBufferPointer<CChar>
    private var headers: UnsafeMutableBufferPointer<agent_kv>
    private var used = 0

    package init() {
        event = .allocate(capacity: 1)
        event.initialize(to: agent_event())
        bytes = .allocate(capacity: 256)
        headers = .allocate(capacity: 0)
    }

    deinit {
        event.deallocate()
        bytes.deallocate()
        headers.deallocate()
    }

    /// The event for the plugin; nil for one that the ABI has no kind for.
    package func hold(_ next: AgentEvent) -> UnsafePointer<agent_event>? {
        if case .finish = next { return nil }
        used = 0
        event.pointee = agent_event()
        event.pointee.struct_size = UInt32(MemoryLayout<agent_event>.size)
        fill(next)
        return UnsafePointer(event)
    }

    private func fill(_ next: AgentEvent) {
        switch next {
        case .text(let text):
            reserve(text.count)
            event.pointee.kind = AGENT_EVENT_TEXT
            event.pointee.text = keep(text)
        case .reasoning(let text):
            reserve(text.count)
            event.pointee.kind = AGENT_EVENT_REASONING
            event.pointee.text = keep(text)
        case .toolCall(let index, let id, let name, let arguments):
            reserve(id.utf8.count + name.utf8.count + arguments.count)
            event.pointee.kind = AGENT_EVENT_TOOL_CALL
            event.pointee.index = UInt32(clamping: index)
            event.pointee.id = keep(id.utf8)
            event.pointee.name = keep(name.utf8)
            event.pointee.text = keep(arguments)
        case .usage(let tokensIn, let tokensOut):
            event.pointee.kind = AGENT_EVENT_USAGE
            event.pointee.tokens_in = UInt64(clamping: tokensIn)
            event.pointee.tokens_out = UInt64(clamping: tokensOut)
        case .finish:
            break
        case .headers(let status, let fields):
            fill(status: status, fields: fields)
        case .body(let body):
            reserve(body.count)
            event.pointee.kind = AGENT_EVENT_BODY
            let kept = keep(body)
            event.pointee.bytes = agent_bytes(
                ptr: kept.ptr.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) },
                len: kept.len
            )
        }
    }

    private func fill(status: Int, fields: [AgentEvent.Field]) {
        reserve(fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count })
        headers.deallocate()
        headers = .allocate(capacity: fields.count)
        for (index, field) in fields.enumerated() {
            headers.initializeElement(
                at: index,
                to: agent_kv(key: keep(field.name.utf8), value: keep(field.value.utf8))
            )
        }
        event.pointee.kind = AGENT_EVENT_HEADERS
        event.pointee.http_status = UInt32(clamping: status)
        event.pointee.headers = UnsafePointer(headers.baseAddress)
        event.pointee.header_count = fields.count
    }

    /// Makes room for all strings of an event at once: growing in between would move the ones already there.
    private func reserve(_ count: Int) {
        guard count > bytes.count else { return }
        bytes.deallocate()
        bytes = .allocate(capacity: count)
    }

    private func keep(_ content: some Collection<UInt8>) -> agent_str {
        guard !content.isEmpty, let base = bytes.baseAddress else { return agent_str() }
        let start = used
        for byte in content {
            bytes[used] = CChar(bitPattern: byte)
            used += 1
        }
        return agent_str(ptr: base + start, len: used - start)
    }
}
