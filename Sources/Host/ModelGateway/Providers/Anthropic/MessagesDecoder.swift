// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
import HostJSON

/// Reads an answer of Anthropic's Messages API, streamed or whole, as a completion.
package struct MessagesDecoder: CompletionDecoder {
    package private(set) var isDone = false
    package private(set) var hasFinished = false
    private var usage = ChatUsage(promptTokens: 0, completionTokens: 0)
    /// The tool calls by the index of their block, in the order in which they began.
    private var tools: [Int: Tool] = [:]

    private struct Tool {
        let number: Int
        var hasArguments = false
    }

    package init() {}

    package mutating func decode(_ data: [UInt8], into events: inout [ChatEvent]) throws(ChatFailure) {
        let event = try Self.parse(data)
        switch event["type"]?.string {
        case "message_start": note(event["message"]?["usage"])
        case "content_block_start":
            if let block = event["content_block"] { try begin(block, event["index"]?.int ?? 0, &events) }
        case "content_block_delta":
            if let delta = event["delta"] { add(delta, event["index"]?.int ?? 0, &events) }
        case "content_block_stop": end(event["index"]?.int ?? 0, &events)
        case "message_delta": finish(event, &events)
        case "message_stop": isDone = true
        case "error": throw ChatFailure(inStream: event["error"] ?? event)
        default: break  // `ping`, and what is yet to be invented
        }
    }

    package static func decode(whole body: [UInt8]) throws(ChatFailure) -> [ChatEvent] {
        let message = try parse(body)
        if message["type"]?.string == "error" { throw ChatFailure(inStream: message["error"] ?? message) }
        guard let content = message["content"], content.kind == .array else {
            throw ChatFailure(.upstream, "the model's provider sent an answer without a message")
        }
        var decoder = MessagesDecoder()
        var events: [ChatEvent] = []
        decoder.note(message["usage"])
        for (index, block) in content.elements.enumerated() {
            try decoder.begin(block, index, &events)
            decoder.end(index, &events)
        }
        decoder.finish(stopReason: message["stop_reason"]?.string ?? "end_turn", &events)
        return events
    }

    private static func parse(_ bytes: [UInt8]) throws(ChatFailure) -> JSONValue {
        guard let document = try? JSONDocument(parsing: bytes), document.root.kind == .object else {
            throw ChatFailure(.upstream, "the model's provider sent something else than JSON")
        }
        return document.root
    }
}

// MARK: - Blocks

extension MessagesDecoder {
    /// A block may begin with what it holds; a whole answer's blocks hold all of it.
    private mutating func begin(_ block: JSONValue, _ index: Int, _ events: inout [ChatEvent]) throws(ChatFailure) {
        switch block["type"]?.string {
        case "tool_use": try beginTool(block, index, &events)
        case "text": Self.append(block["text"], to: &events) { .text($0) }
        case "thinking":
            Self.append(block["thinking"], to: &events) { .reasoning($0) }
            Self.append(block["signature"], to: &events) { .reasoningSignature($0) }
        default: break
        }
    }

    private mutating func beginTool(_ block: JSONValue, _ index: Int, _ events: inout [ChatEvent]) throws(ChatFailure) {
        guard tools.count < ChatChunkDecoder.toolCallLimit else {
            throw ChatFailure(.upstream, "the model calls more than \(ChatChunkDecoder.toolCallLimit) tools at once")
        }
        var tool = Tool(number: tools.count)
        // In a stream it is an empty object, and the arguments follow.
        let input = block["input"].flatMap { $0.members.contains { _ in true } ? Array($0.rawBytes) : nil } ?? []
        tool.hasArguments = !input.isEmpty
        tools[index] = tool
        events.append(
            .toolCall(
                index: tool.number,
                id: block["id"]?.string ?? "",
                name: block["name"]?.string ?? "",
                arguments: input
            )
        )
    }

    private mutating func add(_ delta: JSONValue, _ index: Int, _ events: inout [ChatEvent]) {
        switch delta["type"]?.string {
        case "text_delta": Self.append(delta["text"], to: &events) { .text($0) }
        case "thinking_delta": Self.append(delta["thinking"], to: &events) { .reasoning($0) }
        case "signature_delta": Self.append(delta["signature"], to: &events) { .reasoningSignature($0) }
        case "input_json_delta":
            guard let tool = tools[index] else { return }
            Self.append(delta["partial_json"], to: &events) {
                .toolCall(index: tool.number, id: "", name: "", arguments: $0)
            }
            if delta["partial_json"]?.utf8?.isEmpty == false { tools[index]?.hasArguments = true }
        default: break
        }
    }

    /// A tool without arguments has an empty object for them, which nobody has sent.
    private func end(_ index: Int, _ events: inout [ChatEvent]) {
        guard let tool = tools[index], !tool.hasArguments else { return }
        events.append(.toolCall(index: tool.number, id: "", name: "", arguments: Array("{}".utf8)))
    }

    private static func append(_ text: JSONValue?, to events: inout [ChatEvent], _ event: ([UInt8]) -> ChatEvent) {
        if let text = text?.utf8, !text.isEmpty { events.append(event(text)) }
    }
}

// MARK: - The end

extension MessagesDecoder {
    private mutating func finish(_ event: JSONValue, _ events: inout [ChatEvent]) {
        note(event["usage"])
        guard let reason = event["delta"]?["stop_reason"]?.string else { return }
        finish(stopReason: reason, &events)
    }

    private mutating func finish(stopReason: String, _ events: inout [ChatEvent]) {
        hasFinished = true
        events.append(.finish(reason: Self.known(stopReason)))
        events.append(.usage(usage))
    }

    private static func known(_ reason: String) -> String {
        switch reason {
        case "max_tokens", "model_context_window_exceeded": "length"
        case "tool_use": "tool_calls"
        case "refusal": "content_filter"
        default: "stop"
        }
    }

    /// Later numbers replace earlier ones; what came from a cache, or went into one, belongs to the prompt.
    private mutating func note(_ counted: JSONValue?) {
        guard let counted else { return }
        if let fresh = counted["input_tokens"]?.int {
            usage.cachedTokens = counted["cache_read_input_tokens"]?.int ?? 0
            let written = counted["cache_creation_input_tokens"]?.int ?? 0
            usage.promptTokens = Self.sum(fresh, usage.cachedTokens, written)
        }
        usage.completionTokens = counted["output_tokens"]?.int ?? usage.completionTokens
    }

    private static func sum(_ numbers: Int...) -> Int { numbers.reduce(0) { $0 + min(max($1, 0), 1 << 40) } }
}
