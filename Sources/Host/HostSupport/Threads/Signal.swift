// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A counting semaphore with a deadline: one thread sleeps until another posts, on the monotonic clock.
///
/// Only for threads that may block; never for an event loop.
@safe package final class Signal: Sendable {
    /// Owned by this object alone, from `init` to `deinit`.
    ///
    /// pthread's objects must not move, so they live on the heap. Any thread may use them: every access to `posts` happens
    /// under the mutex.
    private nonisolated(unsafe) let storage: UnsafeMutablePointer<Storage>

    @safe private struct Storage {
        var mutex = unsafe pthread_mutex_t()
        var condition = pthread_cond_t()
        var posts = 0
    }

    package init() {
        unsafe storage = .allocate(capacity: 1)
        unsafe storage.initialize(to: Storage())
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_mutex_init(&storage.pointee.mutex, nil)
        unsafe pthread_cond_init(&storage.pointee.condition, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_cond_destroy(&storage.pointee.condition)
        unsafe pthread_mutex_destroy(&storage.pointee.mutex)
        unsafe storage.deallocate()
    }

    package func post() {
        unsafe pthread_mutex_lock(&storage.pointee.mutex)
        unsafe storage.pointee.posts += 1
        unsafe pthread_cond_signal(&storage.pointee.condition)
        unsafe pthread_mutex_unlock(&storage.pointee.mutex)
    }

    /// As `wait(until:)`, for callers that still hold nanoseconds of the monotonic clock.
    @_disfavoredOverload
    package func wait(until nanoseconds: UInt64) -> Bool { wait(until: Instant(nanoseconds: nanoseconds)) }

    package func wait() { _ = wait(until: Instant.never) }

    /// Takes one post; false when none came before `deadline`.
    package func wait(until deadline: Instant) -> Bool {
        var time = timespec(
            tv_sec: Int(deadline.nanoseconds / 1_000_000_000),
            tv_nsec: Int(deadline.nanoseconds % 1_000_000_000)
        )
        unsafe pthread_mutex_lock(&storage.pointee.mutex)
        defer { unsafe pthread_mutex_unlock(&storage.pointee.mutex) }
        while unsafe storage.pointee.posts == 0 {
            let error = unsafe pthread_cond_timedwait(&storage.pointee.condition, &storage.pointee.mutex, &time)
            if error == ETIMEDOUT, deadline != .never { return false }
        }
        unsafe storage.pointee.posts -= 1
        return true
    }
}
