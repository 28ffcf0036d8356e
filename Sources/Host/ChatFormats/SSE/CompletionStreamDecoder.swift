// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// Reads the JSON texts of a completion, in the words of one provider.
package protocol CompletionDecoder: Sendable {
    init()

    /// Whether the upstream has said that nothing follows.
    var isDone: Bool { get }
    /// Whether it has said why the answer ends.
    var hasFinished: Bool { get }

    /// - Parameter data: what one server-sent event carries.
    mutating func decode(_ data: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure)

    /// - Parameter body: an answer that was not streamed.
    static func decode(whole body: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure)
}

extension ChatChunkDecoder: CompletionDecoder {}

/// Turns the bytes of an upstream's event stream, cut anywhere, into the events of a completion.
package struct CompletionStreamDecoder<Chunks: CompletionDecoder>: Sendable {
    /// Whole pictures and documents have been seen in one event.
    private var lines = SSEDecoder(lineLimitBytes: 4 << 20, eventLimitBytes: 4 << 20)
    private var chunks = Chunks()

    package var isDone: Bool { chunks.isDone }
    package var hasFinished: Bool { chunks.hasFinished }

    package init() {}

    package mutating func decode(_ bytes: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        var frames: [SSEEvent] = []
        let overflow = lines.decode(bytes, appendingTo: &frames)
        for frame in frames where !isDone { try chunks.decode(frame.data, into: &batch) }
        if overflow { throw AnswerFailure(.upstream, "the model's provider sent an event that is too long") }
    }
}

extension SSEDecoder {
    /// Whether a limit was exceeded behind the events that were appended.
    fileprivate mutating func decode(_ bytes: [UInt8], appendingTo frames: inout [SSEEvent]) -> Bool {
        do {
            try decode(bytes, into: &frames)
            return false
        } catch {
            return true
        }
    }
}
