// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension AgentEvent {
    /// Lends the event for the length of one `emit`.
    func withABI(_ emit: (UnsafePointer<agent_event>) -> agent_status) -> agent_status {
        var event = unsafe agent_event()
        unsafe event.struct_size = UInt32(MemoryLayout<agent_event>.size)
        switch self {
        case .text(let text): return unsafe event.emit(AGENT_EVENT_TEXT, text, emit)
        case .reasoning(let text): return unsafe event.emit(AGENT_EVENT_REASONING, text, emit)
        case .status(let text): return unsafe event.emit(AGENT_EVENT_STATUS, text, emit)
        case .toolCall(let index, let id, let name, let arguments):
            unsafe event.index = UInt32(clamping: index)
            return unsafe id.withABI { id in
                unsafe name.withABI { name in
                    unsafe event.id = id
                    unsafe event.name = name
                    return unsafe event.emit(AGENT_EVENT_TOOL_CALL, arguments, emit)
                }
            }
        case .usage(let tokensIn, let tokensOut):
            unsafe event.tokens_in = UInt64(clamping: tokensIn)
            unsafe event.tokens_out = UInt64(clamping: tokensOut)
            return unsafe event.emit(AGENT_EVENT_USAGE, "", emit)
        }
    }

    /// Copies what a stream lent; nil for the kinds of HTTP and of newer hosts.
    init?(_ event: agent_event) {
        let text = unsafe String(event.text)
        switch unsafe event.kind {
        case AGENT_EVENT_TEXT: self = .text(text)
        case AGENT_EVENT_REASONING: self = .reasoning(text)
        case AGENT_EVENT_STATUS: self = .status(text)
        case AGENT_EVENT_TOOL_CALL:
            let (id, name) = unsafe (String(event.id), String(event.name))
            self = unsafe .toolCall(index: Int(event.index), id: id, name: name, arguments: text)
        case AGENT_EVENT_USAGE:
            self = unsafe .usage(tokensIn: Int(clamping: event.tokens_in), tokensOut: Int(clamping: event.tokens_out))
        default: return nil
        }
    }
}

extension agent_event {
    fileprivate mutating func emit(
        _ kind: UInt32,
        _ text: String,
        _ emit: (UnsafePointer<agent_event>) -> agent_status
    ) -> agent_status {
        unsafe self.kind = kind
        return unsafe text.withABI {
            unsafe self.text = $0
            return unsafe emit(&self)
        }
    }
}
