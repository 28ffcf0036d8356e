// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import HostAnswers
package import UpstreamHTTP

/// An answer in OpenAI's format.
package typealias OpenAIAnswer = CompletionAnswer<ChatChunkDecoder>

/// Reads an answer in the format of one provider: a stream, one JSON text, or an error.
package struct CompletionAnswer<Decoder: CompletionDecoder>: AnswerReader {
    private enum Form {
        case unknown
        case stream(CompletionStreamDecoder<Decoder>)
        case whole([UInt8])
        case refusal(Refusal)
    }

    /// How long an answer in one piece may be.
    private static var wholeBytes: Int { 8 << 20 }

    private var form = Form.unknown
    /// Whom the first event names; nil once it has.
    private var model: String?

    /// - Parameter model: who answers, as `provider/model`, where the answer's first event is to tell.
    package init(of model: String? = nil) { self.model = model }

    package var isDone: Bool {
        if case .stream(let decoder) = form { decoder.isDone } else { false }
    }

    package mutating func read(_ part: HTTPPart, into batch: inout AnswerBatch) throws(AnswerFailure) {
        switch part {
        case .head(let status, let headers): form = try Self.form(status: status, headers: headers)
        case .body(let bytes):
            try introduced(into: &batch) { reader, batch throws(AnswerFailure) in try reader.read(bytes, into: &batch) }
        }
    }

    /// Lets `step` append, and names the model before the first event.
    private mutating func introduced(
        into batch: inout AnswerBatch,
        _ step: (inout Self, inout AnswerBatch) throws(AnswerFailure) -> Void
    ) throws(AnswerFailure) {
        guard let name = model else { return try step(&self, &batch) }
        var decoded = AnswerBatch()
        defer {
            if !decoded.isEmpty {
                model = nil
                batch.append(.model(name))
                batch.take(from: &decoded)
            }
        }
        try step(&self, &decoded)
    }

    private mutating func read(_ bytes: [UInt8], into batch: inout AnswerBatch) throws(AnswerFailure) {
        switch exchange(&form, with: .unknown) {  // taken out, so that its buffers have one owner
        case .unknown:
            break
        case .stream(var decoder):
            defer { form = .stream(decoder) }
            try decoder.decode(bytes, into: &batch)
        case .whole(var body):
            guard body.count + bytes.count <= Self.wholeBytes else {
                throw AnswerFailure(.upstream, "the model's provider sent more than is allowed")
            }
            body += bytes
            form = .whole(body)
        case .refusal(var refusal):
            refusal.read(bytes)
            form = .refusal(refusal)
        }
    }

    package mutating func end(_ failure: AnswerFailure?, into batch: inout AnswerBatch) throws(AnswerFailure) {
        if case .refusal(let refusal) = form { throw refusal.failure }
        if let failure { throw failure }
        switch form {
        // Some end without `[DONE]`: whoever has said why the answer ends has said all of it.
        case .stream(let decoder) where decoder.isDone || decoder.hasFinished: break
        case .whole(let body):
            try introduced(into: &batch) { _, batch throws(AnswerFailure) in
                try Decoder.decode(whole: body, into: &batch)
            }
        default: throw AnswerFailure(.upstream, "the model's provider broke off its answer")
        }
    }
}

// MARK: - The head

extension CompletionAnswer {
    private static func form(status: Int, headers: [HTTPField]) throws(AnswerFailure) -> Form {
        if let refusal = Refusal(status: status, headers: headers) { return .refusal(refusal) }
        switch headers.mediaType {
        case nil, "text/event-stream": return .stream(CompletionStreamDecoder())
        case "application/json": return .whole([])
        default: throw AnswerFailure(.upstream, "the model's provider answered with something else than a completion")
        }
    }
}
