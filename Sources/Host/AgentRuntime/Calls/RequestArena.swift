// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostAnswers

/// What a turn hands to its agents.
package struct AgentInput: Sendable {
    package struct Message: Sendable {
        package var role: String
        /// The text parts, joined.
        package var content: String
        package var name: String
        package var toolCallID: String
        /// The message as received, as a range of `body`.
        package var json: Range<Int>

        package init(role: String, content: String, name: String = "", toolCallID: String = "", json: Range<Int>) {
            self.role = role
            self.content = content
            self.name = name
            self.toolCallID = toolCallID
            self.json = json
        }
    }

    /// Agents see the id and the trace; the rest is for host services.
    package var caller: ModelCall.Caller
    package var model = ""
    package var user = ""
    /// The chat body as JSON.
    package var body: [UInt8]
    package var messages: [Message]
    /// Those that the listener forwards; names in lower case.
    package var headers: [(name: String, value: String)] = []

    package init(for caller: ModelCall.Caller, body: [UInt8], messages: [Message]) {
        self.caller = caller
        self.body = body
        self.messages = messages
    }
}

/// The C form of an `AgentInput` in one piece of memory, shared by the calls of a turn, freed with the last of them.
///
/// Written in `init` only.
@safe package final class RequestArena: @unchecked Sendable {
    // Owned by this object alone, from `init` to `deinit`.
    private let bytes: UnsafeMutablePointer<CChar>
    private let messages: UnsafeMutablePointer<agent_message>
    private let pointers: UnsafeMutablePointer<UnsafePointer<agent_message>?>
    private let headers: UnsafeMutablePointer<agent_kv>
    /// On whose behalf the turn runs; for host services.
    package let caller: ModelCall.Caller
    /// The chat body as JSON.
    package let body: [UInt8]
    /// The client's headers that the listener forwards.
    package let forwardedHeaders: [(name: String, value: String)]
    private let messageCount: Int
    private let headerCount: Int
    /// What all calls of the turn have in common.
    private var template = unsafe agent_request()

    package init(_ input: AgentInput) {
        caller = input.caller
        body = input.body
        forwardedHeaders = input.headers
        messageCount = input.messages.count
        headerCount = input.headers.count
        unsafe bytes = .allocate(capacity: max(Self.size(of: input), 1))
        unsafe messages = .allocate(capacity: max(messageCount, 1))
        unsafe pointers = .allocate(capacity: max(messageCount, 1))
        unsafe headers = .allocate(capacity: max(headerCount, 1))
        lay(out: input)
    }

    deinit {
        unsafe bytes.deallocate()
        unsafe messages.deallocate()
        unsafe pointers.deallocate()
        unsafe headers.deallocate()
    }

    /// Points `request` at this memory.
    ///
    /// What leads back to the host stays as it is all the while: a late plugin may be using it.
    package func fill(_ request: UnsafeMutablePointer<agent_request>, agentID: agent_str, deadline: UInt64) {
        var filled = unsafe template
        unsafe filled.host_data = request.pointee.host_data
        unsafe filled.respond = request.pointee.respond
        unsafe filled.agent_id = agentID
        unsafe filled.deadline_ns = deadline
        unsafe request.pointee = filled
    }
}

extension RequestArena {
    private static func size(of input: AgentInput) -> Int {
        let strings =
            input.caller.requestID.utf8.count + input.model.utf8.count + input.user.utf8.count
            + input.caller.traceparent.utf8.count
        let messages = input.messages.reduce(0) {
            $0 + $1.role.utf8.count + $1.content.utf8.count + $1.name.utf8.count + $1.toolCallID.utf8.count
        }
        let headers = input.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        return input.body.count + strings + messages + headers
    }

    private func lay(out input: AgentInput) {
        var end = unsafe bytes
        // `size(of:)` has counted every byte that is kept here.
        func keep(_ source: UnsafeBufferPointer<UInt8>) -> agent_str {
            guard let base = source.baseAddress, !source.isEmpty else { return unsafe agent_str() }
            defer { unsafe end += source.count }
            unsafe UnsafeMutableRawPointer(end).copyMemory(from: base, byteCount: source.count)
            return unsafe agent_str(ptr: end, len: source.count)
        }
        func keep(_ text: String) -> agent_str {
            var text = text
            return text.withUTF8 { unsafe keep($0) }
        }

        let body = unsafe input.body.withUnsafeBufferPointer { unsafe keep($0) }
        for (index, message) in input.messages.enumerated() {
            var item = unsafe agent_message()
            unsafe item.struct_size = UInt32(MemoryLayout<agent_message>.size)
            unsafe item.role = keep(message.role)
            unsafe item.content = keep(message.content)
            unsafe item.name = keep(message.name)
            unsafe item.tool_call_id = keep(message.toolCallID)
            unsafe item.json = agent_str(
                ptr: body.ptr.map { unsafe $0 + message.json.lowerBound },
                len: message.json.count
            )
            unsafe (messages + index).initialize(to: item)
            unsafe (pointers + index).initialize(to: messages + index)
        }
        for (index, header) in input.headers.enumerated() {
            unsafe (headers + index).initialize(to: agent_kv(key: keep(header.name), value: keep(header.value)))
        }

        unsafe template.struct_size = UInt32(MemoryLayout<agent_request>.size)
        unsafe template.request_id = keep(input.caller.requestID)
        unsafe template.model = keep(input.model)
        unsafe template.user = keep(input.user)
        unsafe template.traceparent = keep(input.caller.traceparent)
        unsafe template.body_json = body
        unsafe template.messages = UnsafePointer(pointers)
        unsafe template.message_count = messageCount
        unsafe template.headers = UnsafePointer(headers)
        unsafe template.header_count = headerCount
    }
}
