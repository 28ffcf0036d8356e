// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// The parts of Anthropic's message object that its streamed and its whole form share.
struct MessagesObject {
    var head: AnswerHead
    var usage: ChatUsage?
    var reason = "stop"

    init(_ head: AnswerHead) { self.head = head }

    /// Takes what is no content.
    mutating func note(_ event: ChatEvent) {
        switch event {
        case .model(let model): head.model = model
        case .usage(let usage): self.usage = usage
        case .finish(let reason): self.reason = reason
        case .text, .reasoning, .reasoningSignature, .toolCall: break
        }
    }

    /// - Parameter stopReason: nil as long as the message has not ended.
    func write(
        to writer: inout JSONWriter,
        stopReason: String?,
        content: (inout JSONWriter) -> Void
    ) {
        writer.object {
            $0.field("id", WireFormat.messages.answerID(head.token))
            $0.field("type", "message")
            $0.field("role", "assistant")
            $0.field("model", head.model)
            if let agents = head.agents { $0.field("agent", agents) }
            $0.array("content", content)
            $0.field("stop_reason", stopReason)
            $0.field("stop_sequence", nil as String?)
            $0.object("usage", writeUsage)
        }
    }

    /// Anthropic counts what was cached apart.
    func writeUsage(_ writer: inout JSONWriter) {
        let cached = usage?.cachedTokens ?? 0
        writer.field("input_tokens", max(0, (usage?.promptTokens ?? 0) - cached))
        if cached > 0 { writer.field("cache_read_input_tokens", cached) }
        writer.field("output_tokens", usage?.completionTokens ?? 0)
    }

    /// Not every server says that it stopped to call a tool.
    func stopReason(hasToolCalls: Bool) -> String {
        switch reason {
        case "length": "max_tokens"
        case "content_filter": "refusal"
        default: hasToolCalls ? "tool_use" : "end_turn"
        }
    }

    /// The id of a tool call, also where nobody gave it one.
    func callID(_ id: String, at index: Int) -> String { id.isEmpty ? "toolu_\(head.token)_\(index)" : id }
}

/// A message in one piece.
package final class MessagesAnswerWriter: AnswerWriter {
    private var object: MessagesObject
    private var gathered = GatheredBlocks()
    private var size = 0
    private var output: [UInt8] = []

    package init(_ head: AnswerHead) { object = MessagesObject(head) }

    package var isStream: Bool { false }
    package var hasBegun: Bool { size > 0 }
    package var isTooLarge: Bool { size > AnswerLimit.bytes }

    package func begin(agent: String) {}

    package func add(_ event: ChatEvent) {
        size += event.weight
        guard !isTooLarge else { return }
        object.note(event)
        gathered.add(event)
    }

    package func ping() {}

    package func finish() {
        gathered.finish()
        output.appendJSON { writer in
            object.write(to: &writer, stopReason: object.stopReason(hasToolCalls: gathered.hasToolCalls)) {
                for (index, block) in gathered.blocks.enumerated() { write(block, at: index, to: &$0) }
            }
        }
    }

    package func fail(_ error: APIError) {}
    package func takeOutput() -> [UInt8] { exchange(&output, with: []) }

    private func write(_ block: GatheredBlocks.Block, at index: Int, to writer: inout JSONWriter) {
        writer.object {
            switch block.kind {
            case .text:
                $0.field("type", "text")
                $0.field("text", JSONText(block.bytes))
            case .reasoning:
                $0.field("type", "thinking")
                $0.field("thinking", JSONText(block.bytes))
                $0.field("signature", JSONText(block.seal))
            case .toolCall(let id, let name):
                $0.field("type", "tool_use")
                $0.field("id", object.callID(id, at: index))
                $0.field("name", name)
                $0.field("input", ToolInput(block.bytes))
            }
        }
    }
}

/// The arguments of a tool as the object that Anthropic's format asks for, whatever a model wrote.
private struct ToolInput: JSONWritable {
    private let arguments: [UInt8]

    init(_ arguments: [UInt8]) { self.arguments = arguments }

    func write(to writer: inout JSONWriter) {
        if arguments.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            return writer.object { _ in }
        }
        if let document = try? JSONDocument(parsing: arguments), document.root.kind == .object {
            return writer.value(document.root)
        }
        // Anthropic's own word for it.
        writer.object { $0.field("INVALID_JSON", JSONText(arguments)) }
    }
}
