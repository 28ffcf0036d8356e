// SPDX-License-Identifier: Apache-2.0

extension AgentInstance {
    /// Pure bookkeeping of the calls under way and of the one moment at which to destroy.
    package struct StateMachine {
        private enum Phase {
            case live, retired, destroyed
        }

        private var phase = Phase.live
        private let limit: Int
        package private(set) var inFlight = 0
        /// All that ever began.
        package private(set) var calls = 0

        package var isDestroyed: Bool { phase == .destroyed }

        package init(limit: Int) { self.limit = limit }

        package mutating func begin() -> Refusal? {
            guard phase == .live else { return .retired }
            guard inFlight < limit else { return .busy }
            inFlight += 1
            calls += 1
            return nil
        }

        /// Whether it is time to destroy.
        package mutating func end() -> Bool {
            precondition(inFlight > 0, "more calls ended than began")
            inFlight -= 1
            return destroyIfUnused()
        }

        /// Whether it is time to destroy.
        package mutating func retire() -> Bool {
            guard phase == .live else { return false }
            phase = .retired
            return destroyIfUnused()
        }

        private mutating func destroyIfUnused() -> Bool {
            guard phase == .retired, inFlight == 0 else { return false }
            phase = .destroyed
            return true
        }
    }
}
