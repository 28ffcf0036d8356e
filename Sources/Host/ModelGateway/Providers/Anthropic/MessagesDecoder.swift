// SPDX-License-Identifier: Apache-2.0

import ChatFormats
package import HostAnswers
import HostJSON

/// Reads an answer of Anthropic's Messages API, streamed or whole, as a completion.
package struct MessagesDecoder: CompletionDecoder {
    package private(set) var isDone = false
    package private(set) var hasFinished = false
    private var usage = Usage(promptTokens: 0, completionTokens: 0)
    /// The tool calls by the index of their block, in the order in which they began.
    private var tools: [Int: Tool] = [:]

    private struct Tool {
        let number: Int
        var hasArguments = false
    }

    package init() {}

    package mutating func decode(_ data: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        let event = try Self.parse(data)
        switch event["type"]?.string {
        case "message_start": note(event["message"]?["usage"])
        case "content_block_start":
            if let block = event["content_block"] { try begin(block, event["index"]?.int ?? 0, &batch) }
        case "content_block_delta":
            if let delta = event["delta"] { add(delta, event["index"]?.int ?? 0, &batch) }
        case "content_block_stop": end(event["index"]?.int ?? 0, &batch)
        case "message_delta": finish(event, &batch)
        case "message_stop": isDone = true
        case "error": throw AnswerFailure(inStream: event["error"] ?? event)
        default: break  // `ping`, and what is yet to be invented
        }
    }

    package static func decode(whole body: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        let message = try parse(body)
        if message["type"]?.string == "error" { throw AnswerFailure(inStream: message["error"] ?? message) }
        guard let content = message["content"], content.kind == .array else {
            throw AnswerFailure(.upstream, "the model's provider sent an answer without a message")
        }
        var decoder = MessagesDecoder()
        decoder.note(message["usage"])
        for (index, block) in content.elements.enumerated() {
            try decoder.begin(block, index, &batch)
            decoder.end(index, &batch)
        }
        decoder.finish(stopReason: message["stop_reason"]?.string ?? "end_turn", &batch)
    }

    private static func parse(_ bytes: [UInt8]) throws(AnswerFailure) -> JSONValue {
        guard let document = try? JSONDocument(parsing: bytes), document.root.kind == .object else {
            throw AnswerFailure(.upstream, "the model's provider sent something else than JSON")
        }
        return document.root
    }
}

// MARK: - Blocks

extension MessagesDecoder {
    /// A block may begin with what it holds; a whole answer's blocks hold all of it.
    private mutating func begin(_ block: JSONValue, _ index: Int, _ batch: inout AnswerBatch) throws(AnswerFailure) {
        switch block["type"]?.string {
        case "tool_use": try beginTool(block, index, &batch)
        case "text": Self.append(block["text"], to: &batch) { .text($0) }
        case "thinking":
            Self.append(block["thinking"], to: &batch) { .reasoning($0) }
            Self.append(block["signature"], to: &batch) { .reasoningSignature($0) }
        default: break
        }
    }

    private mutating func beginTool(_ block: JSONValue, _ index: Int, _ batch: inout AnswerBatch) throws(AnswerFailure)
    {
        guard tools.count < ChatChunkDecoder.toolCallLimit else {
            throw AnswerFailure(.upstream, "the model calls more than \(ChatChunkDecoder.toolCallLimit) tools at once")
        }
        var tool = Tool(number: tools.count)
        // In a stream it is an empty object, and the arguments follow.
        let input = block["input"].flatMap { $0.members.contains { _ in true } ? $0.rawBytes : nil } ?? []
        tool.hasArguments = !input.isEmpty
        tools[index] = tool
        batch.append(
            .toolCall(
                index: tool.number,
                id: block["id"]?.string ?? "",
                name: block["name"]?.string ?? "",
                arguments: input
            )
        )
    }

    private mutating func add(_ delta: JSONValue, _ index: Int, _ batch: inout AnswerBatch) {
        switch delta["type"]?.string {
        case "text_delta": Self.append(delta["text"], to: &batch) { .text($0) }
        case "thinking_delta": Self.append(delta["thinking"], to: &batch) { .reasoning($0) }
        case "signature_delta": Self.append(delta["signature"], to: &batch) { .reasoningSignature($0) }
        case "input_json_delta":
            guard let tool = tools[index] else { return }
            Self.append(delta["partial_json"], to: &batch) {
                .toolCall(index: tool.number, id: "", name: "", arguments: $0)
            }
            if delta["partial_json"]?.utf8?.isEmpty == false { tools[index]?.hasArguments = true }
        default: break
        }
    }

    /// A tool without arguments has an empty object for them, which nobody has sent.
    private func end(_ index: Int, _ batch: inout AnswerBatch) {
        guard let tool = tools[index], !tool.hasArguments else { return }
        batch.append(.toolCall(index: tool.number, id: "", name: "", arguments: ArraySlice("{}".utf8)))
    }

    private static func append(
        _ text: JSONValue?,
        to batch: inout AnswerBatch,
        _ event: (ArraySlice<UInt8>) -> AnswerEvent
    ) {
        if let text = text?.utf8, !text.isEmpty { batch.append(event(text[...])) }
    }
}

// MARK: - The end

extension MessagesDecoder {
    private mutating func finish(_ event: JSONValue, _ batch: inout AnswerBatch) {
        note(event["usage"])
        guard let reason = event["delta"]?["stop_reason"]?.string else { return }
        finish(stopReason: reason, &batch)
    }

    private mutating func finish(stopReason: String, _ batch: inout AnswerBatch) {
        hasFinished = true
        batch.append(.finish(reason: Self.known(stopReason)))
        batch.append(.usage(usage))
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
