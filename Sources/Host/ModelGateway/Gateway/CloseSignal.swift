// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Tells an exchange that nobody reads its stream any more, without either keeping the other alive.
final class CloseSignal: Sendable {
    private struct State {
        var isGiven = false
        var action: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    var isGiven: Bool { state.withLock { $0.isGiven } }

    /// - Parameter action: must not own who gives the signal.
    func onGiven(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.action = action }
        if isGiven { action() }
    }

    func give() {
        let action = state.withLock { state in
            state.isGiven = true
            return state.action
        }
        action?()
    }
}
