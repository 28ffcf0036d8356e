// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Where calls rest between requests.
///
/// First in, first out, and only once many rest: a plugin that uses a request after its end meets, most likely, a call
/// at rest and not somebody else's request.
final class CallPool: Sendable {
    static let shared = CallPool()

    /// How many calls rest before the first one serves again (about 1 KiB each).
    private static let quarantine = 512

    private struct State {
        var all: [AgentCall] = []
        var resting: [AgentCall] = []
        var next = 0
    }

    private let state = Mutex(State())

    func take() -> AgentCall {
        state.withLock { state in
            guard state.resting.count - state.next > Self.quarantine else {
                let call = AgentCall()
                state.all.append(call)
                return call
            }
            let call = state.resting[state.next]
            state.next += 1
            if state.next >= 1024 {
                state.resting.removeFirst(state.next)
                state.next = 0
            }
            return call
        }
    }

    func giveBack(_ call: AgentCall) {
        state.withLock { $0.resting.append(call) }
    }

    /// Every call there is, at rest or not.
    func all() -> [AgentCall] { state.withLock { $0.all } }
}
