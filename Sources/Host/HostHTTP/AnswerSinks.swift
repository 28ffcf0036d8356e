// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostCore

/// Writes an answer as server-sent chunks.
struct StreamSink: AnswerSink {
    private var writer: ChatChunkWriter
    private var output: [UInt8] = []
    /// An agent has said something: the answer has begun.
    private(set) var hasSpoken = false

    init(_ writer: ChatChunkWriter) {
        self.writer = writer
        self.writer.role(to: &output)
    }

    mutating func begin(agent: String) {
        writer.agent = agent
        hasSpoken = true
    }

    mutating func text(_ text: [UInt8]) { writer.text(text, to: &output) }
    mutating func reasoning(_ text: [UInt8]) { writer.reasoning(text, to: &output) }
    /// A progress note keeps the stream alive, and is no part of the answer.
    mutating func status(_ text: [UInt8]) { ServerSentEvents.ping(to: &output) }
    mutating func toolCall(index: Int, id: String, name: String, arguments: [UInt8]) {
        writer.toolCall(index: index, id: id, name: name, arguments: arguments, to: &output)
    }

    mutating func finish(reason: String, usage: TokenUsage?) {
        writer.finish(reason: reason, to: &output)
        if let usage { writer.usage(ChatUsage(usage), to: &output) }
        ServerSentEvents.done(to: &output)
    }

    /// The stream breaks off: an error object, and no `[DONE]`.
    mutating func fail(_ error: APIError) { ServerSentEvents.error(error, to: &output) }

    mutating func heartbeat() { ServerSentEvents.ping(to: &output) }

    /// What is to be sent now.
    mutating func takeOutput() -> [UInt8] {
        let taken = output
        output = []
        return taken
    }
}

/// Gathers an answer that is sent in one piece.
///
/// A class: what it gathered must not be copied at every look.
final class CompletionSink: AnswerSink {
    private var writer: ChatCompletionWriter
    private var size = 0
    /// More than this is no answer that somebody waits for.
    private static let sizeLimit = 32 << 20

    init(_ writer: ChatCompletionWriter) { self.writer = writer }

    var isTooLarge: Bool { size > Self.sizeLimit }

    func begin(agent: String) {}

    func text(_ text: [UInt8]) {
        size += text.count
        if !isTooLarge { writer.add(.text(text)) }
    }

    func reasoning(_ text: [UInt8]) {
        size += text.count
        if !isTooLarge { writer.add(.reasoning(text)) }
    }

    func status(_ text: [UInt8]) {}

    func toolCall(index: Int, id: String, name: String, arguments: [UInt8]) {
        // A call weighs something even if it says nothing: there may be many.
        size += id.utf8.count + name.utf8.count + arguments.count + 64
        if !isTooLarge { writer.add(.toolCall(index: index, id: id, name: name, arguments: arguments)) }
    }

    func finish(reason: String, usage: TokenUsage) -> [UInt8] {
        writer.add(.usage(ChatUsage(usage)))
        writer.add(.finish(reason: reason))
        return writer.json
    }
}

extension ChatUsage {
    fileprivate init(_ usage: TokenUsage) {
        self.init(promptTokens: usage.prompt, completionTokens: usage.completion)
    }
}
