// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// An OpenAI chat body in the making: what requests in other formats are translated to.
///
/// Beyond OpenAI's fields it may have `thinking` as Anthropic has it, and in an assistant's message `thinking_blocks`:
/// reasoning with its seal, which only the provider that sealed it can use.
struct ChatDraft {
    enum Part: Equatable {
        case text([UInt8])
        /// The URL may be a `data:` one.
        case image(url: String, detail: String?)
        case file(name: String, url: String)
    }

    struct ToolCall: Equatable {
        var id: String
        var name: String
        var arguments: [UInt8]
    }

    enum Thinking: Equatable {
        case open(text: [UInt8], signature: [UInt8])
        case redacted([UInt8])
    }

    struct Message: Equatable {
        var role: String
        var parts: [Part] = []
        var toolCalls: [ToolCall] = []
        var toolCallID: String?
        var thinking: [Thinking] = []

        init(_ role: String, _ parts: [Part] = []) {
            self.role = role
            self.parts = parts
        }
    }

    struct Tool {
        var name: String
        var description: JSONValue?
        var parameters: JSONValue?
        var strict: Bool?
    }

    var model: String?
    var messages: [Message] = []
    var tools: [Tool] = []
    /// All other members.
    var options: [(key: String, value: any JSONWritable)] = []

    mutating func set(_ key: String, _ value: (any JSONWritable)?) {
        if let value { options.append((key, value)) }
    }
}

// MARK: - Writing

extension ChatDraft: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            if let model { $0.field("model", model) }
            $0.array("messages") { for message in messages { $0.value(message) } }
            if !tools.isEmpty { $0.array("tools") { for tool in tools { $0.value(tool) } } }
            for (key, value) in options { $0.field(key, value) }
        }
    }
}

extension ChatDraft.Message: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("role", role)
            if let toolCallID { $0.field("tool_call_id", toolCallID) }
            writeContent(to: &$0)
            writeThinking(to: &$0)
            guard !toolCalls.isEmpty else { return }
            $0.array("tool_calls") { for call in toolCalls { $0.value(call) } }
        }
    }

    /// One text is a string: some servers know no parts.
    private func writeContent(to writer: inout JSONWriter) {
        if case .text(let text)? = parts.first, parts.count == 1 { return writer.field("content", JSONText(text)) }
        if parts.isEmpty { return writer.field("content", toolCalls.isEmpty ? "" : nil) }
        writer.array("content") { for part in parts { $0.value(part) } }
    }

    private func writeThinking(to writer: inout JSONWriter) {
        let text = thinking.reduce(into: [UInt8]()) { text, block in
            if case .open(let more, _) = block { text += more }
        }
        if !text.isEmpty { writer.field("reasoning_content", JSONText(text)) }
        guard thinking.contains(where: \.isSealed) else { return }
        writer.array("thinking_blocks") { for block in thinking where block.isSealed { $0.value(block) } }
    }
}

extension ChatDraft.Thinking: JSONWritable {
    fileprivate var isSealed: Bool {
        if case .open(_, let signature) = self { !signature.isEmpty } else { true }
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            switch self {
            case .open(let text, let signature):
                $0.field("type", "thinking")
                $0.field("thinking", JSONText(text))
                $0.field("signature", JSONText(signature))
            case .redacted(let data):
                $0.field("type", "redacted_thinking")
                $0.field("data", JSONText(data))
            }
        }
    }
}

extension ChatDraft.Part: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            switch self {
            case .text(let text):
                $0.field("type", "text")
                $0.field("text", JSONText(text))
            case .image(let url, let detail):
                $0.field("type", "image_url")
                $0.object("image_url") {
                    $0.field("url", url)
                    if let detail { $0.field("detail", detail) }
                }
            case .file(let name, let url):
                $0.field("type", "file")
                $0.object("file") {
                    $0.field("filename", name)
                    $0.field("file_data", url)
                }
            }
        }
    }
}

extension ChatDraft.ToolCall: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("type", "function")
            $0.object("function") {
                $0.field("name", name)
                $0.field("arguments", JSONText(arguments))
            }
        }
    }
}

extension ChatDraft.Tool: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("type", "function")
            $0.object("function") {
                $0.field("name", name)
                if let description { $0.field("description", description) }
                if let parameters { $0.field("parameters", parameters) }
                if let strict { $0.field("strict", strict) }
            }
        }
    }
}

/// A choice of one function, as OpenAI's chat names it.
struct FunctionChoice: JSONWritable {
    let name: String

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("type", "function")
            $0.object("function") { $0.field("name", name) }
        }
    }
}

/// `response_format` that asks for JSON of a schema.
struct SchemaFormat: JSONWritable {
    let name: String
    let description: JSONValue?
    let schema: JSONValue
    let strict: Bool?

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("type", "json_schema")
            $0.object("json_schema") {
                $0.field("name", name)
                if let description { $0.field("description", description) }
                $0.field("schema", schema)
                if let strict { $0.field("strict", strict) }
            }
        }
    }
}
