// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// A request in Anthropic's Messages format, translated to a chat body.
///
/// What has no counterpart there is refused by name; what only tunes (`cache_control`, `context_management`) is left out.
struct MessagesRequest {
    private(set) var chat = ChatDraft()

    init(parsing body: [UInt8]) throws(APIError) {
        let fields = try Fields(of: JSONDocument.body(body).root, at: .body)
        try Self.refuseUnknown(fields)
        chat.model = try fields.string("model")
        chat.messages = try Self.system(fields)
        guard let messages = try fields.objects("messages") else { throw fields.missing("messages") }
        guard messages.count <= ChatRequest.messageLimit else {
            throw fields.refused("messages", "has more than \(ChatRequest.messageLimit) elements.")
        }
        for message in messages { chat.messages += try Self.messages(message) }
        try readTools(fields)
        try readOptions(fields)
        try readThinking(fields)
    }

    private static func refuseUnknown(_ fields: Fields) throws(APIError) {
        for key in ["mcp_servers", "container"] where fields.value(key) != nil {
            throw fields.refused(key, "is not available here.")
        }
    }

    /// Several blocks become one text: many servers take one system message, and that as a string.
    private static func system(_ fields: Fields) throws(APIError) -> [ChatDraft.Message] {
        guard let system = fields.value("system") else { return [] }
        if let text = system.utf8 { return text.isEmpty ? [] : [ChatDraft.Message("system", [.text(text)])] }
        guard system.kind == .array else { throw fields.wrongType("system", "a string or an array of blocks", system) }
        var texts: [[UInt8]] = []
        for block in try fields.objects("system") ?? [] {
            guard try block.required("type") == "text" else { throw block.refused("type", "has to be `text`.") }
            texts.append(try block.text("text"))
        }
        let text = Array(texts.joined(separator: "\n\n".utf8))
        return text.isEmpty ? [] : [ChatDraft.Message("system", [.text(text)])]
    }
}

extension JSONDocument {
    /// A request's body.
    static func body(_ bytes: [UInt8]) throws(APIError) -> JSONDocument {
        do { return try JSONDocument(parsing: bytes) } catch { throw .invalidJSON(error) }
    }
}

// MARK: - Tools

extension MessagesRequest {
    private mutating func readTools(_ fields: Fields) throws(APIError) {
        for tool in try fields.objects("tools") ?? [] {
            if let type = try tool.string("type"), type != "custom" {
                throw tool.refused("type", "is `\(type.prefix(64))`, a tool that this server cannot run.")
            }
            chat.tools.append(
                ChatDraft.Tool(
                    name: try tool.required("name"),
                    description: tool.value("description"),
                    parameters: tool.value("input_schema"),
                    strict: try tool.bool("strict")
                )
            )
        }
        guard let choice = try fields.object("tool_choice") else { return }
        chat.set("tool_choice", try Self.choice(choice))
        if try choice.bool("disable_parallel_tool_use") == true { chat.set("parallel_tool_calls", false) }
    }

    private static func choice(_ choice: Fields) throws(APIError) -> any JSONWritable {
        switch try choice.required("type") {
        case "auto": "auto"
        case "any": "required"
        case "none": "none"
        case "tool": FunctionChoice(name: try choice.required("name"))
        default: throw choice.refused("type", "is none of `auto`, `any`, `tool`, `none`.")
        }
    }
}

// MARK: - Options

extension MessagesRequest {
    private mutating func readOptions(_ fields: Fields) throws(APIError) {
        if try fields.bool("stream") == true { chat.set("stream", true) }
        chat.set("max_tokens", try fields.int("max_tokens"))
        chat.set("temperature", try fields.number("temperature"))
        chat.set("top_p", try fields.number("top_p"))
        chat.set("top_k", try fields.int("top_k"))
        chat.set("user", try fields.object("metadata")?.string("user_id"))
        guard let stops = fields.value("stop_sequences") else { return }
        guard stops.kind == .array, stops.elements.allSatisfy({ $0.kind == .string }) else {
            throw fields.wrongType("stop_sequences", "an array of strings", stops)
        }
        if stops[0] != nil { chat.set("stop", stops) }
    }

    /// `thinking` travels as it is, for a provider that knows it, and as an effort for all others.
    private mutating func readThinking(_ fields: Fields) throws(APIError) {
        let output = try fields.object("output_config")
        var effort = try output?.string("effort")
        if let thinking = try fields.object("thinking") {
            switch try thinking.required("type") {
            case "enabled":
                guard let budget = try thinking.int("budget_tokens") else { throw thinking.missing("budget_tokens") }
                chat.set("thinking", fields.value("thinking"))
                effort = effort ?? Self.effort(budget)
            case "adaptive": chat.set("thinking", fields.value("thinking"))
            case "disabled": break
            default: throw thinking.refused("type", "is none of `enabled`, `adaptive`, `disabled`.")
            }
        }
        chat.set("reasoning_effort", effort)
        var format = try output?.object("format")
        if format == nil { format = try fields.object("output_format") }
        guard let format else { return }
        guard try format.required("type") == "json_schema", let schema = format.value("schema") else {
            throw format.refused("type", "has to be `json_schema`, with a `schema`.")
        }
        chat.set("response_format", SchemaFormat(name: "answer", description: nil, schema: schema, strict: true))
    }

    private static func effort(_ budget: Int) -> String {
        switch budget {
        case ...4096: "low"
        case ...16384: "medium"
        default: "high"
        }
    }
}
