// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An answer between one producer and one reader, on any threads: what was given and nobody has taken yet, within limits.
///
/// Nothing here blocks: each side asks for a closure that runs once when its wait is over, outside the lock, on the
/// thread that ended it.
package final class AnswerBuffer: AnswerSource, Sendable {
    private struct State {
        var batch = AnswerBatch()
        var end: AnswerEnd?
        /// The reader waits for more.
        var wakeReader: (@Sendable () -> Void)?
        /// The producer waits for room.
        var wakeProducer: (@Sendable () -> Void)?
        var isCancelled = false
        var onCancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let limits: AnswerLimits

    package init(limits: AnswerLimits = AnswerLimits()) { self.limits = limits }

    /// An answer that fails before it begins.
    package convenience init(failing failure: AnswerFailure) {
        self.init()
        finish(.failed(failure))
    }
}

// MARK: - The producer's side

extension AnswerBuffer {
    package enum SendOutcome: Sendable, Equatable {
        case taken
        /// Nothing was taken: wait for `onRoom`, and try again.
        case full
        /// Nobody reads any more.
        case closed
    }

    /// Takes all of `batch` and leaves it empty, unless the buffer is full: it may exceed its limits by one batch.
    package func send(_ batch: inout AnswerBatch) -> SendOutcome {
        let (outcome, wake) = state.withLock { state -> (SendOutcome, (@Sendable () -> Void)?) in
            guard state.end == nil else { return (.closed, nil) }
            guard !state.batch.isFull(limits) else { return (.full, nil) }
            state.batch.take(from: &batch)
            return (.taken, state.wakeReader.take())
        }
        wake?()
        return outcome
    }

    package func send(_ event: AnswerEvent) -> SendOutcome {
        var batch = AnswerBatch(CollectionOfOne(event))
        return send(&batch)
    }

    /// Ends the answer, unless it has ended; what waits can still be read.
    package func finish(_ end: AnswerEnd = .complete) {
        let wakers = state.withLock { state in
            guard state.end == nil else { return (nil, nil) as ((@Sendable () -> Void)?, (@Sendable () -> Void)?) }
            state.end = end
            state.onCancel = nil
            return (state.wakeReader.take(), state.wakeProducer.take())
        }
        wakers.0?()
        wakers.1?()
    }

    /// Whether the reader left before the end.
    package var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// Runs `action` once if the reader cancels before the end; at once if it has.
    ///
    /// The buffer keeps the closure until its end, so the closure must not keep the buffer.
    package func onCancel(_ action: @escaping @Sendable () -> Void) {
        let isDue = state.withLock { state in
            if state.end == nil { state.onCancel = action }
            return state.isCancelled
        }
        if isDue { action() }
    }

    /// Runs `wake` once as soon as a batch would be taken, or none ever will be again; at once if that is now.
    package func onRoom(_ wake: @escaping @Sendable () -> Void) {
        let isDue = state.withLock { state in
            guard state.end == nil, state.batch.isFull(limits) else { return true }
            state.wakeProducer = wake
            return false
        }
        if isDue { wake() }
    }
}

// MARK: - The reader's side

extension AnswerBuffer {
    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let (end, wake) = state.withLock { state -> (AnswerEnd?, (@Sendable () -> Void)?) in
            batch.take(from: &state.batch)
            return (state.end, state.wakeProducer.take())
        }
        wake?()
        return end
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) {
        let isDue = state.withLock { state in
            guard state.end == nil, state.batch.isEmpty else { return true }
            state.wakeReader = wake
            return false
        }
        if isDue { wake() }
    }

    package func cancel() {
        let wakers = state.withLock { state -> [(@Sendable () -> Void)?] in
            guard state.end == nil else { return [] }
            state.end = .cancelled
            state.isCancelled = true
            state.batch = AnswerBatch()
            return [state.wakeReader.take(), state.wakeProducer.take(), state.onCancel.take()]
        }
        for wake in wakers { wake?() }
    }
}
