// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Testing

// MARK: - The consumer waits

@Test func aReadyWakerRunsOnceWithTheNextElement() {
    let (stream, bell) = (Numbers(elementLimit: 4, costLimit: 4), Bell())
    stream.onReady(bell.ring)
    #expect(bell.count == 0)
    _ = stream.send(1, cost: 1)
    _ = stream.send(2, cost: 1)
    #expect(bell.count == 1)
}

enum Reason: CaseIterable, Sendable {
    case element, end, failure, close

    func happen(to stream: Numbers) {
        switch self {
        case .element: _ = stream.send(1, cost: 1)
        case .end: stream.finish()
        case .failure: stream.finish(throwing: Broken())
        case .close: stream.close()
        }
    }
}

@Test(arguments: Reason.allCases)
func aReadyWakerRunsWhetherItWasArmedBeforeOrAfter(_ reason: Reason) {
    let (before, after, bell) = (Numbers(elementLimit: 4, costLimit: 4), Numbers(elementLimit: 4, costLimit: 4), Bell())
    before.onReady(bell.ring)
    reason.happen(to: before)
    #expect(bell.count == 1)
    reason.happen(to: after)
    after.onReady(bell.ring)
    #expect(bell.count == 2)
}

@Test func aDisarmedWakerDoesNotRun() {
    let (stream, bell) = (Numbers(elementLimit: 4, costLimit: 4), Bell())
    stream.onReady(bell.ring)
    stream.disarmReady()
    _ = stream.send(1, cost: 1)
    #expect(bell.count == 0)
}

// MARK: - The producer waits

@Test func aWritableWakerPromisesRoomForTheElementThatWasRefused() {
    let (stream, bell) = (Numbers(elementLimit: 10, costLimit: 10), Bell())
    for number in 0..<5 { _ = stream.send(number, cost: 2) }
    #expect(stream.send(9, cost: 9) == .full)
    stream.onWritable(bell.ring)
    while case .element = stream.next() as Numbers.Next, bell.count == 0 {}
    #expect(bell.count == 1)
    #expect(stream.send(9, cost: 9) == .taken)
}

@Test func aWritableWakerWaitsForRoomForABurst() {
    let (stream, bell) = (Numbers(elementLimit: 8, costLimit: 100), Bell())
    for number in 0..<8 { _ = stream.send(number, cost: 1) }
    _ = stream.send(9, cost: 1)
    stream.onWritable(bell.ring)
    for _ in 0..<3 { _ = stream.next() as Numbers.Next }
    #expect(bell.count == 0)
    _ = stream.next() as Numbers.Next
    #expect(bell.count == 1)
}

@Test func anElementThatWasRefusedOnceIsForgottenWhenItIsTaken() {
    let (stream, bell) = (Numbers(elementLimit: 10, costLimit: 10), Bell())
    _ = stream.send(1, cost: 2)
    #expect(stream.send(2, cost: 9) == .full)
    _ = stream.next() as Numbers.Next
    #expect(stream.send(2, cost: 9) == .taken)
    stream.onWritable(bell.ring)
    #expect(bell.count == 1, "there is room for an element of no cost")
}

@Test(arguments: [Reason.end, .failure, .close])
func aProducerThatWaitsForRoomIsWokenByTheEnd(_ reason: Reason) {
    let (stream, bell) = (Numbers(elementLimit: 1, costLimit: 1), Bell())
    _ = stream.send(1, cost: 1)
    _ = stream.send(2, cost: 1)
    stream.onWritable(bell.ring)
    reason.happen(to: stream)
    #expect(bell.count == 1)
    #expect(stream.send(2, cost: 1) == .closed)
}

// MARK: - Wakers may use the stream

@Test func aWakerMayReadWriteAndArmAgain() {
    let (stream, bell) = (Numbers(elementLimit: 1, costLimit: 1), Bell())
    stream.onReady {
        bell.ring()
        _ = stream.next() as Numbers.Next
        stream.onReady(bell.ring)
    }
    _ = stream.send(1, cost: 1)
    _ = stream.send(2, cost: 1)
    #expect(bell.count == 2)
}
