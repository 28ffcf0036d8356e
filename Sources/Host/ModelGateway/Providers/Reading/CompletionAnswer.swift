// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import UpstreamHTTP

/// An answer in OpenAI's format.
package typealias OpenAIAnswer = CompletionAnswer<ChatChunkDecoder>

/// Reads an answer in the format of one provider: a stream, one JSON text, or an error.
package struct CompletionAnswer<Decoder: CompletionDecoder>: AnswerReader {
    private enum Form {
        case unknown
        case stream(ChatStreamDecoder<Decoder>)
        case whole([UInt8])
        case refusal(Refusal)
    }

    /// How long an answer in one piece may be.
    private static var wholeBytes: Int { 8 << 20 }

    private var form = Form.unknown

    package init() {}

    package var isDone: Bool {
        if case .stream(let decoder) = form { decoder.isDone } else { false }
    }

    package mutating func read(_ part: HTTPPart, into events: inout [ChatEvent]) throws(ChatFailure) {
        switch part {
        case .head(let status, let headers): form = try Self.form(status: status, headers: headers)
        case .body(let bytes): try read(bytes, into: &events)
        }
    }

    private mutating func read(_ bytes: [UInt8], into events: inout [ChatEvent]) throws(ChatFailure) {
        switch exchange(&form, with: .unknown) {  // taken out, so that its buffers have one owner
        case .unknown:
            break
        case .stream(var decoder):
            defer { form = .stream(decoder) }
            try decoder.decode(bytes, into: &events)
        case .whole(var body):
            guard body.count + bytes.count <= Self.wholeBytes else {
                throw ChatFailure(.upstream, "the model's provider sent more than is allowed")
            }
            body += bytes
            form = .whole(body)
        case .refusal(var refusal):
            refusal.read(bytes)
            form = .refusal(refusal)
        }
    }

    package mutating func end(_ failure: ChatFailure?, into events: inout [ChatEvent]) throws(ChatFailure) {
        if case .refusal(let refusal) = form { throw refusal.failure }
        if let failure { throw failure }
        switch form {
        // Some end without `[DONE]`: whoever has said why the answer ends has said all of it.
        case .stream(let decoder) where decoder.isDone || decoder.hasFinished: break
        case .whole(let body): events += try Decoder.decode(whole: body)
        default: throw ChatFailure(.upstream, "the model's provider broke off its answer")
        }
    }
}

// MARK: - The head

extension CompletionAnswer {
    private static func form(status: Int, headers: [HTTPField]) throws(ChatFailure) -> Form {
        if let refusal = Refusal(status: status, headers: headers) { return .refusal(refusal) }
        switch headers.mediaType {
        case nil, "text/event-stream": return .stream(ChatStreamDecoder())
        case "application/json": return .whole([])
        default: throw ChatFailure(.upstream, "the model's provider answered with something else than a completion")
        }
    }
}
