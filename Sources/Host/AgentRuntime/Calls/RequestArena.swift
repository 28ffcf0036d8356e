// SPDX-License-Identifier: Apache-2.0

package import AgentABI
import HostJSON

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

    package var requestID: String
    package var model = ""
    package var user = ""
    package var traceparent = ""
    /// The name of the client's key, and its `authorization`: for host services, never for agents.
    package var client: String?
    package var authorization: String?
    /// The chat body as JSON.
    package var body: [UInt8]
    package var messages: [Message]
    /// Those that the listener forwards; names in lower case.
    package var headers: [(name: String, value: String)] = []

    package init(requestID: String, body: [UInt8], messages: [Message]) {
        self.requestID = requestID
        self.body = body
        self.messages = messages
    }
}

/// The C form of an `AgentInput` in one piece of memory, shared by the calls of a turn, freed with the last of them.
package final class RequestArena: @unchecked Sendable {
    private let bytes: UnsafeMutablePointer<CChar>
    private let messages: UnsafeMutablePointer<agent_message>
    private let pointers: UnsafeMutablePointer<UnsafePointer<agent_message>?>
    private let headers: UnsafeMutablePointer<agent_kv>
    /// Not laid out: no agent sees it.
    let origin: RequestOrigin
    private let messageCount: Int
    private let headerCount: Int
    /// What all calls of the turn have in common.
    private(set) var template = agent_request()

    package init(_ input: AgentInput) {
        origin = RequestOrigin(
            requestID: input.requestID,
            traceparent: input.traceparent,
            client: input.client,
            authorization: input.authorization
        )
        messageCount = input.messages.count
        headerCount = input.headers.count
        bytes = .allocate(capacity: max(Self.size(of: input), 1))
        messages = .allocate(capacity: max(messageCount, 1))
        pointers = .allocate(capacity: max(messageCount, 1))
        headers = .allocate(capacity: max(headerCount, 1))
        lay(out: input)
    }

    deinit {
        bytes.deallocate()
        messages.deallocate()
        pointers.deallocate()
        headers.deallocate()
    }

    /// Points `request` at this memory.
    ///
    /// What leads back to the host stays as it is all the while: a late plugin may be using it.
    package func fill(_ request: UnsafeMutablePointer<agent_request>, agentID: agent_str, deadline: UInt64) {
        var filled = template
        filled.host_data = request.pointee.host_data
        filled.respond = request.pointee.respond
        filled.agent_id = agentID
        filled.deadline_ns = deadline
        request.pointee = filled
    }
}

extension RequestArena {
    private static func size(of input: AgentInput) -> Int {
        let strings =
            input.requestID.utf8.count + input.model.utf8.count + input.user.utf8.count + input.traceparent.utf8.count
        let messages = input.messages.reduce(0) {
            $0 + $1.role.utf8.count + $1.content.utf8.count + $1.name.utf8.count + $1.toolCallID.utf8.count
        }
        let headers = input.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        return input.body.count + strings + messages + headers
    }

    private func lay(out input: AgentInput) {
        var end = bytes
        func keep(_ source: UnsafeBufferPointer<UInt8>) -> agent_str {
            guard let base = source.baseAddress, !source.isEmpty else { return agent_str() }
            defer { end += source.count }
            UnsafeMutableRawPointer(end).copyMemory(from: base, byteCount: source.count)
            return agent_str(ptr: end, len: source.count)
        }
        func keep(_ text: String) -> agent_str {
            var text = text
            return text.withUTF8(keep)
        }

        let body = input.body.withUnsafeBufferPointer(keep)
        for (index, message) in input.messages.enumerated() {
            var item = agent_message()
            item.struct_size = UInt32(MemoryLayout<agent_message>.size)
            item.role = keep(message.role)
            item.content = keep(message.content)
            item.name = keep(message.name)
            item.tool_call_id = keep(message.toolCallID)
            item.json = agent_str(ptr: body.ptr.map { $0 + message.json.lowerBound }, len: message.json.count)
            (messages + index).initialize(to: item)
            (pointers + index).initialize(to: messages + index)
        }
        for (index, header) in input.headers.enumerated() {
            (headers + index).initialize(to: agent_kv(key: keep(header.name), value: keep(header.value)))
        }

        template.struct_size = UInt32(MemoryLayout<agent_request>.size)
        template.request_id = keep(input.requestID)
        template.model = keep(input.model)
        template.user = keep(input.user)
        template.traceparent = keep(input.traceparent)
        template.body_json = body
        template.messages = UnsafePointer(pointers)
        template.message_count = messageCount
        template.headers = UnsafePointer(headers)
        template.header_count = headerCount
    }
}
