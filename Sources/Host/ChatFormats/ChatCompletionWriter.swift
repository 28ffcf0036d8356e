// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// Gathers the events of an answer that is not streamed, and writes it.
package struct ChatCompletionWriter: Sendable {
    private let id: String
    private let created: Int
    private var model: String
    /// Who answered; several are joined by commas.
    package var agent: String?

    private var text: [UInt8] = []
    private var reasoning: [UInt8] = []
    private var toolCalls: [ToolCall] = []
    private var finishReason = "stop"
    private var usage: ChatUsage?

    private struct ToolCall {
        var index: Int
        var id: String
        var name: String
        var arguments: [UInt8]
    }

    /// - Parameter created: seconds since 1970.
    package init(id: String, created: Int, model: String, agent: String? = nil) {
        self.id = id
        self.created = created
        self.model = model
        self.agent = agent
    }
}

// MARK: - Gathering

extension ChatCompletionWriter {
    package mutating func add(_ event: ChatEvent) {
        switch event {
        case .text(let delta): text += delta
        case .reasoning(let delta): reasoning += delta
        case .toolCall(let index, let id, let name, let arguments): add(index, id, name, arguments)
        case .usage(let usage): self.usage = usage
        case .finish(let reason): finishReason = reason
        case .model(let model): self.model = model
        case .reasoningSignature: break  // OpenAI's format has none
        }
    }

    private mutating func add(_ index: Int, _ id: String, _ name: String, _ arguments: [UInt8]) {
        if let known = toolCalls.firstIndex(where: { $0.index == index }) {
            toolCalls[known].arguments += arguments
        } else {
            toolCalls.append(ToolCall(index: index, id: id, name: name, arguments: arguments))
        }
    }
}

// MARK: - Writing

extension ChatCompletionWriter: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("object", "chat.completion")
            $0.field("created", created)
            $0.field("model", model)
            if let agent { $0.field("agent", agent) }
            $0.array("choices") { $0.object(choice) }
            if let usage { $0.field("usage", usage) }
        }
    }

    private func choice(_ writer: inout JSONWriter) {
        writer.field("index", 0)
        writer.object("message", message)
        writer.field("logprobs", nil as String?)
        writer.field("finish_reason", finishReason)
    }

    private func message(_ writer: inout JSONWriter) {
        writer.field("role", "assistant")
        // An answer that only calls tools says nothing; one without tools says at least the empty string.
        writer.field("content", text.isEmpty && !toolCalls.isEmpty ? nil : JSONText(text))
        writer.field("refusal", nil as String?)
        if !reasoning.isEmpty { writer.field("reasoning_content", JSONText(reasoning)) }
        guard !toolCalls.isEmpty else { return }
        writer.array("tool_calls") {
            for call in toolCalls {
                $0.object { $0.toolCall(id: call.id, name: call.name, arguments: call.arguments) }
            }
        }
    }
}
