// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostSupport
import Synchronization
import TestSupport
import Testing

/// Counts how often a closure ran.
private final class Counter: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    @Sendable func add() { count.add(1, ordering: .relaxed) }
}

private func looked(_ source: some AnswerSource) -> ([AnswerEvent], AnswerEnd?) {
    var batch = AnswerBatch()
    let end = source.take(into: &batch)
    return (Array(batch), end)
}

@Suite struct AnswerBufferTests {
    private func buffer(events: Int) -> AnswerBuffer {
        var limits = AnswerLimits()
        limits.events = events
        return AnswerBuffer(limits: limits)
    }

    @Test func aBurstWakesTheReaderOnce() {
        let (buffer, wakes) = (AnswerBuffer(), Counter())
        buffer.onReady(wakes.add)
        for text in ["a", "b", "c"] { #expect(buffer.send(.text(text)) == .taken) }
        #expect(wakes.value == 1)
        #expect(looked(buffer) == ([.text("a"), .text("b"), .text("c")], nil))
    }

    @Test func aFullBufferTakesNothingAndReportsWhenThereIsRoom() {
        let (buffer, wakes) = (buffer(events: 2), Counter())
        var batch = AnswerBatch([.text("a"), .text("b"), .text("c")])
        #expect(buffer.send(&batch) == .taken, "one batch may exceed the limit")
        #expect(batch.isEmpty)
        var next = AnswerBatch([.text("d")])
        #expect(buffer.send(&next) == .full)
        #expect(next.count == 1)
        buffer.onRoom(wakes.add)
        #expect(wakes.value == 0)
        #expect(looked(buffer).0.count == 3)
        #expect(wakes.value == 1)
        #expect(buffer.send(&next) == .taken)
    }

    @Test func whoeverWaitsIsWokenByTheEnd() {
        let (buffer, reader) = (buffer(events: 1), Counter())
        buffer.onReady(reader.add)
        buffer.finish()
        #expect(reader.value == 1)
        buffer.finish(.cancelled)
        #expect(looked(buffer) == ([], .complete), "the first end counts")
        #expect(buffer.send(.text("late")) == .closed)
    }

    @Test func aReaderThatCancelsDropsWhatWaitsAndStopsTheProducer() {
        let (buffer, stops, room) = (buffer(events: 1), Counter(), Counter())
        buffer.onCancel(stops.add)
        _ = buffer.send(.text("a"))
        buffer.onRoom(room.add)
        buffer.cancel()
        buffer.cancel()
        #expect((stops.value, room.value) == (1, 1))
        #expect(buffer.isCancelled)
        #expect(looked(buffer) == ([], .cancelled))
        #expect(buffer.send(.text("b")) == .closed)
        let late = Counter()
        buffer.onCancel(late.add)
        #expect(late.value == 1)
    }

    @Test func cancellingWhatHasEndedChangesNothing() {
        let (buffer, stops) = (AnswerBuffer(), Counter())
        buffer.onCancel(stops.add)
        _ = buffer.send(.text("a"))
        buffer.finish()
        buffer.cancel()
        #expect(stops.value == 0 && !buffer.isCancelled)
        #expect(looked(buffer) == ([.text("a")], .complete))
    }

    /// A producer and a reader on threads of their own, with a buffer that is nearly always full or empty.
    @Test func everyEventCrossesThreadsOnceAndInOrder() throws {
        let count = 20_000
        let buffer = buffer(events: 3)
        let producer = ThreadPool(threadLimit: 1, queueLimit: 1)
        _ = producer.submit {
            let room = Signal()
            for number in 0..<count {
                while buffer.send(.text("\(number)")) == .full {
                    buffer.onRoom { room.post() }
                    room.wait()
                }
            }
            buffer.finish()
        }
        let ready = Signal()
        var next = 0
        while true {
            var batch = AnswerBatch()
            let end = buffer.take(into: &batch)
            for event in batch {
                try #require(event == .text("\(next)"))
                next += 1
            }
            if end != nil { break }
            buffer.onReady { ready.post() }
            try #require(ready.wait(until: .soon), "nobody woke the reader after \(next)")
        }
        #expect(next == count)
    }
}

@Suite struct AnswerCursorTests {
    @Test func eventsAreReadOneByOneAndTheRestIsLeftToWhoeverTakesOver() {
        let buffer = AnswerBuffer()
        let cursor = AnswerCursor(buffer)
        #expect(cursor.next() == .pending)
        for text in ["a", "b", "c"] { _ = buffer.send(.text(text)) }
        #expect(cursor.next() == .event(.text("a")))
        _ = buffer.send(.text("d"))
        buffer.finish()
        let wakes = Counter()
        cursor.onReady(wakes.add)
        #expect(wakes.value == 1)
        #expect(looked(cursor) == ([.text("b"), .text("c"), .text("d")], .complete))
        #expect(looked(cursor) == ([], .complete))
        #expect(cursor.next() == .ended(.complete))
    }

    @Test func aCancelledCursorHasNothingLeft() {
        let buffer = AnswerBuffer()
        let cursor = AnswerCursor(buffer)
        for text in ["a", "b"] { _ = buffer.send(.text(text)) }
        #expect(cursor.next() == .event(.text("a")))
        cursor.cancel()
        #expect(cursor.next() == .ended(.cancelled))
        #expect(buffer.isCancelled)
    }

    /// A waker may read at once, on the thread that wakes it.
    @Test func aWakerMayRead() {
        let buffer = AnswerBuffer()
        let cursor = AnswerCursor(buffer)
        let read = Mutex<AnswerCursor.Next?>(nil)
        cursor.onReady {
            let next = cursor.next()
            read.withLock { $0 = next }
        }
        _ = buffer.send(.text("a"))
        #expect(read.withLock { $0 } == .event(.text("a")))
    }
}
