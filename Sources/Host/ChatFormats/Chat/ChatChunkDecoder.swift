// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import HostJSON

/// Reads an upstream's answer in OpenAI's format, streamed or whole, and evens out what providers do differently.
package struct ChatChunkDecoder: Sendable {
    /// Whether the upstream has said that nothing follows.
    package private(set) var isDone = false
    /// Whether it has said why the answer ends.
    package private(set) var hasFinished = false
    /// The ids of the tool calls that have begun, by their index.
    private var toolCalls: [Int: [UInt8]] = [:]
    /// Of a chunk that is nothing but a piece of text, as nearly all are.
    private var text: DeltaTemplate?

    /// How many tools one answer may call.
    package static let toolCallLimit = 128

    package init() {}

    /// - Parameter data: what one server-sent event carries.
    package mutating func decode(_ data: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        if let text = text?.value(in: data) { return batch.append(.text(text)) }
        if data.elementsEqual("[DONE]".utf8) { return isDone = true }
        let chunk = try Self.answer(data)
        let before = batch.count
        // The chunk with the usage has no choice; some providers send empty ones before the first word, too.
        let choice = chunk["choices"]?[0]
        if let choice { try decode(choice, saying: "delta", into: &batch) }
        decodeUsage(chunk["usage"], into: &batch)
        // Where a content that is not empty made the only event, the chunk is a piece of text and nothing else.
        if batch.count == before + 1, let said = choice?["delta"]?["content"] {
            text = said.utf8?.isEmpty == false ? DeltaTemplate(around: said) : nil
        }
    }

    /// - Parameter body: an answer that was not streamed.
    package static func decode(whole body: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        let answer = try answer(body)
        guard let choice = answer["choices"]?[0], choice["message"]?.kind == .object else {
            throw AnswerFailure(.upstream, "the model's provider sent an answer without a message")
        }
        var decoder = ChatChunkDecoder()
        try decoder.decode(choice, saying: "message", into: &batch)
        decoder.decodeUsage(answer["usage"], into: &batch)
    }

    private static func answer(_ bytes: [UInt8]) throws(AnswerFailure) -> JSONValue {
        guard let document = try? JSONDocument(parsing: bytes), document.root.kind == .object else {
            throw AnswerFailure(.upstream, "the model's provider sent something else than JSON")
        }
        if let error = document.root["error"], !error.isNull { throw AnswerFailure(inStream: error) }
        return document.root
    }
}

// MARK: - Parts of a choice

extension ChatChunkDecoder {
    private mutating func decode(
        _ choice: JSONValue,
        saying key: String,
        into batch: inout AnswerBatch
    ) throws(AnswerFailure) {
        // We ask for one choice; should there be others, they would mix with it.
        guard choice["index"]?.int ?? 0 == 0 else { return }
        if let said = choice[key] {
            if let text = said.text("reasoning_content") ?? said.text("reasoning") { batch.append(.reasoning(text)) }
            if let text = said.text("content") { batch.append(.text(text)) }
            if let text = said.text("refusal") { batch.append(.text(text)) }
            for call in said.calls { batch.append(try decode(toolCall: call)) }
        }
        guard let reason = choice["finish_reason"]?.string else { return }
        hasFinished = true
        batch.append(.finish(reason: Self.known(reason)))
    }

    private mutating func decode(toolCall call: JSONValue) throws(AnswerFailure) -> AnswerEvent {
        let id = call["id"]?.utf8 ?? []
        let index = call["index"]?.int ?? index(of: id)
        let arguments = ArraySlice(call["function"]?["arguments"]?.utf8 ?? [])
        guard toolCalls[index] == nil else {
            return .toolCall(index: index, id: "", name: "", arguments: arguments)
        }
        guard toolCalls.count < Self.toolCallLimit else {
            throw AnswerFailure(.upstream, "the model calls more than \(Self.toolCallLimit) tools at once")
        }
        toolCalls[index] = id
        let name = call["function"]?["name"]?.string ?? ""
        return .toolCall(index: index, id: String(decoding: id, as: UTF8.self), name: name, arguments: arguments)
    }

    /// The index of a call whose provider numbers none: that of its id, or the next one.
    private func index(of id: [UInt8]) -> Int {
        if id.isEmpty { return max(0, toolCalls.count - 1) }
        return toolCalls.first { $0.value == id }?.key ?? toolCalls.count
    }

    private static func known(_ reason: String) -> String {
        switch reason {
        case "stop", "length", "tool_calls", "content_filter": reason
        case "function_call": "tool_calls"
        case "max_tokens": "length"
        default: "stop"
        }
    }

    private func decodeUsage(_ usage: JSONValue?, into batch: inout AnswerBatch) {
        guard let prompt = usage?["prompt_tokens"]?.int else { return }
        var decoded = Usage(promptTokens: prompt, completionTokens: usage?["completion_tokens"]?.int ?? 0)
        decoded.cachedTokens = usage?["prompt_tokens_details"]?["cached_tokens"]?.int ?? 0
        decoded.reasoningTokens = usage?["completion_tokens_details"]?["reasoning_tokens"]?.int ?? 0
        batch.append(.usage(decoded))
    }
}

extension JSONValue {
    /// The text of a member, if it has any.
    fileprivate func text(_ key: String) -> ArraySlice<UInt8>? {
        guard let text = self[key]?.utf8, !text.isEmpty else { return nil }
        return text[...]
    }

    fileprivate var calls: [JSONValue] { self["tool_calls"].map { Array($0.elements) } ?? [] }
}
