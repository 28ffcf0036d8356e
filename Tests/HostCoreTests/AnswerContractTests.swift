// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import ModelGateway
import TestSupport
import Testing
import UpstreamHTTP
import UpstreamTestKit

/// What every `AnswerSource` promises, for each kind of source that there is.
@Suite struct AnswerContractTests {
    @Test(arguments: AnswerKind.allCases)
    func itIsReadToItsEndByTakingAndWaiting(kind: AnswerKind) throws {
        let subject = try kind.answer()
        var reader = Reader(subject.source)
        #expect(reader.look() == nil)
        subject.proceed()
        try reader.read()
        #expect(reader.end == .complete)
        #expect(reader.text.contains(subject.text), "\(reader.text)")
    }

    @Test(arguments: AnswerKind.allCases)
    func afterTheEndEveryLookFindsTheSameEndAndNothingElse(kind: AnswerKind) throws {
        let subject = try kind.answer()
        subject.proceed()
        var reader = Reader(subject.source)
        try reader.read()
        for _ in 0..<2 {
            var again = Reader(subject.source)
            #expect(again.look() == reader.end)
            #expect(again.batch.isEmpty)
            #expect(again.isWokenAtOnce)
            subject.source.cancel()
        }
        #expect(subject.source.deadline == nil)
    }

    @Test(arguments: AnswerKind.allCases)
    func aWakeComesOnceAndReplacesTheOneBefore(kind: AnswerKind) throws {
        let subject = try kind.answer()
        var reader = Reader(subject.source)
        while reader.look() == nil, reader.isWokenAtOnce {}
        let (first, second) = (Signal(), Signal())
        subject.source.onReady { first.post() }
        subject.source.onReady { second.post() }
        subject.proceed()
        #expect(second.wait(until: .soon))
        #expect(!first.wait(until: .now()))
        try reader.read()
        #expect(!second.wait(until: .now()))
    }

    @Test(arguments: AnswerKind.allCases)
    func cancellingStopsWhoeverWorksAndEndsTheAnswer(kind: AnswerKind) throws {
        let subject = try kind.answer()
        var reader = Reader(subject.source)
        #expect(reader.look() == nil)
        subject.source.cancel()
        subject.source.cancel()
        #expect(subject.isStopped())
        #expect(reader.isWokenAtOnce)
        var after = Reader(subject.source)
        guard case .failed(let failure) = after.look() else { throw TurnRig.UnexpectedEnd() }
        #expect(failure.kind == .cancelled)
        #expect(after.batch.isEmpty)
        #expect(subject.source.deadline == nil)
    }

    @Test(arguments: AnswerKind.allCases)
    func onceItsTimeIsUpItNeedsNobodyToEnd(kind: AnswerKind) throws {
        let subject = try kind.answer()
        var reader = Reader(subject.source)
        #expect(reader.look() == nil)
        guard let deadline = subject.source.deadline else { return subject.source.cancel() }
        subject.source.expire(at: Instant(nanoseconds: deadline.nanoseconds - 1))
        #expect(reader.look() == nil)
        subject.source.expire(at: deadline)
        #expect(subject.source.deadline == nil)
        #expect(reader.isWokenAtOnce)
        #expect(reader.look() != nil)
        #expect(subject.isStopped())
    }

    @Test(arguments: AnswerKind.allCases)
    func aLookIsBounded(kind: AnswerKind) throws {
        let subject = try kind.answer(pieces: 3000)
        subject.proceed()
        var reader = Reader(subject.source)
        try reader.read()
        #expect(reader.end == .complete)
        #expect(reader.largestLook <= AnswerLimits().events + 300, "\(reader.largestLook)")
    }
}

/// A source's only reader.
private struct Reader {
    let source: any AnswerSource
    private(set) var batch = AnswerBatch()
    private(set) var end: AnswerEnd?
    private(set) var largestLook = 0

    init(_ source: any AnswerSource) { self.source = source }

    mutating func look() -> AnswerEnd? {
        let before = batch.count
        end = source.take(into: &batch)
        largestLook = max(largestLook, batch.count - before)
        return end
    }

    mutating func read() throws {
        let bell = Signal()
        while look() == nil {
            source.onReady { bell.post() }
            try #require(bell.wait(until: .soon), "nobody woke the reader after \(text)")
        }
    }

    var isWokenAtOnce: Bool {
        let bell = Signal()
        source.onReady { bell.post() }
        return bell.wait(until: .now())
    }

    var text: String {
        let bytes = batch.reduce(into: [UInt8]()) { bytes, event in
            switch event {
            case .text(let piece), .body(let piece): bytes += piece
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
