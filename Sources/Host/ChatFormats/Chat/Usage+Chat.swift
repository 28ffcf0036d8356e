// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostJSON

extension Usage: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("prompt_tokens", promptTokens)
            $0.field("completion_tokens", completionTokens)
            $0.field("total_tokens", promptTokens + completionTokens)
            if cachedTokens > 0 { $0.object("prompt_tokens_details") { $0.field("cached_tokens", cachedTokens) } }
            guard reasoningTokens > 0 else { return }
            $0.object("completion_tokens_details") { $0.field("reasoning_tokens", reasoningTokens) }
        }
    }
}

extension JSONWriter {
    /// The fields that a tool call has in a chunk and in a whole answer; what is empty was said before.
    mutating func toolCall(id: String, name: String, arguments: ArraySlice<UInt8>) {
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
