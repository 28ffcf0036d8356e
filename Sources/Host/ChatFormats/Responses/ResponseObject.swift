// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// A response in one piece.
struct WholeResponse: WholeAnswer {
    private let echo: ResponseEcho?
    private var gathered = GatheredBlocks()

    init(_ echo: ResponseEcho?) { self.echo = echo }

    mutating func add(_ event: AnswerEvent) { gathered.add(event) }

    mutating func write(_ facts: AnswerFacts, to writer: inout JSONWriter) {
        gathered.finish()
        let response = ResponseObject(facts, echo)
        response.write(to: &writer, response.finalStatus, gathered.blocks)
    }
}

/// The response object as its streamed and its whole form have it, and the items of its output.
struct ResponseObject {
    enum Status: String {
        case inProgress = "in_progress"
        case completed, incomplete, failed
    }

    private let facts: AnswerFacts
    private let echo: ResponseEcho?
    private var head: AnswerHead { facts.head }

    init(_ facts: AnswerFacts, _ echo: ResponseEcho?) {
        self.facts = facts
        self.echo = echo
    }

    /// How an answer ended that did not fail.
    var finalStatus: Status {
        ["length", "content_filter"].contains(facts.finishReason) ? .incomplete : .completed
    }

    func write(
        to writer: inout JSONWriter,
        _ status: Status,
        error: APIError? = nil,
        _ items: [GatheredBlocks.Block] = []
    ) {
        writer.object {
            $0.field("id", WireFormat.responses.answerID(head.token))
            $0.field("object", "response")
            $0.field("created_at", head.created)
            $0.field("status", status.rawValue)
            $0.field("model", head.model)
            if let agents = head.agents { $0.field("agent", agents) }
            writeProblem(to: &$0, status, error)
            $0.array("output") {
                for (index, block) in items.enumerated() { write(item: block, at: index, itemStatus(status), to: &$0) }
            }
            $0.key("usage", writeUsage)
            echo?.write(to: &$0)
        }
    }

    private func itemStatus(_ status: Status) -> Status { status == .completed ? .completed : .incomplete }

    private func writeProblem(to writer: inout JSONWriter, _ status: Status, _ error: APIError?) {
        writer.key("error") {
            guard let error else { return $0.value(nil as String?) }
            $0.object {
                $0.field("code", error.responsesCode)
                $0.field("message", error.message)
            }
        }
        writer.key("incomplete_details") {
            guard status == .incomplete else { return $0.value(nil as String?) }
            $0.object { $0.field("reason", facts.finishReason == "length" ? "max_output_tokens" : "content_filter") }
        }
    }

    private func writeUsage(_ writer: inout JSONWriter) {
        guard let usage = facts.usage else { return writer.value(nil as String?) }
        writer.object {
            $0.field("input_tokens", usage.promptTokens)
            $0.object("input_tokens_details") { $0.field("cached_tokens", usage.cachedTokens) }
            $0.field("output_tokens", usage.completionTokens)
            $0.object("output_tokens_details") { $0.field("reasoning_tokens", usage.reasoningTokens) }
            $0.field("total_tokens", usage.promptTokens + usage.completionTokens)
        }
    }
}

// MARK: - Items

extension ResponseObject {
    static func itemID(_ kind: AnswerBlocks.Kind, at index: Int, of answer: AnswerHead) -> String {
        let prefix =
            switch kind {
            case .text: "msg"
            case .reasoning: "rs"
            case .toolCall: "fc"
            }
        return "\(prefix)_\(answer.token)_\(index)"
    }

    /// - Parameter status: an item in progress is still without content.
    func write(item block: GatheredBlocks.Block, at index: Int, _ status: Status, to writer: inout JSONWriter) {
        let hasContent = status != .inProgress
        writer.object {
            $0.field("id", Self.itemID(block.kind, at: index, of: head))
            switch block.kind {
            case .text:
                $0.field("type", "message")
                $0.field("status", status.rawValue)
                $0.field("role", "assistant")
                $0.array("content") { if hasContent { $0.value(ResponsePart(block.kind, block.bytes)) } }
            case .reasoning:
                $0.field("type", "reasoning")
                $0.array("summary") { _ in }
                $0.array("content") { if hasContent { $0.value(ResponsePart(block.kind, block.bytes)) } }
                $0.field("encrypted_content", block.seal.isEmpty ? nil : JSONText(block.seal))
                $0.field("status", status.rawValue)
            case .toolCall(let id, let name):
                $0.field("type", "function_call")
                $0.field("status", status.rawValue)
                $0.field("call_id", id.isEmpty ? "call_\(head.token)_\(index)" : id)
                $0.field("name", name)
                $0.field("arguments", JSONText(hasContent ? block.bytes : []))
            }
        }
    }
}

/// A part of an item's content.
struct ResponsePart: JSONWritable {
    private let kind: AnswerBlocks.Kind
    private let text: [UInt8]

    init(_ kind: AnswerBlocks.Kind, _ text: [UInt8]) {
        self.kind = kind
        self.text = text
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("type", kind == .reasoning ? "reasoning_text" : "output_text")
            $0.field("text", JSONText(text))
            guard kind == .text else { return }
            $0.array("annotations") { _ in }
            $0.array("logprobs") { _ in }
        }
    }
}
