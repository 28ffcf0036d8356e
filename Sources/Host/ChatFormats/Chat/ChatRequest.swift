// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// An OpenAI chat completion request: what the host acts on is read and checked, the rest travels on as bytes.
package struct ChatRequest: Sendable {
    package let model: String?
    /// At least one, and at least one of them the user's.
    package let messages: [ChatMessage]
    package let stream: Bool
    package let includeUsage: Bool
    package let user: String?
    package let json: JSONDocument

    package var body: [UInt8] { json.bytes }

    /// How many messages a conversation may have.
    package static let messageLimit = 2048

    package init(parsing body: [UInt8]) throws(APIError) {
        self.json = try Self.document(body)
        let fields = try Fields(of: json.root, at: .body)
        self.model = try fields.string("model")
        self.messages = try fields.messages()
        self.stream = try fields.bool("stream") ?? false
        self.includeUsage = try fields.includeUsage()
        self.user = try fields.string("user")
    }

    private static func document(_ body: [UInt8]) throws(APIError) -> JSONDocument {
        do { return try JSONDocument(parsing: body) } catch { throw .invalidJSON(error) }
    }
}

extension Fields {
    fileprivate func messages() throws(APIError) -> [ChatMessage] {
        guard let array = value("messages") else { throw missing("messages") }
        guard array.kind == .array else { throw wrongType("messages", "an array", array) }
        var messages: [ChatMessage] = []
        for json in array.elements {
            guard messages.count < ChatRequest.messageLimit else {
                throw .invalidField("messages", "`messages` has more than \(ChatRequest.messageLimit) elements.")
            }
            messages.append(try ChatMessage(json, at: messages.count))
        }
        try checkSomebodyAsks(messages)
        return messages
    }

    private func checkSomebodyAsks(_ messages: [ChatMessage]) throws(APIError) {
        if messages.isEmpty { throw .invalidField("messages", "`messages` is empty: there is nothing to answer.") }
        if !messages.contains(where: { $0.role == .user }) {
            throw .invalidField("messages", "No message has the role `user`: there is nothing to answer.")
        }
    }

    fileprivate func includeUsage() throws(APIError) -> Bool {
        guard let options = value("stream_options") else { return false }
        return try Fields(of: options, at: .streamOptions).bool("include_usage") ?? false
    }
}
