// SPDX-License-Identifier: Apache-2.0

public import Synchronization

/// A bounded queue between one producer and one consumer, on any threads, with an edge in each direction.
///
/// Nothing here blocks and nothing here hops: who waits asks for a one-shot *waker*, which runs on the thread that
/// ended the wait, outside the lock. A waker must not block; it may call this stream.
///
/// Public and inlinable, as nothing else in the host: only so it is compiled for the elements of the modules that use it.
/// Types that are looked up at run time cost more than the queue itself.
public final class BoundedStream<Element: Sendable, Failure: Error>: Sendable {
    /// What runs once when a wait is over.
    public typealias Waker = @Sendable () -> Void

    @usableFromInline let machine: Mutex<StateMachine>
    /// Tells the producer that the consumer lost interest, at most once.
    @usableFromInline let onClose: Waker?

    /// - Parameters:
    ///   - elementLimit: how many elements may wait.
    ///   - costLimit: how much cost (bytes, usually) may wait. One element is always taken by an empty stream.
    ///   - onClose: runs once when the consumer closes a stream that had not ended.
    @inlinable
    public init(elementLimit: Int, costLimit: Int, onClose: Waker? = nil) {
        self.machine = Mutex(StateMachine(elementLimit: elementLimit, costLimit: costLimit))
        self.onClose = onClose
    }
}

// MARK: - The producer's side

extension BoundedStream {
    /// What became of an element.
    public enum SendOutcome: Equatable, Sendable {
        case taken
        /// Nothing was taken: arm `onWritable` and try again.
        case full
        /// Nobody reads any more: stop producing.
        case closed
    }

    /// Takes an element, if there is room for it.
    @inlinable
    public func send(_ element: Element, cost: Int) -> SendOutcome {
        let (outcome, waker) = machine.withLock { $0.send(element, cost: cost) }
        waker?()
        return outcome
    }

    /// Ends the stream; what waits can still be read.
    ///
    /// Later calls have no effect. Who waits for room is woken, too: it will find the stream closed.
    @inlinable
    public func finish(throwing failure: Failure? = nil) {
        let wakers = machine.withLock { $0.finish(failure) }
        wakers.forEach { $0() }
    }

    /// Runs `waker` once as soon as an element would be taken, or none ever will be again; at once if that is now.
    @inlinable
    public func onWritable(_ waker: @escaping Waker) {
        if machine.withLock({ $0.armWritable(waker) }) { waker() }
    }
}

// MARK: - The consumer's side

extension BoundedStream {
    /// What a reader finds.
    public enum Next: Sendable {
        case element(Element)
        /// Nothing is here yet: arm `onReady`.
        case pending
        case ended(Failure?)
    }

    /// Looks, and takes what is there.
    @inlinable
    public func next() -> Next {
        let (next, waker) = machine.withLock { $0.next() }
        waker?()
        return next
    }

    /// Runs `waker` once as soon as `next` has something else to say than `pending`; at once if that is now.
    @inlinable
    public func onReady(_ waker: @escaping Waker) {
        if machine.withLock({ $0.armReady(waker) }) { waker() }
    }

    /// Disarms the waker of `onReady`; one that already runs is not waited for.
    @inlinable
    public func disarmReady() {
        machine.withLock { $0.disarmReady() }
    }

    /// Drops what waits and tells the producer to stop.
    ///
    /// Later reads say `ended`; whoever waits, on either side, is woken.
    @inlinable
    public func close() {
        let (wasOpen, wakers) = machine.withLock { $0.close() }
        wakers.forEach { $0() }
        if wasOpen { onClose?() }
    }

    /// The next element, or nil at the end; cancelling the task closes the stream.
    @inlinable
    public func next() async throws -> Element? {
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
