// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostAnswers
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// A turn under way, and its reader.
struct TurnRig {
    let turn: Turn
    let sink = RecordingSink()
    private let bell = Signal()

    init(_ rig: CoreRig, _ text: String = "hello", model: String = "auto") throws {
        turn = try rig.chat.begin(.asking(text, model: model), .named("agents"))
    }

    init(_ turn: Turn) { self.turn = turn }

    /// One look: what there is goes to `sink`; nil: there is more to come.
    func look() -> TurnEnd? {
        var batch = AnswerBatch()
        let end = turn.take(into: &batch)
        for event in batch { sink.record(event) }
        switch end {
        case nil: return nil
        case .complete: return .complete(finishReason: sink.finishReason ?? "none", sink.usage ?? Usage())
        case .failed(let failure): return .failed(APIError(failure))
        }
    }

    /// Reads to the end.
    func read() throws -> TurnEnd {
        while true {
            if let end = look() { return end }
            turn.onReady { [bell] in bell.post() }
            try #require(bell.wait(until: .soon), "nobody woke the reader after \(sink.said)")
        }
    }

    struct UnexpectedEnd: Error {}
}

/// How a turn ended, as its client reads it.
enum TurnEnd: Equatable {
    case complete(finishReason: String, Usage)
    case failed(APIError)
}

/// Keeps what a turn gives.
final class RecordingSink {
    private(set) var said: [String] = []
    private(set) var content = ""
    private(set) var usage: Usage?
    private(set) var finishReason: String?

    func record(_ event: AnswerEvent) {
        switch event {
        case .agent(let id): said.append("[\(id)]")
        case .text(let text):
            said.append(String(decoding: text, as: UTF8.self))
            content += String(decoding: text, as: UTF8.self)
        case .reasoning(let text): said.append("think: \(String(decoding: text, as: UTF8.self))")
        case .status(let text): said.append("note: \(String(decoding: text, as: UTF8.self))")
        case .toolCall(let index, let id, let name, let arguments):
            said.append("tool \(index) \(id)/\(name): \(String(validating: arguments, as: UTF8.self) ?? "cut")")
        case .usage(let usage): self.usage = usage
        case .finish(let reason): finishReason = reason
        case .model, .reasoningSignature, .head, .body: said.append("unexpected: \(event)")
        }
    }
}

extension ChatService.Context {
    static func named(_ listener: String) -> ChatService.Context {
        var caller = ModelCall.Caller()
        caller.requestID = "req_1"
        return ChatService.Context(listener: listener, caller: caller)
    }
}

extension ChatRequest {
    static func asking(_ text: String, model: String = "auto") throws -> ChatRequest {
        try ChatRequest(
            parsing: Array(#"{"model":"\#(model)","messages":[{"role":"user","content":"\#(text)"}]}"#.utf8)
        )
    }
}
