// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// An OpenAI chat body in the words of Anthropic's Messages API.
///
/// What only tunes and has no counterpart (`seed`, penalties, `logprobs`) is left out; what cannot be said is refused.
struct MessagesCall: JSONWritable {
    /// The API wants a bound; OpenAI's does not.
    private static let defaultMaxTokens = 4096

    private let body: JSONValue
    private let model: String
    private let system: [MessagesBlock]
    private let turns: [MessagesTurn]
    private let thinking: MessagesThinking

    init(_ body: JSONValue, model: String) throws(AnswerFailure) {
        self.body = body
        self.model = model
        var reader = MessagesReader()
        for (index, message) in (body["messages"].map { Array($0.elements) } ?? []).enumerated() {
            try reader.add(message, at: index)
        }
        if body["response_format"]?["type"]?.string == "json_object" { reader.askForJSON() }
        system = reader.system
        turns = reader.turns
        thinking = MessagesThinking(body, model: ClaudeVersion(of: model), maxTokens: Self.maxTokens(body))
    }

    private static func maxTokens(_ body: JSONValue) -> Int? {
        body["max_completion_tokens"]?.int ?? body["max_tokens"]?.int
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("model", model)
            $0.field("max_tokens", thinking.maxTokens ?? Self.maxTokens(body) ?? Self.defaultMaxTokens)
            if !system.isEmpty { $0.array("system") { for block in system { $0.value(block) } } }
            $0.array("messages") { for turn in turns { $0.value(turn) } }
            writeTools(&$0)
            writeOptions(&$0)
            thinking.write(format: schema, to: &$0)
            $0.field("stream", true)
        }
    }
}

// MARK: - Tools

extension MessagesCall {
    private func writeTools(_ writer: inout JSONWriter) {
        guard let tools = body["tools"], tools[0] != nil else { return }
        writer.array("tools") { writer in
            for tool in tools.elements {
                guard let function = tool["function"] else { continue }
                writer.object {
                    $0.field("name", function["name"]?.string ?? "")
                    if let text = function["description"]?.string { $0.field("description", text) }
                    $0.field("input_schema", function["parameters"].map(JSONVerbatim.init) ?? JSONVerbatim.emptySchema)
                }
            }
        }
        writeChoice(&writer)
    }

    private func writeChoice(_ writer: inout JSONWriter) {
        let isSerial = body["parallel_tool_calls"]?.bool == false
        let choice = body["tool_choice"]
        guard choice != nil || isSerial else { return }
        let name = choice?["function"]?["name"]?.string
        writer.object("tool_choice") {
            switch choice?.string {
            case "none": return $0.field("type", "none")
            // With thinking, a choice cannot be forced.
            case "required" where !thinking.isOn: $0.field("type", "any")
            case nil where name != nil && !thinking.isOn:
                $0.field("type", "tool")
                $0.field("name", name)
            default: $0.field("type", "auto")
            }
            if isSerial { $0.field("disable_parallel_tool_use", true) }
        }
    }
}

// MARK: - Options

extension MessagesCall {
    private func writeOptions(_ writer: inout JSONWriter) {
        if thinking.allowsSampling {
            // OpenAI's scale ends at 2.
            if let temperature = body["temperature"]?.double {
                writer.field("temperature", min(max(temperature, 0), 1))
            }
            for key in ["top_p", "top_k"] {
                if let value = body[key], value.kind == .number { writer.field(key, JSONVerbatim(value)) }
            }
        }
        let stops = (body["stop"]?.utf8.map { [$0] } ?? body["stop"]?.elements.compactMap(\.utf8) ?? [])
            .filter { $0.contains { $0 > 0x20 } }
        if !stops.isEmpty { writer.array("stop_sequences") { for stop in stops { $0.string(stop) } } }
        if let user = body["user"]?.string ?? body["safety_identifier"]?.string {
            writer.object("metadata") { $0.field("user_id", user) }
        }
    }

    private var schema: JSONValue? { body["response_format"]?["json_schema"]?["schema"] }
}

extension JSONVerbatim {
    /// A tool without parameters.
    fileprivate static let emptySchema: JSONVerbatim = {
        guard let document = try? JSONDocument(parsing: Array(#"{"type":"object","properties":{}}"#.utf8)) else {
            preconditionFailure("the empty schema is JSON")
        }
        return JSONVerbatim(document.root)
    }()
}
