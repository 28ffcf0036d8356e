// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// All deadlines of a connection.
///
/// Pure: each method gets the time. One alarm of the transport serves all deadlines: it is set for the earliest one, and
/// moving a deadline back costs nothing until the alarm rings.
package struct ExchangeTimers: Sendable {
    package struct Timeouts: Sendable {
        /// Between two requests.
        package var idle: Duration
        /// For a head; for a body; for a client to read something.
        package var request: Duration
        /// How long a stream may be silent.
        package var heartbeat: Duration
        /// For a client to close after the last answer.
        package var farewell = Duration.seconds(2)

        package init(idle: Duration, request: Duration, heartbeat: Duration) {
            self.idle = idle
            self.request = request
            self.heartbeat = heartbeat
        }
    }

    /// What the client has to do next.
    package enum Wait: Sendable {
        case request, head, body, farewell
        /// Nothing: the client waits for its answer.
        case none
    }

    package enum Expiry: Equatable, Sendable {
        /// The client did not take its next step in time.
        case client(Wait)
        /// The deadline of the answer's source.
        case turn
        case heartbeat
        /// The client has not read anything for a while.
        case stalled
    }

    package var timeouts: Timeouts
    private var wait = Wait.none
    private var client = Instant.never
    private var turn = Instant.never
    private var heartbeat = Instant.never
    private var progress = Instant.never
    /// The bytes that waited to be sent when the client was last seen reading.
    private var unsentBytes = 0
    private var alarm = Instant.never

    package init(_ timeouts: Timeouts) { self.timeouts = timeouts }
}

// MARK: - What happens

extension ExchangeTimers {
    /// Sets the client's next step; its time runs from the first call for that step.
    package mutating func expect(_ wait: Wait, at now: Instant) {
        guard wait != self.wait else { return }
        self.wait = wait
        switch wait {
        case .request: client = now + timeouts.idle
        case .head, .body: client = now + timeouts.request
        case .farewell: client = now + timeouts.farewell
        case .none: client = .never
        }
    }

    /// The answer has begun, or a part of it was sent.
    package mutating func answerContinues(at now: Instant) { heartbeat = now + timeouts.heartbeat }

    /// When the answer's source needs to know the time.
    package mutating func wakeTurn(at deadline: Instant?) { turn = deadline ?? .never }

    package mutating func answerEnded() {
        turn = .never
        heartbeat = .never
    }

    /// The client does not keep up; it has to read something within the timeout, however little.
    package mutating func clientStalls(unsentBytes: Int, at now: Instant) {
        self.unsentBytes = unsentBytes
        progress = now + timeouts.request
    }

    package mutating func clientReads() { progress = .never }
}

// MARK: - Time

extension ExchangeTimers {
    package var next: Instant { min(min(client, turn), min(heartbeat, progress)) }

    /// What to set the transport's alarm to; nil if it rings early enough.
    package mutating func nextAlarm() -> Instant? {
        guard next < alarm else { return nil }
        alarm = next
        return alarm
    }

    /// The alarm rang.
    package mutating func alarmRang() { alarm = .never }

    /// Takes out one deadline that has passed; nil if none has.
    ///
    /// - Parameter unsentBytes: the bytes that wait to be sent now.
    package mutating func expired(at now: Instant, unsentBytes: Int) -> Expiry? {
        if client <= now {
            defer { expect(.none, at: now) }
            return .client(wait)
        }
        if progress <= now {
            guard unsentBytes < self.unsentBytes else {
                progress = .never
                return .stalled
            }
            clientStalls(unsentBytes: unsentBytes, at: now)
        }
        if turn <= now {
            turn = .never
            return .turn
        }
        if heartbeat <= now {
            heartbeat = .never
            return .heartbeat
        }
        return nil
    }
}
