// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension AgentEvent {
    /// The most text that one event carries: hosts bound an event, and a huge one would defeat back-pressure.
    static let pieceLimit = 32 << 10

    /// The event itself, or long text in pieces that never cut a character.
    var pieces: [AgentEvent] {
        switch self {
        case .text(let text) where text.utf8.count > Self.pieceLimit: text.pieces(Self.pieceLimit).map { .text($0) }
        case .reasoning(let text) where text.utf8.count > Self.pieceLimit:
            text.pieces(Self.pieceLimit).map { .reasoning($0) }
        default: [self]
        }
    }

    /// Lends the event for the length of one `emit`.
    func withABI(_ emit: (UnsafePointer<agent_event>) -> agent_status) -> agent_status {
        var event = agent_event()
        event.struct_size = UInt32(MemoryLayout<agent_event>.size)
        switch self {
        case .text(let text): return event.emit(AGENT_EVENT_TEXT, text, emit)
        case .reasoning(let text): return event.emit(AGENT_EVENT_REASONING, text, emit)
        case .status(let text): return event.emit(AGENT_EVENT_STATUS, text, emit)
        case .toolCall(let index, let id, let name, let arguments):
            return id.withABI { id in
                name.withABI { name in
                    event.index = UInt32(clamping: index)
                    event.id = id
                    event.name = name
                    return event.emit(AGENT_EVENT_TOOL_CALL, arguments, emit)
                }
            }
        case .usage(let tokensIn, let tokensOut):
            event.tokens_in = UInt64(clamping: tokensIn)
            event.tokens_out = UInt64(clamping: tokensOut)
            return event.emit(AGENT_EVENT_USAGE, "", emit)
        }
    }

    /// Copies what a stream lent; nil for the kinds of HTTP and of newer hosts.
    init?(_ event: agent_event) {
        switch event.kind {
        case AGENT_EVENT_TEXT: self = .text(String(event.text))
        case AGENT_EVENT_REASONING: self = .reasoning(String(event.text))
        case AGENT_EVENT_STATUS: self = .status(String(event.text))
        case AGENT_EVENT_TOOL_CALL:
            self = .toolCall(
                index: Int(event.index),
                id: String(event.id),
                name: String(event.name),
                arguments: String(event.text)
            )
        case AGENT_EVENT_USAGE:
            self = .usage(tokensIn: Int(clamping: event.tokens_in), tokensOut: Int(clamping: event.tokens_out))
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
        self.kind = kind
        return text.withABI {
            self.text = $0
            return emit(&self)
        }
    }
}

extension String {
    /// Pieces of at most `limit` bytes of UTF-8, cut between scalars.
    fileprivate func pieces(_ limit: Int) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while rest.utf8.count > limit {
            var cut = rest.utf8.index(rest.startIndex, offsetBy: limit)
            // A continuation byte starts no scalar: step back to the one that does.
            while rest.utf8[cut] & 0xC0 == 0x80 { rest.utf8.formIndex(before: &cut) }
            pieces.append(String(rest[..<cut]))
            rest = rest[cut...]
        }
        return pieces + [String(rest)]
    }
}
