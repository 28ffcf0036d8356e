// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Takes steps over a state, one at a time, on whichever thread asks; an ask during a step makes for one more.
///
/// This is what wakers call: they may come from both ends of a relay at once, or from within a step itself. No lock is
/// held while a step runs.
package final class SerialSteps<State: Sendable>: Sendable {
    private struct Slot {
        /// nil while a step has it.
        var state: State?
        var isAskedAgain = false

        mutating func take() -> State? {
            defer { state = nil }
            isAskedAgain = state == nil
            return state
        }

        /// False, and the state stays with the caller, if there was an ask meanwhile.
        mutating func putBack(_ used: State) -> Bool {
            defer { isAskedAgain = false }
            guard !isAskedAgain else { return false }
            state = used
            return true
        }
    }

    private let slot: Mutex<Slot>

    package init(_ state: State) { self.slot = Mutex(Slot(state: state)) }

    package func run(_ step: (inout State) -> Void) {
        guard var state = slot.withLock({ $0.take() }) else { return }
        repeat { step(&state) } while !slot.withLock { $0.putBack(state) }
    }
}
