// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A value under a lock, on whose changes threads can wait.
final class Monitor<State>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    init(_ state: State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Changes the value; call `wakeOne` or `wakeAll` if somebody may wait for that.
    func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Blocks the thread until `body` has a result; it is asked again after each wake.
    func wait<Result>(for body: (inout State) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            pthread_cond_wait(changed, mutex)
        }
    }

    /// The same with a limit; nil: it took longer.
    func wait<Result>(nanoseconds: UInt64, for body: (inout State) -> Result?) -> Result? {
        var end = timespec(afterNanoseconds: nanoseconds)
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            if pthread_cond_timedwait(changed, mutex, &end) == ETIMEDOUT { return body(&state) }
        }
    }

    func wakeOne() { pthread_cond_signal(changed) }

    func wakeAll() { pthread_cond_broadcast(changed) }
}

extension timespec {
    /// An instant of `CLOCK_MONOTONIC`; one beyond the end of time lies a century ahead.
    fileprivate init(afterNanoseconds nanoseconds: UInt64) {
        let second: UInt64 = 1_000_000_000
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let sum = UInt64(now.tv_nsec) + min(nanoseconds, 100 * 365 * 86400 * second)
        self.init(tv_sec: now.tv_sec + Int(sum / second), tv_nsec: Int(sum % second))
    }
}
