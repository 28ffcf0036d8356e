// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A value under a lock, on whose changes threads can wait.
///
/// Memory: the mutex and the condition stay at one address from `init` to `deinit`, as POSIX wants it. Threads: any;
/// `state` is touched with the mutex held, which is what makes this `Sendable`.
@safe final class Monitor<State>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    init(_ state: State) {
        self.state = state
        unsafe pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(changed, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_cond_destroy(changed)
        unsafe pthread_mutex_destroy(mutex)
        unsafe changed.deallocate()
        unsafe mutex.deallocate()
    }

    /// Changes the value; call `wakeOne` or `wakeAll` if a thread may wait for that.
    func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Blocks the thread until `body` has a result; it is asked again after each wake.
    ///
    /// Not by `withLock`: an access to `state` that lasted across the wait would overlap those of other threads.
    func wait<Result>(for body: (inout State) -> Result?) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            unsafe pthread_cond_wait(changed, mutex)
        }
    }

    /// The same with a limit; nil: it took longer.
    func wait<Result>(nanoseconds: UInt64, for body: (inout State) -> Result?) -> Result? {
        var end = timespec(afterNanoseconds: nanoseconds)
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&state) { return result }
            if unsafe pthread_cond_timedwait(changed, mutex, &end) == ETIMEDOUT { return body(&state) }
        }
    }

    func wakeOne() { unsafe pthread_cond_signal(changed) }

    func wakeAll() { unsafe pthread_cond_broadcast(changed) }
}

extension timespec {
    /// An instant of `CLOCK_MONOTONIC`; one beyond the end of time lies a century ahead.
    fileprivate init(afterNanoseconds nanoseconds: UInt64) {
        let second: UInt64 = 1_000_000_000
        let now = timespec.monotonicNow
        let sum = UInt64(now.tv_nsec) + min(nanoseconds, 100 * 365 * 86400 * second)
        self.init(tv_sec: now.tv_sec + Int(sum / second), tv_nsec: Int(sum % second))
    }
}
