// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// What a connection waits for at most until when, in `MonotonicClock` nanoseconds.
///
/// One timer serves all: it is armed for the earliest, and a deadline that moved back costs nothing until the timer
/// rings.
package struct ConnectionDeadlines: Equatable {
    package enum Kind: CaseIterable {
        /// The client has not sent (all of) its next request.
        case receive
        /// An agent's time is up.
        case turn
        /// The stream was silent for long.
        case heartbeat
        /// The client reads too slowly, or not at all.
        case write
    }

    private var receive: UInt64?
    private var turn: UInt64?
    private var heartbeat: UInt64?
    private var write: UInt64?

    package init() {}

    package subscript(kind: Kind) -> UInt64? {
        get {
            switch kind {
            case .receive: receive
            case .turn: turn
            case .heartbeat: heartbeat
            case .write: write
            }
        }
        set {
            switch kind {
            case .receive: receive = newValue
            case .turn: turn = newValue
            case .heartbeat: heartbeat = newValue
            case .write: write = newValue
            }
        }
    }

    package var next: UInt64? { [receive, turn, heartbeat, write].compactMap { $0 }.min() }

    /// Takes out what is due at `now`.
    package mutating func takeDue(at now: UInt64) -> [Kind] {
        let due = Kind.allCases.filter { kind in self[kind].map { $0 <= now } ?? false }
        for kind in due { self[kind] = nil }
        return due
    }
}
