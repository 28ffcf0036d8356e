// SPDX-License-Identifier: Apache-2.0

import HostAnswers

/// Streams an answer in a format that puts its content into blocks that follow one another.
final class BlockStreamWriter<Format: BlockStream>: AnswerWriter {
    private var facts: AnswerFacts
    private var format: Format
    private var blocks = AnswerBlocks()
    private var steps: [AnswerBlocks.Step] = []
    private var output: [UInt8] = []

    private(set) var hasBegun = false
    var isStream: Bool { true }
    var isTooLarge: Bool { format.isTooLarge }

    init(_ head: AnswerHead, _ format: Format) {
        facts = AnswerFacts(head)
        self.format = format
    }

    func write(_ batch: AnswerBatch) {
        for event in batch where !isTooLarge { write(event) }
    }

    private func write(_ event: AnswerEvent) {
        switch event {
        case .agent: begin()
        case .status: ping()
        default:
            facts.record(event)
            guard event.isContent else { return }
            begin()
            blocks.add(event, into: &steps)
            perform()
        }
    }

    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        format.begin(facts, to: &output)
    }

    private func perform() {
        for step in steps { format.perform(step, facts, to: &output) }
        steps.removeAll(keepingCapacity: true)
    }

    func ping() { format.ping(to: &output) }

    func finish() {
        begin()
        blocks.finish(into: &steps)
        perform()
        format.finish(facts, hasToolCalls: blocks.hasToolCalls, to: &output)
    }

    func fail(_ error: APIError) { format.fail(error, hasBegun: hasBegun, facts, to: &output) }

    func takeOutput() -> [UInt8] { exchange(&output, with: []) }
}

/// The server-sent events of such a format.
protocol BlockStream {
    /// More was said than the format has room for.
    var isTooLarge: Bool { get }

    mutating func begin(_ facts: AnswerFacts, to output: inout [UInt8])
    mutating func perform(_ step: AnswerBlocks.Step, _ facts: AnswerFacts, to output: inout [UInt8])
    func ping(to output: inout [UInt8])
    mutating func finish(_ facts: AnswerFacts, hasToolCalls: Bool, to output: inout [UInt8])
    mutating func fail(_ error: APIError, hasBegun: Bool, _ facts: AnswerFacts, to output: inout [UInt8])
}
