// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization
import Testing

@Suite struct ResponseCacheTests {
    @Test func anAnswerIsKeptForItsLifetime() async throws {
        let clock = HandClock()
        let cache = ResponseCache<Int>(lifetime: .seconds(10), now: clock.now)
        let loads = Loads()
        #expect(try await cache.value(for: "a", load: loads.next) == 1)
        clock.advance(by: .seconds(9))
        #expect(try await cache.value(for: "a", load: loads.next) == 1)
        clock.advance(by: .seconds(2))
        #expect(try await cache.value(for: "a", load: loads.next) == 2)
    }

    @Test func anErrorIsNotKept() async throws {
        let cache = ResponseCache<Int>(lifetime: .seconds(10))
        await #expect(throws: AgentError.self) {
            try await cache.value(for: "a") { throw AgentError(code: "x", message: "x") }
        }
        #expect(try await cache.value(for: "a") { 7 } == 7)
    }

    @Test func theOldestIsDroppedWhenItIsFull() async throws {
        let clock = HandClock()
        let cache = ResponseCache<Int>(lifetime: .seconds(10), limit: 2, now: clock.now)
        let loads = Loads()
        for key in ["a", "b", "c"] {
            _ = try await cache.value(for: key, load: loads.next)
            clock.advance(by: .seconds(1))
        }
        #expect(try await cache.value(for: "c", load: loads.next) == 3)
        #expect(try await cache.value(for: "b", load: loads.next) == 2)
        #expect(try await cache.value(for: "a", load: loads.next) == 4)
    }

    @Test func theSameAskedTwiceAtOnceIsLoadedOnce() async throws {
        let cache = ResponseCache<Int>(lifetime: .seconds(10))
        let loads = Loads()
        let gate = Gate()
        async let first = cache.value(for: "a") {
            await gate.pass()
            return loads.next()
        }
        await gate.reached()
        async let second = cache.value(for: "a", load: loads.next)
        await gate.open()
        #expect(try await (first, second) == (1, 1))
    }

    @Test func whenTheLoadingTurnIsCancelledAnotherLoads() async throws {
        let cache = ResponseCache<Int>(lifetime: .seconds(10))
        let gate = Gate()
        let first = Task {
            try await cache.value(for: "a") { () async throws -> Int in
                await gate.pass()
                throw CancellationError()
            }
        }
        await gate.reached()
        async let second = cache.value(for: "a") { 2 }
        await gate.open()
        #expect(try await second == 2)
        await #expect(throws: CancellationError.self) { try await first.value }
    }

    @Test func whoeverWaitsMayLeave() async throws {
        let cache = ResponseCache<Int>(lifetime: .seconds(10))
        let gate = Gate()
        async let first = cache.value(for: "a") {
            await gate.pass()
            return 1
        }
        await gate.reached()
        let second = Task { try await cache.value(for: "a") { 2 } }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        await gate.open()
        #expect(try await first == 1)
    }
}

/// Time that moves when told to.
private final class HandClock: Sendable {
    private let instant = Mutex(ContinuousClock.now)
    var now: @Sendable () -> ContinuousClock.Instant { { self.instant.withLock(\.self) } }
    func advance(by duration: Duration) { instant.withLock { $0 += duration } }
}

/// Counts how often something was loaded.
private final class Loads: Sendable {
    private let count = Atomic(0)
    @Sendable func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}

/// Holds one visitor until it is opened, and tells when the visitor has come.
private actor Gate {
    private var isOpen = false
    private var hasVisitor = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var watching: [CheckedContinuation<Void, Never>] = []

    func pass() async {
        hasVisitor = true
        for watcher in watching { watcher.resume() }
        watching = []
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }

    func reached() async {
        if !hasVisitor { await withCheckedContinuation { watching.append($0) } }
    }

    func open() {
        isOpen = true
        for visitor in waiting { visitor.resume() }
        waiting = []
    }
}
