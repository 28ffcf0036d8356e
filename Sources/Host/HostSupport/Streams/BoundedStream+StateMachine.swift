// SPDX-License-Identifier: Apache-2.0

public import DequeModule

extension BoundedStream {
    /// Pure bookkeeping: every event returns the wakers to run after the lock is released.
    @usableFromInline
    struct StateMachine {
        @usableFromInline
        enum Phase {
            case open
            case finished(Failure?)
            case closed
        }

        @usableFromInline let elementLimit: Int
        @usableFromInline let costLimit: Int
        @usableFromInline var phase = Phase.open
        @usableFromInline var waiting: Deque<(element: Element, cost: Int)> = []
        @usableFromInline var cost = 0
        /// The cost of the element that was refused last: `writable` promises room for that one.
        @usableFromInline var wanted = 0
        @usableFromInline var ready: Waker?
        @usableFromInline var writable: Waker?

        @inlinable
        init(elementLimit: Int, costLimit: Int) {
            precondition(elementLimit > 0 && costLimit > 0, "a bounded stream needs room for at least one element")
            self.elementLimit = elementLimit
            self.costLimit = costLimit
        }

        @inlinable
        func hasRoom(for elementCost: Int) -> Bool {
            waiting.isEmpty || (waiting.count < elementLimit && elementCost <= costLimit - cost)
        }

        @inlinable
        mutating func send(_ element: Element, cost elementCost: Int) -> (SendOutcome, Waker?) {
            precondition(elementCost >= 0, "a negative cost would make room that is not there")
            guard case .open = phase else { return (.closed, nil) }
            guard hasRoom(for: elementCost) else {
                wanted = elementCost
                return (.full, nil)
            }
            waiting.append((element, elementCost))
            cost += elementCost
            wanted = 0
            return (.taken, take(&ready))
        }

        @inlinable
        mutating func finish(_ failure: Failure?) -> [Waker] {
            guard case .open = phase else { return [] }
            phase = .finished(failure)
            return takeBoth()
        }

        @inlinable
        mutating func next() -> (Next, Waker?) {
            if let element = popFirst() {
                // Half empty, not one free place: a producer that was paused is worth waking for a burst only.
                let roomy = waiting.count * 2 <= elementLimit && cost * 2 <= costLimit && hasRoom(for: wanted)
                return (.element(element), roomy ? take(&writable) : nil)
            }
            return switch phase {
            case .open: (.pending, nil)
            case .finished(let failure): (.ended(failure), nil)
            case .closed: (.ended(nil), nil)
            }
        }

        @inlinable
        mutating func popFirst() -> Element? {
            guard let first = waiting.popFirst() else { return nil }
            cost -= first.cost
            return first.element
        }

        /// Whether the waker is due now; if not, it is kept.
        @inlinable
        mutating func armReady(_ waker: @escaping Waker) -> Bool {
            guard case .open = phase, waiting.isEmpty else { return true }
            ready = waker
            return false
        }

        @inlinable
        mutating func disarmReady() { ready = nil }

        /// Whether the waker is due now; if not, it is kept.
        @inlinable
        mutating func armWritable(_ waker: @escaping Waker) -> Bool {
            guard case .open = phase, !hasRoom(for: wanted) else { return true }
            writable = waker
            return false
        }

        /// Whether the producer was still at work, and who waits on either side.
        @inlinable
        mutating func close() -> (wasOpen: Bool, wakers: [Waker]) {
            let wasOpen = if case .open = phase { true } else { false }
            phase = .closed
            waiting = []
            cost = 0
            return (wasOpen, takeBoth())
        }

        @inlinable
        mutating func takeBoth() -> [Waker] { [take(&ready), take(&writable)].compactMap { $0 } }

        @inlinable
        func take(_ waker: inout Waker?) -> Waker? {
            defer { waker = nil }
            return waker
        }
    }
}
