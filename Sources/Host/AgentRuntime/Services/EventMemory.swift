// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostAnswers

/// The C form of one event, in memory that stays where it is until the next event takes its place.
@safe package final class EventMemory {
    // Owned by this object alone, from `init` to `deinit`.
    private let event: UnsafeMutablePointer<agent_event>
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private var headers: UnsafeMutableBufferPointer<agent_kv>
    private var used = 0

    package init() {
        unsafe event = .allocate(capacity: 1)
        unsafe event.initialize(to: agent_event())
        unsafe bytes = .allocate(capacity: 256)
        unsafe headers = .allocate(capacity: 0)
    }

    deinit {
        unsafe event.deallocate()
        unsafe bytes.deallocate()
        unsafe headers.deallocate()
    }

    /// The event for the plugin, valid until the next one is held; nil for one that the ABI has no kind for.
    package func hold(_ next: AnswerEvent) -> UnsafePointer<agent_event>? {
        used = 0
        unsafe event.pointee = agent_event()
        unsafe event.pointee.struct_size = UInt32(MemoryLayout<agent_event>.size)
        switch next {
        case .text(let text): hold(AGENT_EVENT_TEXT, text)
        case .reasoning(let text): hold(AGENT_EVENT_REASONING, text)
        case .status(let text): hold(AGENT_EVENT_STATUS, text)
        case .toolCall(let index, let id, let name, let arguments):
            reserve(id.utf8.count + name.utf8.count + arguments.count)
            unsafe event.pointee.kind = AGENT_EVENT_TOOL_CALL
            unsafe event.pointee.index = UInt32(clamping: index)
            unsafe event.pointee.id = keep(id)
            unsafe event.pointee.name = keep(name)
            unsafe event.pointee.text = keep(arguments)
        case .usage(let usage):
            unsafe event.pointee.kind = AGENT_EVENT_USAGE
            unsafe event.pointee.tokens_in = UInt64(clamping: usage.promptTokens)
            unsafe event.pointee.tokens_out = UInt64(clamping: usage.completionTokens)
        case .head(let status, let fields): hold(status: status, fields)
        case .body(let body):
            reserve(body.count)
            unsafe event.pointee.kind = AGENT_EVENT_BODY
            let kept = unsafe keep(body)
            unsafe event.pointee.bytes = agent_bytes(
                ptr: kept.ptr.map { unsafe UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) },
                len: kept.len
            )
        case .agent, .model, .reasoningSignature, .finish: return nil
        }
        return unsafe UnsafePointer(event)
    }

    private func hold(_ kind: UInt32, _ text: ArraySlice<UInt8>) {
        reserve(text.count)
        unsafe event.pointee.kind = kind
        unsafe event.pointee.text = keep(text)
    }

    private func hold(status: Int, _ fields: [AnswerEvent.Field]) {
        reserve(fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count })
        unsafe headers.deallocate()
        unsafe headers = .allocate(capacity: fields.count)
        for (index, field) in fields.enumerated() {
            unsafe headers.initializeElement(at: index, to: agent_kv(key: keep(field.name), value: keep(field.value)))
        }
        unsafe event.pointee.kind = AGENT_EVENT_HEADERS
        unsafe event.pointee.http_status = UInt32(clamping: status)
        unsafe event.pointee.headers = UnsafePointer(headers.baseAddress)
        unsafe event.pointee.header_count = fields.count
    }

    /// Makes room for all strings of an event at once: growing in between would move the ones already there.
    private func reserve(_ count: Int) {
        guard unsafe count > bytes.count else { return }
        unsafe bytes.deallocate()
        unsafe bytes = .allocate(capacity: count)
    }

    private func keep(_ text: String) -> agent_str { unsafe keep(ArraySlice(text.utf8)) }

    /// Copies into memory that `reserve` has made room in.
    private func keep(_ content: ArraySlice<UInt8>) -> agent_str {
        guard !content.isEmpty, let base = unsafe bytes.baseAddress else { return unsafe agent_str() }
        let start = unsafe UnsafeMutableRawPointer(base + used)
        unsafe content.withUnsafeBytes {
            unsafe start.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: $0.count)
        }
        used += content.count
        return unsafe agent_str(ptr: start.assumingMemoryBound(to: CChar.self), len: content.count)
    }
}
