// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A model's answer, event by event.
///
/// Iterate it once, or give it to `Reply.relay`. Dropping the last reference cancels what still runs.
public struct LanguageModelStream: AsyncSequence, Sendable {
    /// Pulls the next event; nil = finished.
    typealias Pull = @Sendable () async throws -> AgentEvent?

    private let pull: Pull
    /// The host's own stream behind this one, which it can take back whole.
    let hostStream: HostStream?

    init(_ stream: HostStream) {
        hostStream = stream
        pull = { try await stream.nextEvent() }
    }

    /// A stream for tests: these events, then the error if there is one.
    public init(_ events: [AgentEvent], thenThrow error: (any Error)? = nil) {
        hostStream = nil
        pull = Script(events: events, error: error).next
    }

    /// An iterator over the one and only pass through the stream.
    public func makeAsyncIterator() -> Iterator { Iterator(pull: pull) }

    /// Pulls one event at a time.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let pull: Pull

        /// The next event; nil = the model has finished.
        public mutating func next() async throws -> AgentEvent? { try await pull() }
    }

    /// Events that a test wrote down.
    private final class Script: Sendable {
        private let events: [AgentEvent]
        private let error: (any Error)?
        private let position = Atomic(0)

        init(events: [AgentEvent], error: (any Error)?) {
            self.events = events
            self.error = error
        }

        @Sendable func next() async throws -> AgentEvent? {
            let index = position.wrappingAdd(1, ordering: .relaxed).oldValue
            if index < events.count { return events[index] }
            if let error { throw error }
            return nil
        }
    }
}
