// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A chat completion in one piece.
struct ChatCompletion: WholeAnswer {
    private var text: [UInt8] = []
    private var reasoning: [UInt8] = []
    private var toolCalls: [ToolCall] = []

    private struct ToolCall {
        var index: Int
        var id: String
        var name: String
        var arguments: [UInt8]
    }

    mutating func add(_ event: AnswerEvent) {
        switch event {
        case .text(let delta): text += delta
        case .reasoning(let delta): reasoning += delta
        case .toolCall(let index, let id, let name, let arguments): add(index, id, name, arguments)
        default: break
        }
    }

    private mutating func add(_ index: Int, _ id: String, _ name: String, _ arguments: ArraySlice<UInt8>) {
        if let known = toolCalls.firstIndex(where: { $0.index == index }) {
            toolCalls[known].arguments += arguments
        } else {
            toolCalls.append(ToolCall(index: index, id: id, name: name, arguments: Array(arguments)))
        }
    }
}

// MARK: - Writing

extension ChatCompletion {
    func write(_ facts: AnswerFacts, to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", WireFormat.chat.answerID(facts.head.token))
            $0.field("object", "chat.completion")
            $0.field("created", facts.head.created)
            $0.field("model", facts.head.model)
            if let agents = facts.head.agents { $0.field("agent", agents) }
            $0.array("choices") {
                $0.object {
                    $0.field("index", 0)
                    $0.object("message", writeMessage)
                    $0.field("logprobs", nil as String?)
                    $0.field("finish_reason", facts.finishReason)
                }
            }
            if let usage = facts.usage { $0.field("usage", usage) }
        }
    }

    private func writeMessage(to writer: inout JSONWriter) {
        writer.field("role", "assistant")
        // An answer that only calls tools has no content; one without tools has at least the empty string.
        writer.field("content", text.isEmpty && !toolCalls.isEmpty ? nil : JSONText(text))
        writer.field("refusal", nil as String?)
        if !reasoning.isEmpty { writer.field("reasoning_content", JSONText(reasoning)) }
        guard !toolCalls.isEmpty else { return }
        writer.array("tool_calls") {
            for call in toolCalls {
                $0.object { $0.toolCall(id: call.id, name: call.name, arguments: call.arguments[...]) }
            }
        }
    }
}
