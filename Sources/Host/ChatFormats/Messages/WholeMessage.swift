// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A message of Anthropic's format in one piece.
struct WholeMessage: WholeAnswer {
    private var gathered = GatheredBlocks()

    mutating func add(_ event: AnswerEvent) { gathered.add(event) }

    mutating func write(_ facts: AnswerFacts, to writer: inout JSONWriter) {
        gathered.finish()
        let message = MessageObject(facts)
        message.write(to: &writer, stopReason: message.stopReason(hasToolCalls: gathered.hasToolCalls)) {
            for (index, block) in gathered.blocks.enumerated() { message.write(block, at: index, to: &$0) }
        }
    }
}

/// The parts of Anthropic's message object that its streamed and its whole form share.
struct MessageObject {
    private let facts: AnswerFacts

    init(_ facts: AnswerFacts) { self.facts = facts }

    /// - Parameter stopReason: nil as long as the message has not ended.
    func write(
        to writer: inout JSONWriter,
        stopReason: String?,
        content: (inout JSONWriter) -> Void
    ) {
        writer.object {
            $0.field("id", WireFormat.messages.answerID(facts.head.token))
            $0.field("type", "message")
            $0.field("role", "assistant")
            $0.field("model", facts.head.model)
            if let agents = facts.head.agents { $0.field("agent", agents) }
            $0.array("content", content)
            $0.field("stop_reason", stopReason)
            $0.field("stop_sequence", nil as String?)
            $0.object("usage", writeUsage)
        }
    }

    /// Anthropic counts cached tokens apart.
    func writeUsage(_ writer: inout JSONWriter) {
        let cached = facts.usage?.cachedTokens ?? 0
        writer.field("input_tokens", max(0, (facts.usage?.promptTokens ?? 0) - cached))
        if cached > 0 { writer.field("cache_read_input_tokens", cached) }
        writer.field("output_tokens", facts.usage?.completionTokens ?? 0)
    }

    /// Not every server reports that it stopped to call a tool.
    func stopReason(hasToolCalls: Bool) -> String {
        switch facts.finishReason {
        case "length": "max_tokens"
        case "content_filter": "refusal"
        default: hasToolCalls ? "tool_use" : "end_turn"
        }
    }

    /// The id of a tool call, also where nobody gave it one.
    func callID(_ id: String, at index: Int) -> String { id.isEmpty ? "toolu_\(facts.head.token)_\(index)" : id }

    fileprivate func write(_ block: GatheredBlocks.Block, at index: Int, to writer: inout JSONWriter) {
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
                $0.field("id", callID(id, at: index))
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
