// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization
import Testing

typealias Numbers = BoundedStream<Int, Broken>

struct Broken: Error, Equatable {}

/// Counts how often a waker ran.
final class Bell: Sendable {
    private let rings = Atomic<Int>(0)

    var count: Int { rings.load(ordering: .sequentiallyConsistent) }

    func ring() { rings.add(1, ordering: .sequentiallyConsistent) }
}

// MARK: - Elements and limits

@Test func elementsComeOutInTheOrderTheyWentIn() async throws {
    let stream = Numbers(elementLimit: 100, costLimit: 100)
    for number in 0..<100 { #expect(stream.send(number, cost: 1) == .taken) }
    stream.finish()
    for number in 0..<100 { #expect(try await stream.next() == number) }
    #expect(try await stream.next() == nil)
}

@Test func theElementLimitHolds() {
    let stream = Numbers(elementLimit: 2, costLimit: 100)
    #expect(stream.send(1, cost: 1) == .taken)
    #expect(stream.send(2, cost: 1) == .taken)
    #expect(stream.send(3, cost: 1) == .full)
}

@Test func theCostLimitHoldsButAnEmptyStreamTakesAnything() {
    let stream = Numbers(elementLimit: 10, costLimit: 10)
    #expect(stream.send(1, cost: 1000) == .taken)
    #expect(stream.send(2, cost: 1) == .full)
    _ = stream.next() as Numbers.Next
    #expect(stream.send(3, cost: 4) == .taken)
    #expect(stream.send(4, cost: 7) == .full)
    #expect(stream.send(5, cost: 6) == .taken)
}

@Test func theGreatestCostDoesNotOverflow() {
    let stream = Numbers(elementLimit: 10, costLimit: 10)
    #expect(stream.send(1, cost: 5) == .taken)
    #expect(stream.send(2, cost: .max) == .full)
}

@Test func whatWasReadIsNoLongerHeld() {
    final class Load: Sendable {}
    let stream = BoundedStream<Load, Never>(elementLimit: 10, costLimit: 10)
    var first: Load? = Load()
    weak let watched = first
    if let load = first { _ = stream.send(load, cost: 1) }
    _ = stream.send(Load(), cost: 1)
    first = nil
    #expect(watched != nil)
    _ = stream.next() as BoundedStream<Load, Never>.Next
    #expect(watched == nil)
}

// MARK: - Ends

@Test func aFailureComesAfterTheElementsBeforeIt() async throws {
    let stream = Numbers(elementLimit: 4, costLimit: 4)
    _ = stream.send(1, cost: 1)
    stream.finish(throwing: Broken())
    #expect(stream.send(2, cost: 1) == .closed)
    #expect(try await stream.next() == 1)
    await #expect(throws: Broken.self) { try await stream.next() }
}

@Test func onlyTheFirstEndCounts() async throws {
    let stream = Numbers(elementLimit: 4, costLimit: 4)
    stream.finish()
    stream.finish(throwing: Broken())
    #expect(try await stream.next() == nil)
}

@Test func closingDropsWhatWaitsAndTellsTheProducerOnce() async throws {
    let closed = Bell()
    let stream = Numbers(elementLimit: 4, costLimit: 4, onClose: closed.ring)
    _ = stream.send(1, cost: 1)
    stream.close()
    stream.close()
    #expect(closed.count == 1)
    #expect(stream.send(2, cost: 1) == .closed)
    #expect(try await stream.next() == nil)
}

@Test func closingAfterTheEndTellsNobody() {
    let closed = Bell()
    let stream = Numbers(elementLimit: 4, costLimit: 4, onClose: closed.ring)
    stream.finish()
    stream.close()
    #expect(closed.count == 0)
}
