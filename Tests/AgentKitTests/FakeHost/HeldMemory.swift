// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit

/// A text in memory that stays where it is.
///
/// Freed memory is overwritten first, so that a late reader is caught.
final class HeldText: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<CChar>

    init(bytes utf8: [UInt8]) {
        bytes = .allocate(capacity: utf8.count)
        _ = bytes.initialize(from: utf8.map { CChar(bitPattern: $0) })
    }

    convenience init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    deinit {
        bytes.update(repeating: CChar(UInt8(ascii: "#")))
        bytes.deallocate()
    }

    var value: agent_str { agent_str(ptr: bytes.isEmpty ? nil : UnsafePointer(bytes.baseAddress), len: bytes.count) }
}

/// An event as a stream lends it: valid until the next one.
final class HeldEvent: @unchecked Sendable {
    let pointer: UnsafePointer<agent_event>
    private let event = UnsafeMutablePointer<agent_event>.allocate(capacity: 1)
    private var texts: [HeldText] = []
    private var pairs: UnsafeMutableBufferPointer<agent_kv>?

    init(_ step: StreamStep) {
        pointer = UnsafePointer(event)
        event.initialize(to: agent_event())
        event.pointee.struct_size = UInt32(MemoryLayout<agent_event>.size)
        switch step {
        case .event(let event): fill(event)
        case .headers(let status, let headers): fill(status, headers)
        case .body(let bytes):
            let held = hold(HeldText(bytes: bytes))
            let start = UnsafeRawPointer(held.ptr)?.assumingMemoryBound(to: UInt8.self)
            event.pointee.kind = AGENT_EVENT_BODY
            event.pointee.bytes = agent_bytes(ptr: start, len: held.len)
        case .unknownKind: event.pointee.kind = 99
        case .pending, .hangs, .fails: preconditionFailure("not an event")
        }
    }

    deinit {
        pairs?.deallocate()
        event.deallocate()
    }

    private func hold(_ text: HeldText) -> agent_str {
        texts.append(text)
        return text.value
    }

    private func hold(_ text: String) -> agent_str { hold(HeldText(text)) }

    private func fill(_ status: Int, _ headers: [(String, String)]) {
        let pairs = UnsafeMutableBufferPointer<agent_kv>.allocate(capacity: headers.count)
        _ = pairs.initialize(from: headers.map { agent_kv(key: hold($0), value: hold($1)) })
        self.pairs = pairs
        event.pointee.kind = AGENT_EVENT_HEADERS
        event.pointee.http_status = UInt32(status)
        event.pointee.headers = UnsafePointer(pairs.baseAddress)
        event.pointee.header_count = pairs.count
    }

    private func fill(_ from: AgentEvent) {
        switch from {
        case .text(let text): (event.pointee.kind, event.pointee.text) = (AGENT_EVENT_TEXT, hold(text))
        case .reasoning(let text): (event.pointee.kind, event.pointee.text) = (AGENT_EVENT_REASONING, hold(text))
        case .status(let text): (event.pointee.kind, event.pointee.text) = (AGENT_EVENT_STATUS, hold(text))
        case .toolCall(let index, let id, let name, let arguments):
            event.pointee.kind = AGENT_EVENT_TOOL_CALL
            event.pointee.index = UInt32(index)
            event.pointee.id = hold(id)
            event.pointee.name = hold(name)
            event.pointee.text = hold(arguments)
        case .usage(let tokensIn, let tokensOut):
            event.pointee.kind = AGENT_EVENT_USAGE
            event.pointee.tokens_in = UInt64(tokensIn)
            event.pointee.tokens_out = UInt64(tokensOut)
        }
    }
}

extension String {
    /// Copies what a plugin lent, and insists on UTF-8.
    init(checking text: agent_str) {
        let bytes = UnsafeRawBufferPointer(start: text.ptr, count: text.len)
        guard let text = String(validating: bytes, as: UTF8.self) else { preconditionFailure("not UTF-8") }
        self = text
    }
}

extension AgentEvent {
    /// Copies what a plugin emits.
    init(emitted event: agent_event) {
        precondition(event.struct_size == UInt32(MemoryLayout<agent_event>.size), "the filler sets the size")
        let text = String(checking: event.text)
        switch event.kind {
        case AGENT_EVENT_TEXT: self = .text(text)
        case AGENT_EVENT_REASONING: self = .reasoning(text)
        case AGENT_EVENT_STATUS: self = .status(text)
        case AGENT_EVENT_TOOL_CALL:
            let (id, name) = (String(checking: event.id), String(checking: event.name))
            self = .toolCall(index: Int(event.index), id: id, name: name, arguments: text)
        case AGENT_EVENT_USAGE: self = .usage(tokensIn: Int(event.tokens_in), tokensOut: Int(event.tokens_out))
        default: preconditionFailure("a plugin emitted kind \(event.kind)")
        }
    }
}
