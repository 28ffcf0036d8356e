// SPDX-License-Identifier: Apache-2.0

import HostSupport
import Synchronization
import Testing

/// Sends all numbers up to `count`, waiting for room whenever there is none; then finishes.
private func produce(_ count: Int, into stream: Numbers) async {
    for number in 0..<count {
        while true {
            let outcome = stream.send(number, cost: 1)
            if outcome == .closed { return }
            if outcome == .taken { break }
            await withCheckedContinuation { room in stream.onWritable { room.resume() } }
        }
    }
    stream.finish()
}

@Test(.timeLimit(.minutes(10)), arguments: [1, 2, 7, 64])
func everyElementCrossesThreadsOnceAndInOrder(elementLimit: Int) async throws {
    let stream = Numbers(elementLimit: elementLimit, costLimit: 1000)
    let producer = Task { await produce(20_000, into: stream) }
    var expected = 0
    while let number = try await stream.next() {
        #expect(number == expected)
        expected += 1
    }
    #expect(expected == 20_000)
    await producer.value
}

@Test(.timeLimit(.minutes(10)))
func aProducerLearnsOfACloseWhereverItIs() async throws {
    for reads in 0..<200 {
        let stream = Numbers(elementLimit: 3, costLimit: 1000)
        let producer = Task { await produce(.max, into: stream) }
        for _ in 0..<reads { _ = try await stream.next() }
        stream.close()
        await producer.value
    }
}

@Test(.timeLimit(.minutes(10)))
func cancellingAReaderThatWaitsEndsItAndClosesTheStream() async {
    for _ in 0..<200 {
        let closed = Bell()
        let stream = Numbers(elementLimit: 1, costLimit: 1, onClose: closed.ring)
        let reader = Task { try await stream.next() }
        reader.cancel()
        await #expect(throws: CancellationError.self) { _ = try await reader.value }
        #expect(closed.count == 1)
        #expect(stream.send(1, cost: 1) == .closed)
    }
}

@Test(.timeLimit(.minutes(10)))
func anEndThatRacesWithAReaderIsNeverMissed() async throws {
    for _ in 0..<500 {
        let stream = Numbers(elementLimit: 1, costLimit: 1)
        async let end = stream.next()
        stream.finish()
        #expect(try await end == nil)
    }
}
