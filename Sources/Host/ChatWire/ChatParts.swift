// SPDX-License-Identifier: Apache-2.0

/// What an answer cost, in tokens.
struct ChatUsage: Sendable, JSONWritable {
    var promptTokens: Int
    var completionTokens: Int

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("prompt_tokens", promptTokens)
            $0.field("completion_tokens", completionTokens)
            $0.field("total_tokens", promptTokens + completionTokens)
        }
    }
}

extension JSONWriter {
    /// The fields that a tool call has in a chunk and in a whole answer; what is empty was said before.
    mutating func toolCall(id: String, name: String, arguments: [UInt8]) {
        if !id.isEmpty {
            field("id", id)
            field("type", "function")
        }
        object("function") {
            if !name.isEmpty { $0.field("name", name) }
            $0.field("arguments", JSONText(arguments))
        }
    }
}
