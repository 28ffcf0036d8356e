// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A bounded queue between one producer and one consumer, on any threads, with an edge in each direction.
///
/// Nothing here blocks and nothing here hops: who waits asks for a one-shot *waker*, which runs on the thread that
/// ended the wait, outside the lock. A waker must not block; it may call this stream.
package final class BoundedStream<Element: Sendable, Failure: Error>: Sendable {
    package typealias Waker = @Sendable () -> Void

    private let machine: Mutex<StateMachine>
    /// Tells the producer that the consumer lost interest, at most once.
    private let onClose: Waker?

    /// - Parameters:
    ///   - elementLimit: how many elements may wait.
    ///   - costLimit: how much cost (bytes, usually) may wait. One element is always taken by an empty stream.
    ///   - onClose: runs once when the consumer closes a stream that had not ended.
    package init(elementLimit: Int, costLimit: Int, onClose: Waker? = nil) {
        self.machine = Mutex(StateMachine(elementLimit: elementLimit, costLimit: costLimit))
        self.onClose = onClose
    }
}

// MARK: - The producer's side

extension BoundedStream {
    package enum SendOutcome: Equatable, Sendable {
        case taken
        /// Nothing was taken: arm `onWritable` and try again.
        case full
        /// Nobody reads any more: stop producing.
        case closed
    }

    package func send(_ element: Element, cost: Int) -> SendOutcome {
        let (outcome, waker) = machine.withLock { $0.send(element, cost: cost) }
        waker?()
        return outcome
    }

    /// Ends the stream; what waits can still be read.
    ///
    /// Later calls have no effect. Who waits for room is woken, too: it will find the stream closed.
    package func finish(throwing failure: Failure? = nil) {
        let wakers = machine.withLock { $0.finish(failure) }
        wakers.forEach { $0() }
    }

    /// Runs `waker` once as soon as an element would be taken, or none ever will be again; at once if that is now.
    package func onWritable(_ waker: @escaping Waker) {
        if machine.withLock({ $0.armWritable(waker) }) { waker() }
    }
}

// MARK: - The consumer's side

extension BoundedStream {
    package enum Next: Sendable {
        case element(Element)
        /// Nothing is here yet: arm `onReady`.
        case pending
        case ended(Failure?)
    }

    package func next() -> Next {
        let (next, waker) = machine.withLock { $0.next() }
        waker?()
        return next
    }

    /// Runs `waker` once as soon as `next` has something else to say than `pending`; at once if that is now.
    package func onReady(_ waker: @escaping Waker) {
        if machine.withLock({ $0.armReady(waker) }) { waker() }
    }

    /// Disarms the waker of `onReady`; one that already runs is not waited for.
    package func disarmReady() {
        machine.withLock { $0.disarmReady() }
    }

    /// Drops what waits and tells the producer to stop.
    ///
    /// Later reads say `ended`; whoever waits, on either side, is woken.
    package func close() {
        let (wasOpen, wakers) = machine.withLock { $0.close() }
        wakers.forEach { $0() }
        if wasOpen { onClose?() }
    }

    /// The next element, or nil at the end; cancelling the task closes the stream.
    package func next() async throws -> Element? {
        while true {
            switch next() as Next {
            case .element(let element): return element
            case .ended(nil): return nil
            case .ended(let failure?): throw failure
            case .pending:
                await withTaskCancellationHandler {
                    await withCheckedContinuation { continuation in onReady { continuation.resume() } }
                } onCancel: {
                    close()
                }
                try Task.checkCancellation()
            }
        }
    }
}
