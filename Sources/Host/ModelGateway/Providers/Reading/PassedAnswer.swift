// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON
import UpstreamHTTP

/// Passes an answer on as it comes, unless it is a refusal.
struct PassedAnswer: AnswerReader {
    private var refusal: Refusal?
    private var hasHead = false
    /// The last bytes, where the usage stands.
    private var tail: [UInt8] = []

    /// Only the end of the bytes ends it.
    var isDone: Bool { false }

    mutating func read(_ part: HTTPPart, into batch: inout AnswerBatch) throws(AnswerFailure) {
        switch part {
        case .head(let status, let headers):
            hasHead = true
            refusal = Refusal(status: status, headers: headers)
            guard refusal == nil, let type = headers.mediaType, type != "application/json" else { return }
            throw AnswerFailure(.upstream, "the model's provider answered with something else than JSON")
        case .body(let bytes):
            guard refusal == nil else { return refusal?.read(bytes) ?? () }
            guard !bytes.isEmpty else { return }
            batch.append(.body(bytes[...]))
            tail = Array((tail.suffix(Self.tailBytes) + bytes.suffix(Self.tailBytes)).suffix(Self.tailBytes))
        }
    }

    private static let tailBytes = 512

    /// Read without the rest, which is long: the object behind the last key of that name.
    var usage: Usage? {
        let text = String(decoding: tail, as: UTF8.self)
        guard let key = text.ranges(of: #""usage""#).last else { return nil }
        let object = text[key.upperBound...].drop { $0 != "{" }.prefix { $0 != "}" } + "}"
        guard let usage = try? JSONDocument(parsing: Array(object.utf8)).root,
            let prompt = usage["prompt_tokens"]?.int
        else { return nil }
        return Usage(promptTokens: prompt, completionTokens: 0)
    }

    mutating func end(_ failure: AnswerFailure?, into batch: inout AnswerBatch) throws(AnswerFailure) {
        if let refusal { throw refusal.failure }
        if let failure { throw failure }
        if !hasHead { throw AnswerFailure(.upstream, "the model's provider broke off its answer") }
    }
}
