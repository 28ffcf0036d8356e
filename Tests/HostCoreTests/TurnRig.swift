// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// A turn under way, and who wakes its reader.
struct TurnRig {
    let turn: Turn
    let bell: Signal
    var sink = RecordingSink()

    init(_ rig: CoreRig, _ text: String = "hello", model: String = "auto") throws {
        bell = Signal()
        let request = try ChatRequest.asking(text, model: model)
        let context = ChatService.Context(listener: "agents", requestID: "req_1")
        turn = try rig.chat.begin(request, context) { [bell] in bell.post() }
    }

    /// Reads to the end.
    mutating func read() throws -> TurnEnd {
        while true {
            if let end = turn.take(into: &sink) { return end }
            try #require(bell.wait(until: .soon), "nobody woke the reader after \(sink.said)")
        }
    }

    struct UnexpectedEnd: Error {}
}

/// Keeps what a turn gives.
struct RecordingSink: AnswerSink {
    var said: [String] = []
    var content = ""

    mutating func begin(agent: String) { said.append("[\(agent)]") }
    mutating func text(_ text: [UInt8]) {
        said.append(String(decoding: text, as: UTF8.self))
        content += String(decoding: text, as: UTF8.self)
    }
    mutating func reasoning(_ text: [UInt8]) { said.append("think: \(String(decoding: text, as: UTF8.self))") }
    mutating func status(_ text: [UInt8]) { said.append("note: \(String(decoding: text, as: UTF8.self))") }
    mutating func toolCall(index: Int, id: String, name: String, arguments: [UInt8]) {
        said.append("tool \(index) \(id)/\(name): \(String(validating: arguments, as: UTF8.self) ?? "cut")")
    }
}

extension ChatRequest {
    static func asking(_ text: String, model: String = "auto") throws -> ChatRequest {
        try ChatRequest(
            parsing: Array(#"{"model":"\#(model)","messages":[{"role":"user","content":"\#(text)"}]}"#.utf8)
        )
    }
}
