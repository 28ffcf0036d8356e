// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostJSON

/// Gathers an answer, and writes it in one piece at its end.
final class WholeAnswerWriter<Body: WholeAnswer>: AnswerWriter {
    private var facts: AnswerFacts
    private var body: Body
    private var size = 0
    private var output: [UInt8] = []

    init(_ head: AnswerHead, _ body: Body) {
        facts = AnswerFacts(head)
        self.body = body
    }

    var isStream: Bool { false }
    var hasBegun: Bool { size > 0 }
    var isTooLarge: Bool { size > AnswerLimit.bytes }

    func write(_ batch: AnswerBatch) {
        for event in batch {
            size += AnswerLimit.weight(of: event)
            guard !isTooLarge else { return }
            facts.record(event)
            body.add(event)
        }
    }

    func ping() {}
    func finish() { output.appendJSON { body.write(facts, to: &$0) } }
    func fail(_ error: APIError) {}
    func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}

/// The content of an answer in one piece, in one of the formats.
protocol WholeAnswer {
    mutating func add(_ event: AnswerEvent)
    /// Writes all that was added; nothing is added afterwards.
    mutating func write(_ facts: AnswerFacts, to writer: inout JSONWriter)
}
