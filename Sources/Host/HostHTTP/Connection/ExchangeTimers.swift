// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// All that a connection waits for, and until when.
///
/// Pure: every event is told the time. One alarm of the transport serves all deadlines. It is set for the earliest, and
/// a deadline that moves back costs nothing until the alarm rings.
package struct ExchangeTimers: Sendable {
    package struct Timeouts: Sendable {
        /// Between two requests.
        package var idle: Duration
        /// For a head, for a body, and for a client to read something.
        package var request: Duration
        /// Between two signs of life in a stream.
        package var heartbeat: Duration
        /// For a client to hang up after an answer that ends the connection.
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
        /// Nothing: it waits for us.
        case none
    }

    package enum Expiry: Equatable, Sendable {
        /// The client did not do in time what it had to do.
        case client(Wait)
        /// The source of the answer wants to know the time.
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
    /// What waited to be sent when the client was last seen reading.
    private var unsentBytes = 0
    private var alarm = Instant.never

    package init(_ timeouts: Timeouts) { self.timeouts = timeouts }
}

// MARK: - What happens

extension ExchangeTimers {
    /// The client has to do something; its time runs from when that became its next step.
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

    /// The answer has begun, or a part of it went out.
    package mutating func answerContinues(at now: Instant) { heartbeat = now + timeouts.heartbeat }

    /// The source of the answer is told the time at `deadline`.
    package mutating func wakeTurn(at deadline: Instant?) { turn = deadline ?? .never }

    package mutating func answerEnded() {
        turn = .never
        heartbeat = .never
    }

    /// More waits to be sent than should; the client has to read something within its time, slowly is fine.
    package mutating func clientStalls(unsentBytes: Int, at now: Instant) {
        self.unsentBytes = unsentBytes
        progress = now + timeouts.request
    }

    package mutating func clientReads() { progress = .never }
}

// MARK: - Time

extension ExchangeTimers {
    package var next: Instant { min(min(client, turn), min(heartbeat, progress)) }

    /// When the transport has to ring next; nil if it rings early enough.
    package mutating func nextAlarm() -> Instant? {
        guard next < alarm else { return nil }
        alarm = next
        return alarm
    }

    /// The alarm rang.
    package mutating func alarmRang() { alarm = .never }

    /// Takes out one of the deadlines that have passed at `now`.
    ///
    /// - Parameter unsentBytes: what waits to be sent now.
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
