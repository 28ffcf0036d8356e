// SPDX-License-Identifier: Apache-2.0

import HostJSON

extension MessagesRequest {
    /// One message of Anthropic's may be several of OpenAI's: the results of tools have a role of their own there.
    static func messages(_ message: Fields) throws(APIError) -> [ChatDraft.Message] {
        let role = try message.required("role")
        guard ["user", "assistant", "system"].contains(role) else {
            throw message.refused("role", "is none of `user`, `assistant`, `system`.")
        }
        guard let content = message.value("content") else { throw message.missing("content") }
        if let text = content.utf8 { return [ChatDraft.Message(role, [.text(text)])] }
        guard content.kind == .array else {
            throw message.wrongType("content", "a string or an array of blocks", content)
        }
        let blocks = try message.objects("content") ?? []
        return role == "assistant" ? [try answer(blocks)] : try question(role, blocks)
    }

    private static func answer(_ blocks: [Fields]) throws(APIError) -> ChatDraft.Message {
        var message = ChatDraft.Message("assistant")
        for block in blocks {
            switch try block.required("type") {
            case "text": message.parts.append(.text(try block.text("text")))
            case "tool_use": message.toolCalls.append(try toolCall(block))
            case "thinking":
                let signature = try block.string("signature") ?? ""
                message.thinking.append(.open(text: try block.text("thinking"), signature: Array(signature.utf8)))
            case "redacted_thinking": message.thinking.append(.redacted(try block.text("data")))
            case let type: throw unknown(block, type)
            }
        }
        return message
    }

    private static func toolCall(_ block: Fields) throws(APIError) -> ChatDraft.ToolCall {
        guard let input = try block.object("input") else { throw block.missing("input") }
        return ChatDraft.ToolCall(
            id: try block.required("id"),
            name: try block.required("name"),
            arguments: Array(input.rawBytes)
        )
    }

    /// OpenAI wants the results right behind the calls, before anything else that the user says; results are text there,
    /// so that their pictures follow as the user's.
    private static func question(_ role: String, _ blocks: [Fields]) throws(APIError) -> [ChatDraft.Message] {
        var results: [ChatDraft.Message] = []
        var said = ChatDraft.Message(role)
        for block in blocks {
            switch try block.required("type") {
            case "text": said.parts.append(.text(try block.text("text")))
            case "image": said.parts.append(try image(block))
            case "document": said.parts.append(try document(block))
            case "tool_result": results.append(try result(block, pictures: &said.parts))
            case let type: throw unknown(block, type)
            }
        }
        return said.parts.isEmpty && !results.isEmpty ? results : results + [said]
    }

    private static func unknown(_ block: Fields, _ type: String) -> APIError {
        block.refused("type", "is `\(type.prefix(64))`, which this server cannot pass on.")
    }
}

// MARK: - Blocks

extension MessagesRequest {
    private static func result(
        _ block: Fields,
        pictures: inout [ChatDraft.Part]
    ) throws(APIError) -> ChatDraft.Message {
        var message = ChatDraft.Message("tool")
        message.toolCallID = try block.required("tool_use_id")
        guard let content = block.value("content") else { return message.saying([]) }
        if let text = content.utf8 { return message.saying(text) }
        guard content.kind == .array else {
            throw block.wrongType("content", "a string or an array of blocks", content)
        }
        var texts: [[UInt8]] = []
        for part in try block.objects("content") ?? [] {
            switch try part.required("type") {
            case "text": texts.append(try part.text("text"))
            case "image": pictures.append(try image(part))
            case let type: throw unknown(part, type)
            }
        }
        return message.saying(Array(texts.joined(separator: "\n".utf8)))
    }

    private static func image(_ block: Fields) throws(APIError) -> ChatDraft.Part {
        let source = try source(of: block)
        switch try source.required("type") {
        case "base64": return .image(url: try dataURL(source), detail: nil)
        case "url": return .image(url: try source.required("url"), detail: nil)
        default: throw source.refused("type", "has to be `base64` or `url` here.")
        }
    }

    private static func document(_ block: Fields) throws(APIError) -> ChatDraft.Part {
        let source = try source(of: block)
        switch try source.required("type") {
        case "text": return .text(try source.text("data"))
        case "base64": return .file(name: try block.string("title") ?? "document.pdf", url: try dataURL(source))
        default: throw source.refused("type", "has to be `text` or `base64` here.")
        }
    }

    private static func source(of block: Fields) throws(APIError) -> Fields {
        guard let source = try block.object("source") else { throw block.missing("source") }
        return source
    }

    private static func dataURL(_ source: Fields) throws(APIError) -> String {
        let type = try source.required("media_type")
        return "data:\(type);base64,\(try source.required("data"))"
    }
}

extension ChatDraft.Message {
    fileprivate func saying(_ text: [UInt8]) -> Self {
        var message = self
        message.parts = [.text(text)]
        return message
    }
}
