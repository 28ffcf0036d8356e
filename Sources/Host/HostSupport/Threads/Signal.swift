// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Lets one thread sleep until another posts, on the monotonic clock.
///
/// Only for threads that may block; never for an event loop.
package final class Signal: @unchecked Sendable {
    private struct Storage {
        var mutex = pthread_mutex_t()
        var condition = pthread_cond_t()
        var posts = 0
    }

    /// pthread's objects must not move.
    private let storage: UnsafeMutablePointer<Storage>

    package init() {
        storage = .allocate(capacity: 1)
        storage.initialize(to: Storage())
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_mutex_init(&storage.pointee.mutex, nil)
        pthread_cond_init(&storage.pointee.condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(&storage.pointee.condition)
        pthread_mutex_destroy(&storage.pointee.mutex)
        storage.deallocate()
    }

    package func post() {
        pthread_mutex_lock(&storage.pointee.mutex)
        storage.pointee.posts += 1
        pthread_cond_signal(&storage.pointee.condition)
        pthread_mutex_unlock(&storage.pointee.mutex)
    }

    package func wait() { _ = wait(until: .max) }

    /// Whether a post came before `deadline` (`MonotonicClock` nanoseconds; `.max` is never).
    package func wait(until deadline: UInt64) -> Bool {
        var time = timespec(tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
        pthread_mutex_lock(&storage.pointee.mutex)
        defer { pthread_mutex_unlock(&storage.pointee.mutex) }
        while storage.pointee.posts == 0 {
            let error = pthread_cond_timedwait(&storage.pointee.condition, &storage.pointee.mutex, &time)
            if error == ETIMEDOUT, deadline != .max { return false }
        }
        storage.pointee.posts -= 1
        return true
    }
}
