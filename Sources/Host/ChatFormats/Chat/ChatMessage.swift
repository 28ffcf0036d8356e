// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// One message of a conversation, as far as the host looks into it.
package struct ChatMessage: Sendable, Equatable {
    package enum Role: String, Sendable, CaseIterable {
        case system, developer, user, assistant, tool, function
    }

    package let role: Role
    /// The text; of several text parts, one a line.
    package let content: String
    package let name: String?
    package let toolCallID: String?
    /// Where the message stands in the body that it came from.
    package let jsonRange: Range<Int>
}

extension ChatMessage {
    init(_ json: JSONValue, at position: Int) throws(APIError) {
        let fields = try Fields(of: json, at: .message(position))
        self.role = try fields.role()
        self.content = try fields.content(at: position)
        self.name = try fields.string("name")
        self.toolCallID = try fields.string("tool_call_id")
        self.jsonRange = json.range
    }
}

extension Fields {
    fileprivate func role() throws(APIError) -> ChatMessage.Role {
        guard let name = try string("role") else { throw missing("role") }
        guard let role = ChatMessage.Role(rawValue: name) else {
            let known = ChatMessage.Role.allCases.map { "`\($0)`" }.joined(separator: ", ")
            throw .invalidField(path("role"), "`\(path("role"))` is none of \(known).")
        }
        return role
    }

    /// Parts of other types than text (images, audio) are for the agent, which gets the message as it is.
    fileprivate func content(at position: Int) throws(APIError) -> String {
        guard let content = value("content") else { return "" }
        if let text = content.string { return text }
        guard content.kind == .array else { throw wrongType("content", "a string or an array of parts", content) }
        var texts: [String] = []
        for (index, part) in content.elements.enumerated() {
            let part = try Fields(of: part, at: .part(message: position, index))
            guard let type = try part.string("type") else { throw part.missing("type") }
            guard type == "text" else { continue }
            guard let text = try part.string("text") else { throw part.missing("text") }
            texts.append(text)
        }
        return texts.joined(separator: "\n")
    }
}
