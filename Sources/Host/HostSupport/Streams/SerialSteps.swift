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
            isAskedAgain = state == nil
            return state.take()
        }

        /// Takes the state back; it stays with the caller, for another step, if there was an ask meanwhile.
        mutating func putBack(_ used: inout State?) {
            if !isAskedAgain { state = used.take() }
            isAskedAgain = false
        }
    }

    private let slot: Mutex<Slot>

    package init(_ state: State) { self.slot = Mutex(Slot(state: state)) }

    package func run(_ step: (inout State) -> Void) {
        var taken = slot.withLock { $0.take() }
        while taken != nil {
            step(&taken!)
            slot.withLock { $0.putBack(&taken) }
        }
    }
}
