// SPDX-License-Identifier: Apache-2.0

import HostJSON

/// A response as server-sent events, numbered in their order.
package final class ResponsesStreamWriter: AnswerWriter {
    private var object: ResponseObject
    private var order = AnswerBlocks()
    private var steps: [AnswerBlocks.Step] = []
    /// The last event repeats all that was said.
    private var items: [GatheredBlocks.Block] = []
    private var size = 0
    private var number = 0
    private var output: [UInt8] = []

    package private(set) var hasBegun = false
    package var isStream: Bool { true }
    package var isTooLarge: Bool { size > AnswerLimit.bytes }

    package init(_ head: AnswerHead, _ echo: ResponseEcho?) { object = ResponseObject(head, echo) }

    package func begin(agent: String) { begin() }

    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        for type in ["response.created", "response.in_progress"] {
            event(type) { $0.key("response") { object.write(to: &$0, .inProgress) } }
        }
    }

    package func add(_ event: ChatEvent) {
        size += event.weight
        guard !isTooLarge else { return }
        object.note(event)
        if event.isContent { begin() }
        order.add(event, into: &steps)
        perform()
    }

    package func ping() { ServerSentEvents.ping(to: &output) }

    package func finish() {
        begin()
        order.finish(into: &steps)
        perform()
        let status = object.finalStatus
        event("response.\(status.rawValue)") { $0.key("response") { object.write(to: &$0, status, items) } }
    }

    package func fail(_ error: APIError) {
        event("error") {
            $0.field("code", error.code ?? error.kind.rawValue)
            $0.field("message", error.message)
            $0.field("param", error.param)
        }
        guard hasBegun else { return }
        event("response.failed") { $0.key("response") { object.write(to: &$0, .failed, error: error, items) } }
    }

    package func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}

// MARK: - Items

extension ResponsesStreamWriter {
    private var index: Int { items.count - 1 }
    private var item: GatheredBlocks.Block { items[index] }
    private var itemID: String { object.itemID(item.kind, at: index) }

    private func perform() {
        for step in steps {
            switch step {
            case .open(let kind): open(kind)
            case .add(let text): add(text)
            case .seal(let seal): items[index].seal = seal
            case .close: close()
            }
        }
        steps.removeAll(keepingCapacity: true)
    }

    private func open(_ kind: AnswerBlocks.Kind) {
        items.append(GatheredBlocks.Block(kind: kind))
        event("response.output_item.added") {
            $0.field("output_index", index)
            $0.key("item") { object.write(item: item, at: index, .inProgress, to: &$0) }
        }
        guard kind.hasParts else { return }
        partEvent("response.content_part.added") { $0.field("part", ResponsePart(kind, [])) }
    }

    private func add(_ text: [UInt8]) {
        items[index].bytes += text
        partEvent("\(item.kind.eventName).delta") {
            $0.field("delta", JSONText(text))
            if item.kind == .text { $0.array("logprobs") { _ in } }
        }
    }

    private func close() {
        partEvent("\(item.kind.eventName).done") {
            $0.field(item.kind.hasParts ? "text" : "arguments", JSONText(item.bytes))
            if item.kind == .text { $0.array("logprobs") { _ in } }
            if case .toolCall(_, let name) = item.kind { $0.field("name", name) }
        }
        if item.kind.hasParts {
            partEvent("response.content_part.done") { $0.field("part", ResponsePart(item.kind, item.bytes)) }
        }
        event("response.output_item.done") {
            $0.field("output_index", index)
            $0.key("item") { object.write(item: item, at: index, .completed, to: &$0) }
        }
    }

    /// An event about what is inside the item.
    private func partEvent(_ type: String, _ members: (inout JSONWriter) -> Void) {
        event(type) {
            $0.field("item_id", itemID)
            $0.field("output_index", index)
            if item.kind.hasParts { $0.field("content_index", 0) }
            members(&$0)
        }
    }

    private func event(_ type: String, _ members: (inout JSONWriter) -> Void) {
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
