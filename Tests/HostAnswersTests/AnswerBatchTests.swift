// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import TestSupport
import Testing

/// One event of each kind.
private let everyKind: [AnswerEvent] = [
    .agent("weather"), .model("openai/gpt-4o"), .text("18 °C"), .reasoning("Hm."), .reasoningSignature([0x53]),
    .toolCall(index: 3, id: "call_1", name: "find", arguments: ArraySlice("{\"ä\":1}".utf8)), .status("looking"),
    .usage(Usage(promptTokens: 7, completionTokens: 2)), .finish(reason: "tool_calls"),
    .head(status: 404, fields: [.init("content-type", "text/plain"), .init("empty", "")]), .body([0xFF, 0x00]),
    .text(""), .toolCall(index: 0, id: "", name: "", arguments: []), .head(status: 200, fields: []),
]

@Suite struct AnswerBatchTests {
    @Test func whatIsAppendedIsReadAgain() {
        #expect(Array(AnswerBatch(everyKind)) == everyKind)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func movingKeepsOrderAndContent(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var (expected, batch): ([AnswerEvent], AnswerBatch) = ([], AnswerBatch())
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let events = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
                everyKind.randomElement(using: &random)
            }
            var other = AnswerBatch(events)
            batch.take(from: &other)
            expected += events
            #expect(other.isEmpty && other.byteCount == 0)
            // What was moved out of is usable again.
            other.append(.text("again"))
            #expect(Array(other) == [.text("again")])
        }
        #expect(Array(batch) == expected)
        #expect(batch.contentByteCount == expected.reduce(0) { $0 + ($1.isContent || $1.isBody ? $1.byteCount : 0) })
    }

    @Test func foreignBytesAreCopied() {
        var batch = AnswerBatch()
        var text = Array("text".utf8)
        batch.appendText(text.span)
        batch.appendReasoning(text.span)
        batch.appendStatus(text.span)
        batch.appendToolCall(index: 1, id: text.span, name: text.span, arguments: text.span)
        text = [0, 0, 0, 0]
        let call = AnswerEvent.toolCall(index: 1, id: "text", name: "text", arguments: ArraySlice("text".utf8))
        #expect(Array(batch) == [.text("text"), .reasoning("text"), .status("text"), call])
    }

    @Test func anEventOutlivesItsBatch() {
        var batch = AnswerBatch([.text("first")])
        let kept = batch.map { $0 }
        batch.removeAll()
        batch.append(.text("other"))
        #expect(kept == [.text("first")])
    }

    @Test func aLookIsBoundedByWhatItAddsItself() {
        var limits = AnswerLimits()
        (limits.events, limits.bytes) = (3, 10)
        var batch = AnswerBatch(repeatElement(.text("x"), count: 100))
        let look = batch.look
        #expect(!batch.isEnough(since: look, limits))
        for _ in 0..<3 { batch.append(.text("")) }
        #expect(batch.isEnough(since: look, limits))
        var bytes = AnswerBatch()
        bytes.append(.text("0123456789"))
        #expect(bytes.isEnough(since: AnswerBatch().look, limits))
    }

    @Test func toolCallsAreBroughtWithinBounds() {
        func call(_ index: Int) -> AnswerEvent { .toolCall(index: index, id: "a", name: "b", arguments: [1]) }
        var batch = AnswerBatch([.text("x"), call(.max), call(-1), call(5)])
        batch.boundToolCalls()
        #expect(Array(batch) == [.text("x"), call(AnswerEvent.toolCallLimit - 1), call(0), call(5)])
    }

    @Test func theLastUsageCounts() {
        let (first, last) = (Usage(promptTokens: 1), Usage(promptTokens: 2))
        #expect(AnswerBatch([.usage(first), .text("x"), .usage(last), .text("y")]).lastUsage == last)
        #expect(AnswerBatch([.text("x")]).lastUsage == nil)
    }
}

@Suite struct UsageTests {
    @Test func sumsStopBeforeTheyOverflow() {
        var usage = Usage(promptTokens: 5, completionTokens: -3)
        usage.add(Usage(promptTokens: .max, completionTokens: 2))
        #expect((usage.promptTokens, usage.completionTokens) == (1 << 40, 2))
        usage.add(Usage(promptTokens: -1, completionTokens: .min))
        #expect((usage.promptTokens, usage.completionTokens) == (1 << 40, 2))
    }
}

extension AnswerEvent {
    fileprivate var isBody: Bool { if case .body = self { true } else { false } }
}
