// SPDX-License-Identifier: Apache-2.0

import CCurl
import HostSupport
import Synchronization

/// How other threads reach the curl thread: a list of commands, and a nudge when it may be asleep.
final class CurlInbox: Sendable {
    typealias ExchangeID = UInt64

    enum Command: Sendable {
        case start(ExchangeID, CheckedRequest, HTTPExchange)
        /// The reader has room again.
        case resume(ExchangeID)
        /// The reader lost interest.
        case cancel(ExchangeID)
        case stop
    }

    private struct State: ~Copyable {
        var commands: [Command] = []
        /// The multi handle to nudge; nil while the curl thread does not sleep on one.
        var sleeper: UInt?
    }

    private let state = Mutex(State())

    /// Never blocks.
    ///
    /// Commands after `stop` are dropped with the inbox.
    func post(_ command: Command) {
        state.withLock { state in
            state.commands.append(command)
            // Whoever found the list empty has nudged already. Under the lock, so that the handle is still there.
            guard state.commands.count == 1, let sleeper = state.sleeper else { return }
            unsafe curl_multi_wakeup(UnsafeMutableRawPointer(bitPattern: sleeper))
        }
    }

    /// Everything posted so far, in order.
    ///
    /// For the curl thread.
    func takeAll() -> [Command] {
        state.withLock { state in
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// From now on posts wake whoever polls `multi`; nil before that handle goes away.
    ///
    /// For the curl thread.
    func wake(_ multi: UnsafeMutableRawPointer?) {
        state.withLock { $0.sleeper = unsafe multi.map { UInt(bitPattern: $0) } }
    }
}
