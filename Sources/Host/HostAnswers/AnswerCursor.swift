// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Reads an answer one event at a time; a reader that takes over later gets the rest.
package final class AnswerCursor: AnswerSource, Sendable {
    private struct State {
        /// Taken from the source, but not read yet.
        var unread = AnswerBatch().makeIterator()
        var end: AnswerEnd?
    }

    private let source: any AnswerSource & Sendable
    private let state = Mutex(State())

    package init(_ source: any AnswerSource & Sendable) { self.source = source }

    package enum Next: Sendable, Equatable {
        case event(AnswerEvent)
        case pending
        case ended(AnswerEnd)
    }

    /// Looks, and takes the next event.
    package func next() -> Next {
        while true {
            let (event, end) = state.withLock { ($0.unread.next(), $0.end) }
            if let event { return .event(event) }
            if let end { return .ended(end) }
            // Not under the lock: whoever is woken by this may come back here.
            var batch = AnswerBatch()
            let newEnd = source.take(into: &batch)
            if batch.isEmpty, newEnd == nil { return .pending }
            state.withLock {
                $0.unread = batch.makeIterator()
                $0.end = newEnd
            }
        }
    }
}

extension AnswerCursor {
    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let end = state.withLock { state in
            while let event = state.unread.next() { batch.append(event) }
            return state.end
        }
        guard end == nil, let newEnd = source.take(into: &batch) else { return end }
        state.withLock { $0.end = newEnd }
        return newEnd
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) {
        let isReady = state.withLock { !$0.unread.isAtEnd || $0.end != nil }
        isReady ? wake() : source.onReady(wake)
    }

    package func cancel() {
        state.withLock { state in
            state.unread = AnswerBatch().makeIterator()
            if state.end == nil { state.end = .cancelled }
        }
        source.cancel()
    }
}
