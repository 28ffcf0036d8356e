// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// The `input` of a Responses request as messages: what one answer consisted of becomes one message again.
struct InputItems {
    private var messages: [ChatDraft.Message] = []

    static func messages(of fields: Fields) throws(APIError) -> [ChatDraft.Message] {
        guard let input = fields.value("input") else { throw fields.missing("input") }
        if let text = input.utf8 { return [ChatDraft.Message("user", [.text(text)])] }
        guard input.kind == .array else { throw fields.wrongType("input", "a string or an array of items", input) }
        let objects = try fields.objects("input") ?? []
        guard objects.count <= ChatRequest.messageLimit else {
            throw fields.refused("input", "has more than \(ChatRequest.messageLimit) elements.")
        }
        var items = InputItems()
        for item in objects { try items.add(item) }
        return items.messages
    }

    private mutating func add(_ item: Fields) throws(APIError) {
        switch try item.string("type") ?? "message" {
        case "message": try addMessage(item)
        case "function_call":
            let call = try Self.toolCall(item)
            changeAnswer { $0.toolCalls.append(call) }
        case "function_call_output": messages.append(try Self.result(item))
        case "reasoning":
            let thinking = try Self.thinking(item)
            // Reasoning begins an answer, unless it is all that the one before consists of.
            if messages.last.map({ $0.role == "assistant" && $0.parts.isEmpty && $0.toolCalls.isEmpty }) != true {
                messages.append(ChatDraft.Message("assistant"))
            }
            changeAnswer { $0.thinking += thinking }
        case let type: throw Self.unknown(item, type)
        }
    }

    /// The answer that is being put together, or a new one behind something else.
    private mutating func changeAnswer(_ change: (inout ChatDraft.Message) -> Void) {
        if messages.last?.role != "assistant" { messages.append(ChatDraft.Message("assistant")) }
        change(&messages[messages.count - 1])
    }

    private mutating func addMessage(_ item: Fields) throws(APIError) {
        let role = try item.required("role")
        guard ["user", "assistant", "system", "developer"].contains(role) else {
            throw item.refused("role", "is none of `user`, `assistant`, `system`, `developer`.")
        }
        let parts = try Self.parts(item)
        if role == "assistant", let last = messages.last, last.role == role, last.parts.isEmpty {
            changeAnswer { $0.parts = parts }
        } else {
            // Not every server knows the developer.
            messages.append(ChatDraft.Message(role == "developer" ? "system" : role, parts))
        }
    }

    private static func unknown(_ item: Fields, _ type: String) -> APIError {
        item.refused("type", "is `\(type.prefix(64))`, which this server cannot pass on.")
    }
}

// MARK: - Parts

extension InputItems {
    private static func parts(_ item: Fields, key: String = "content") throws(APIError) -> [ChatDraft.Part] {
        guard let content = item.value(key) else { throw item.missing(key) }
        if let text = content.utf8 { return [.text(text)] }
        guard content.kind == .array else { throw item.wrongType(key, "a string or an array of parts", content) }
        var parts: [ChatDraft.Part] = []
        for part in try item.objects(key) ?? [] { parts.append(try self.part(part)) }
        return parts
    }

    private static func part(_ part: Fields) throws(APIError) -> ChatDraft.Part {
        switch try part.required("type") {
        case "input_text", "output_text", "text": return .text(try part.text("text"))
        case "refusal": return .text(try part.text("refusal"))
        case "input_image":
            guard let url = try part.string("image_url") else {
                throw part.refused("image_url", "is missing; files are not stored here.")
            }
            return .image(url: url, detail: try part.string("detail"))
        case "input_file":
            guard let data = try part.string("file_data") else {
                throw part.refused("file_data", "is missing; files are not stored here.")
            }
            return .file(name: try part.string("filename") ?? "file", url: data)
        case let type: throw unknown(part, type)
        }
    }

    private static func toolCall(_ item: Fields) throws(APIError) -> ChatDraft.ToolCall {
        ChatDraft.ToolCall(
            id: try item.required("call_id"),
            name: try item.required("name"),
            arguments: try item.text("arguments")
        )
    }

    /// Results are text in a chat.
    private static func result(_ item: Fields) throws(APIError) -> ChatDraft.Message {
        var texts: [[UInt8]] = []
        for part in try parts(item, key: "output") {
            guard case .text(let text) = part else { throw item.refused("output", "may have parts of text only.") }
            texts.append(text)
        }
        var message = ChatDraft.Message("tool", [.text(Array(texts.joined(separator: "\n".utf8)))])
        message.toolCallID = try item.required("call_id")
        return message
    }

    /// Our own reasoning items have the text as content, and its seal as `encrypted_content`.
    private static func thinking(_ item: Fields) throws(APIError) -> [ChatDraft.Thinking] {
        var text: [UInt8] = []
        for key in ["content", "summary"] where text.isEmpty {
            for part in try item.objects(key) ?? [] { text += try part.text("text") }
        }
        let seal = try item.string("encrypted_content") ?? ""
        return text.isEmpty && seal.isEmpty ? [] : [.open(text: text, signature: Array(seal.utf8))]
    }
}
