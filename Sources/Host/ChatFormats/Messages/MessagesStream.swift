// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A message as Anthropic's server-sent events.
struct MessagesStream: BlockStream {
    /// How many blocks were opened.
    private var count = 0
    /// What comes before and behind the text of a delta of the open block.
    private var deltaHead: [UInt8] = []
    private let deltaTail = Array("\"}}\n\n".utf8)

    var isTooLarge: Bool { false }

    func begin(_ facts: AnswerFacts, to output: inout [UInt8]) {
        event("message_start", to: &output) { writer in
            writer.key("message") { MessageObject(facts).write(to: &$0, stopReason: nil) { _ in } }
        }
    }

    func ping(to output: inout [UInt8]) { event("ping", to: &output) { _ in } }

    func finish(_ facts: AnswerFacts, hasToolCalls: Bool, to output: inout [UInt8]) {
        let message = MessageObject(facts)
        event("message_delta", to: &output) {
            $0.object("delta") {
                $0.field("stop_reason", message.stopReason(hasToolCalls: hasToolCalls))
                $0.field("stop_sequence", nil as String?)
            }
            $0.object("usage", message.writeUsage)
        }
        event("message_stop", to: &output) { _ in }
    }

    func fail(_ error: APIError, hasBegun: Bool, _ facts: AnswerFacts, to output: inout [UInt8]) {
        event("error", to: &output) { $0.object("error", error.writeMessagesError) }
    }
}

// MARK: - Blocks

extension MessagesStream {
    mutating func perform(_ step: AnswerBlocks.Step, _ facts: AnswerFacts, to output: inout [UInt8]) {
        switch step {
        case .open(let kind): open(kind, MessageObject(facts), to: &output)
        case .add(let text):
            output += deltaHead
            output.appendEscaped(text)
            output += deltaTail
        case .seal(let seal):
            event("content_block_delta", to: &output) {
                $0.field("index", count - 1)
                $0.object("delta") {
                    $0.field("type", "signature_delta")
                    $0.field("signature", JSONText(seal))
                }
            }
        case .close: event("content_block_stop", to: &output) { $0.field("index", count - 1) }
        }
    }

    private mutating func open(_ kind: AnswerBlocks.Kind, _ message: MessageObject, to output: inout [UInt8]) {
        let index = count
        count += 1
        event("content_block_start", to: &output) {
            $0.field("index", index)
            $0.object("content_block") { Self.write(kind, at: index, of: message, to: &$0) }
        }
        let delta = kind.delta
        let json =
            #"{"type":"content_block_delta","index":\#(index),"delta":{"type":"\#(delta.type)","\#(delta.key)":""#
        deltaHead = Array("event: content_block_delta\ndata: \(json)".utf8)
    }

    /// A block is opened without content.
    private static func write(
        _ kind: AnswerBlocks.Kind,
        at index: Int,
        of message: MessageObject,
        to writer: inout JSONWriter
    ) {
        switch kind {
        case .text:
            writer.field("type", "text")
            writer.field("text", "")
        case .reasoning:
            writer.field("type", "thinking")
            writer.field("thinking", "")
            writer.field("signature", "")
        case .toolCall(let id, let name):
            writer.field("type", "tool_use")
            writer.field("id", message.callID(id, at: index))
            writer.field("name", name)
            writer.object("input") { _ in }
        }
    }

    private func event(_ type: String, to output: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
        ServerSentEvents.event(type, to: &output) {
            $0.field("type", type)
            body(&$0)
        }
    }
}

extension AnswerBlocks.Kind {
    fileprivate var delta: (type: String, key: String) {
        switch self {
        case .text: ("text_delta", "text")
        case .reasoning: ("thinking_delta", "thinking")
        case .toolCall: ("input_json_delta", "partial_json")
        }
    }
}
