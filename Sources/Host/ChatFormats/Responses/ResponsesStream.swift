// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A response as server-sent events, numbered in their order.
final class ResponsesStream: BlockStream {
    private let echo: ResponseEcho?
    /// The last event repeats all that was said.
    private var items: [GatheredBlocks.Block] = []
    private var size = 0
    private var number = 0

    init(_ echo: ResponseEcho?) { self.echo = echo }

    var isTooLarge: Bool { size > AnswerLimit.bytes }

    func begin(_ facts: AnswerFacts, to output: inout [UInt8]) {
        let response = ResponseObject(facts, echo)
        for type in ["response.created", "response.in_progress"] {
            event(type, to: &output) { $0.key("response") { response.write(to: &$0, .inProgress) } }
        }
    }

    func ping(to output: inout [UInt8]) { ServerSentEvents.ping(to: &output) }

    func finish(_ facts: AnswerFacts, hasToolCalls: Bool, to output: inout [UInt8]) {
        let response = ResponseObject(facts, echo)
        let status = response.finalStatus
        event("response.\(status.rawValue)", to: &output) { writer in
            writer.key("response") { response.write(to: &$0, status, items) }
        }
    }

    func fail(_ error: APIError, hasBegun: Bool, _ facts: AnswerFacts, to output: inout [UInt8]) {
        event("error", to: &output) {
            $0.field("code", error.code ?? error.kind.rawValue)
            $0.field("message", error.message)
            $0.field("param", error.param)
        }
        guard hasBegun else { return }
        let response = ResponseObject(facts, echo)
        event("response.failed", to: &output) { writer in
            writer.key("response") { response.write(to: &$0, .failed, error: error, items) }
        }
    }
}

// MARK: - Items

extension ResponsesStream {
    private var index: Int { items.count - 1 }
    private var item: GatheredBlocks.Block { items[index] }

    func perform(_ step: AnswerBlocks.Step, _ facts: AnswerFacts, to output: inout [UInt8]) {
        switch step {
        case .open(let kind): open(kind, facts, to: &output)
        case .add(let text): add(text, facts.head, to: &output)
        case .seal(let seal):
            size += seal.count
            items[index].seal = seal
        case .close: close(facts, to: &output)
        }
    }

    private func open(_ kind: AnswerBlocks.Kind, _ facts: AnswerFacts, to output: inout [UInt8]) {
        items.append(GatheredBlocks.Block(kind: kind))
        // What an item weighs without content; there may be many.
        size += 64
        event("response.output_item.added", to: &output) {
            $0.field("output_index", index)
            $0.key("item") { ResponseObject(facts, nil).write(item: item, at: index, .inProgress, to: &$0) }
        }
        guard kind.hasParts else { return }
        partEvent("response.content_part.added", facts.head, to: &output) { $0.field("part", ResponsePart(kind, [])) }
    }

    private func add(_ text: ArraySlice<UInt8>, _ head: AnswerHead, to output: inout [UInt8]) {
        size += text.count
        items[index].bytes += text
        partEvent("\(item.kind.eventName).delta", head, to: &output) {
            $0.field("delta", JSONText(text))
            if item.kind == .text { $0.array("logprobs") { _ in } }
        }
    }

    private func close(_ facts: AnswerFacts, to output: inout [UInt8]) {
        partEvent("\(item.kind.eventName).done", facts.head, to: &output) {
            $0.field(item.kind.hasParts ? "text" : "arguments", JSONText(item.bytes))
            if item.kind == .text { $0.array("logprobs") { _ in } }
            if case .toolCall(_, let name) = item.kind { $0.field("name", name) }
        }
        if item.kind.hasParts {
            partEvent("response.content_part.done", facts.head, to: &output) {
                $0.field("part", ResponsePart(item.kind, item.bytes))
            }
        }
        event("response.output_item.done", to: &output) {
            $0.field("output_index", index)
            $0.key("item") { ResponseObject(facts, nil).write(item: item, at: index, .completed, to: &$0) }
        }
    }

    /// An event about what is inside the item.
    private func partEvent(
        _ type: String,
        _ head: AnswerHead,
        to output: inout [UInt8],
        _ members: (inout JSONWriter) -> Void
    ) {
        event(type, to: &output) {
            $0.field("item_id", ResponseObject.itemID(item.kind, at: index, of: head))
            $0.field("output_index", index)
            if item.kind.hasParts { $0.field("content_index", 0) }
            members(&$0)
        }
    }

    private func event(_ type: String, to output: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
        ServerSentEvents.event(type, to: &output) {
            $0.field("type", type)
            $0.field("sequence_number", number)
            members(&$0)
        }
        number += 1
    }
}

extension AnswerBlocks.Kind {
    fileprivate var hasParts: Bool { if case .toolCall = self { false } else { true } }

    fileprivate var eventName: String {
        switch self {
        case .text: "response.output_text"
        case .reasoning: "response.reasoning_text"
        case .toolCall: "response.function_call_arguments"
        }
    }
}
