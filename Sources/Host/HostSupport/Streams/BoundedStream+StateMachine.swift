// SPDX-License-Identifier: Apache-2.0

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
        /// From `head` on; what stood before it was read and is nil, so that memory goes with the cost.
        @usableFromInline var waiting: [(element: Element?, cost: Int)] = []
        @usableFromInline var head = 0
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
        var count: Int { waiting.count - head }

        @inlinable
        func hasRoom(for elementCost: Int) -> Bool {
            count == 0 || (count < elementLimit && elementCost <= costLimit - cost)
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
                let roomy = count * 2 <= elementLimit && cost * 2 <= costLimit && hasRoom(for: wanted)
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
            guard count > 0 else { return nil }
            let element = exchange(&waiting[head].element, with: nil)
            cost -= waiting[head].cost
            head += 1
            if head == waiting.count || head >= 64 {
                waiting.removeFirst(head)
                head = 0
            }
            return element
        }

        /// Whether the waker is due now; if not, it is kept.
        @inlinable
        mutating func armReady(_ waker: @escaping Waker) -> Bool {
            guard case .open = phase, count == 0 else { return true }
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
            head = 0
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
