// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// A message as Anthropic's server-sent events.
package final class MessagesStreamWriter: AnswerWriter {
    private var object: MessagesObject
    private var order = AnswerBlocks()
    private var steps: [AnswerBlocks.Step] = []
    /// How many blocks were opened.
    private var count = 0
    /// What stands before and behind the text of a delta, of the block that is open.
    private var deltaHead: [UInt8] = []
    private let deltaTail = Array("\"}}\n\n".utf8)
    private var output: [UInt8] = []

    package private(set) var hasBegun = false
    package var isStream: Bool { true }
    package var isTooLarge: Bool { false }

    package init(_ head: AnswerHead) { object = MessagesObject(head) }

    package func begin(agent: String) { begin() }

    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        event("message_start") { writer in
            writer.key("message") { object.write(to: &$0, stopReason: nil) { _ in } }
        }
    }

    package func add(_ event: ChatEvent) {
        object.note(event)
        if event.isContent { begin() }
        order.add(event, into: &steps)
        perform()
    }

    package func ping() { event("ping") { _ in } }

    package func finish() {
        begin()
        order.finish(into: &steps)
        perform()
        event("message_delta") {
            $0.object("delta") {
                $0.field("stop_reason", object.stopReason(hasToolCalls: order.hasToolCalls))
                $0.field("stop_sequence", nil as String?)
            }
            $0.object("usage", object.writeUsage)
        }
        event("message_stop") { _ in }
    }

    package func fail(_ error: APIError) {
        event("error") { $0.object("error", error.writeMessagesError) }
    }

    package func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}

// MARK: - Blocks

extension MessagesStreamWriter {
    private func perform() {
        for step in steps { perform(step) }
        steps.removeAll(keepingCapacity: true)
    }

    private func perform(_ step: AnswerBlocks.Step) {
        switch step {
        case .open(let kind): open(kind)
        case .add(let text):
            output += deltaHead
            output.appendEscaped(text)
            output += deltaTail
        case .seal(let seal):
            event("content_block_delta") {
                $0.field("index", count - 1)
                $0.object("delta") {
                    $0.field("type", "signature_delta")
                    $0.field("signature", JSONText(seal))
                }
            }
        case .close: event("content_block_stop") { $0.field("index", count - 1) }
        }
    }

    private func open(_ kind: AnswerBlocks.Kind) {
        let index = count
        count += 1
        event("content_block_start") {
            $0.field("index", index)
            $0.object("content_block") { write(kind, at: index, to: &$0) }
        }
        let delta = kind.delta
        let json =
            #"{"type":"content_block_delta","index":\#(index),"delta":{"type":"\#(delta.type)","\#(delta.key)":""#
        deltaHead = Array("event: content_block_delta\ndata: \(json)".utf8)
    }

    private func write(_ kind: AnswerBlocks.Kind, at index: Int, to writer: inout JSONWriter) {
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
            writer.field("id", object.callID(id, at: index))
            writer.field("name", name)
            writer.object("input") { _ in }
        }
    }

    private func event(_ type: String, _ body: (inout JSONWriter) -> Void) {
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

extension ChatEvent {
    /// Whether it is part of what is said.
    var isContent: Bool {
        switch self {
        case .text, .reasoning, .reasoningSignature, .toolCall: true
        case .model, .usage, .finish: false
        }
    }
}
