// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// A request in the format of OpenAI's Responses, translated to a chat body.
///
/// This server keeps no conversations: whatever would need one is refused by name, and so are tools that run elsewhere.
struct ResponsesRequest {
    private(set) var chat = ChatDraft()
    let echo: ResponseEcho

    init(parsing body: [UInt8]) throws(APIError) {
        let fields = try Fields(of: JSONDocument.body(body).root, at: .body)
        try Self.refuseState(fields)
        echo = try ResponseEcho(fields)
        chat.model = try fields.string("model")
        if let instructions = try fields.string("instructions"), !instructions.isEmpty {
            chat.messages.append(ChatDraft.Message("system", [.text(Array(instructions.utf8))]))
        }
        chat.messages += try InputItems.messages(of: fields)
        try readTools(fields)
        try readOptions(fields)
        try readText(fields)
    }

    private static func refuseState(_ fields: Fields) throws(APIError) {
        for key in ["previous_response_id", "conversation"] where fields.value(key) != nil {
            throw fields.refused(
                key,
                "needs a stored conversation, and none is stored here; send all of it as `input`."
            )
        }
        if try fields.bool("background") == true { throw fields.refused("background", "is not available here.") }
        if fields.value("prompt") != nil {
            throw fields.refused("prompt", "names a template, and none is stored here.")
        }
        if fields.value("top_logprobs")?.int ?? 0 > 0 { throw fields.refused("top_logprobs", "is not available here.") }
    }
}

// MARK: - Tools

extension ResponsesRequest {
    private mutating func readTools(_ fields: Fields) throws(APIError) {
        for tool in try fields.objects("tools") ?? [] {
            let type = try tool.required("type")
            guard type == "function" else {
                throw tool.refused("type", "is `\(type.prefix(64))`, a tool that this server cannot run.")
            }
            chat.tools.append(
                ChatDraft.Tool(
                    name: try tool.required("name"),
                    description: tool.value("description"),
                    parameters: tool.value("parameters"),
                    strict: try tool.bool("strict")
                )
            )
        }
        chat.set("tool_choice", try Self.choice(fields))
        chat.set("parallel_tool_calls", chat.tools.isEmpty ? nil : try fields.bool("parallel_tool_calls"))
    }

    private static func choice(_ fields: Fields) throws(APIError) -> (any JSONWritable)? {
        guard let choice = fields.value("tool_choice") else { return nil }
        if let word = choice.string {
            guard ["auto", "none", "required"].contains(word) else {
                throw fields.refused("tool_choice", "is none of `auto`, `none`, `required`.")
            }
            // Without tools, chat has no word for `auto`.
            return fields.value("tools")?[0] == nil ? nil : word
        }
        guard let choice = try fields.object("tool_choice") else { return nil }
        guard try choice.required("type") == "function" else { throw choice.refused("type", "has to be `function`.") }
        return FunctionChoice(name: try choice.required("name"))
    }
}

// MARK: - Options

extension ResponsesRequest {
    private mutating func readOptions(_ fields: Fields) throws(APIError) {
        if try fields.bool("stream") == true { chat.set("stream", true) }
        chat.set("max_tokens", try fields.int("max_output_tokens"))
        chat.set("temperature", try fields.number("temperature"))
        chat.set("top_p", try fields.number("top_p"))
        chat.set("reasoning_effort", try fields.object("reasoning")?.string("effort"))
        for key in ["user", "safety_identifier", "prompt_cache_key"] { chat.set(key, try fields.string(key)) }
    }

    private mutating func readText(_ fields: Fields) throws(APIError) {
        guard let text = try fields.object("text") else { return }
        chat.set("verbosity", try text.string("verbosity"))
        guard let format = try text.object("format") else { return }
        switch try format.required("type") {
        case "text": break
        case "json_object": chat.set("response_format", text.value("format"))
        case "json_schema":
            guard let schema = format.value("schema") else { throw format.missing("schema") }
            let name = try format.required("name")
            let strict = try format.bool("strict")
            let description = format.value("description")
            let wanted = SchemaFormat(name: name, description: description, schema: schema, strict: strict)
            chat.set("response_format", wanted)
        default: throw format.refused("type", "is none of `text`, `json_object`, `json_schema`.")
        }
    }
}
