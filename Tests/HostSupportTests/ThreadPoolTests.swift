// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport
import TestSupport
import Testing

@Suite struct ThreadPoolTests {
    /// Holds a thread until the test lets it go.
    private func hold(_ threads: ThreadPool, first: @escaping @Sendable () -> Void = {}) throws -> Signal {
        let begun = Signal()
        let gate = Signal()
        #expect(
            threads.submit {
                first()
                begun.post()
                gate.wait()
            }
        )
        try #require(begun.wait(until: .soon))
        return gate
    }

    @Test func workRunsOnAThread() throws {
        let threads = ThreadPool(threadLimit: 2, queueLimit: 8)
        let done = Signal()
        for _ in 0..<8 { #expect(threads.submit { done.post() }) }
        for _ in 0..<8 { try #require(done.wait(until: .soon)) }
        threads.stop()
    }

    @Test func asManyWaitAsMayAndNoMore() throws {
        let threads = ThreadPool(threadLimit: 1, queueLimit: 2)
        let gate = try hold(threads)
        let done = Signal()
        #expect(threads.submit { done.post() })
        #expect(threads.submit { done.post() })
        #expect(!threads.submit { done.post() })
        gate.post()
        for _ in 0..<2 { try #require(done.wait(until: .soon)) }
        threads.stop()
    }

    @Test func blockedWorkDoesNotHoldUpOtherThreads() throws {
        let threads = ThreadPool(threadLimit: 2, queueLimit: 8)
        let gate = try hold(threads)
        let done = Signal()
        #expect(threads.submit { done.post() })
        #expect(done.wait(until: .soon))
        gate.post()
        threads.stop()
    }

    @Test func whatWaitsIsDoneAfterStopAndNothingComesIn() throws {
        let threads = ThreadPool(threadLimit: 1, queueLimit: 8)
        let gate = try hold(threads)
        let done = Signal()
        #expect(threads.submit { done.post() })
        threads.stop()
        #expect(!threads.submit { done.post() })
        gate.post()
        #expect(done.wait(until: .soon))
    }

    @Test func noThreadIsLeftAfterStop() throws {
        let threads = ThreadPool(threadLimit: 4, queueLimit: 8)
        let ended = Signal()
        let gates = try (0..<4).map { _ in try hold(threads) { ThreadEnd.post(to: ended) } }
        threads.stop()
        gates.forEach { $0.post() }
        for _ in 0..<4 { try #require(ended.wait(until: .soon)) }
    }

    @Test func nothingIsLostBetweenManyHands() throws {
        let threads = ThreadPool(threadLimit: 3, queueLimit: 10_000)
        let done = Counter()
        let all = Signal()
        for _ in 0..<5_000 {
            #expect(
                threads.submit {
                    done.add()
                    if done.value == 5_000 { all.post() }
                }
            )
        }
        #expect(all.wait(until: .soon))
        threads.stop()
    }

    @Test func workSideBySideKeepsItsOrder() {
        #expect(Concurrently.map(Array(0..<100), threads: 3) { $0 * 2 } == (0..<100).map { $0 * 2 })
    }
}

/// Tells when the thread that asked ends.
private enum ThreadEnd {
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { signal in
            guard let signal else { return }
            Unmanaged<Signal>.fromOpaque(signal).takeRetainedValue().post()
        }
        return key
    }()

    static func post(to signal: Signal) { pthread_setspecific(key, Unmanaged.passRetained(signal).toOpaque()) }
}
