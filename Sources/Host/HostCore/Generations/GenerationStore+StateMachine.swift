// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime

extension GenerationStore {
    /// Pure bookkeeping of the live generation and of those that are still pinned: every event returns the generation that is
    /// over, to act on after the lock is released.
    package struct StateMachine {
        private struct Held {
            var generation: Generation
            var pins = 0
        }

        private var live: Held
        /// Replaced, but still pinned.
        private var draining: [Int: Held] = [:]

        package init(_ first: Generation) { live = Held(generation: first) }

        package var current: Generation { live.generation }

        package mutating func pin() -> Generation {
            live.pins += 1
            return live.generation
        }

        /// The generation that nobody uses any more.
        package mutating func unpin(_ number: Int) -> Generation? {
            guard number != live.generation.number else {
                precondition(live.pins > 0, "a generation was unpinned more often than pinned")
                live.pins -= 1
                return nil
            }
            guard var held = draining[number] else { preconditionFailure("a retired generation was unpinned") }
            held.pins -= 1
            draining[number] = held.pins > 0 ? held : nil
            return held.pins > 0 ? nil : held.generation
        }

        /// What was live, and whether nobody uses it any more.
        package mutating func publish(_ next: Generation) -> (old: Generation, isOver: Bool) {
            precondition(next.number > live.generation.number, "generations are numbered upwards")
            let old = live
            live = Held(generation: next)
            if old.pins > 0 { draining[old.generation.number] = old }
            return (old.generation, old.pins == 0)
        }

        /// The live generation as it is known now: the same number, the same instances.
        package mutating func refresh(_ same: Generation) {
            precondition(same.number == live.generation.number, "only the live generation is refreshed")
            live.generation = same
        }

        package var held: [Usage] {
            let old = draining.values.sorted { $0.generation.number > $1.generation.number }
            return [Usage(number: live.generation.number, isLive: true, pins: live.pins)]
                + old.map { Usage(number: $0.generation.number, isLive: false, pins: $0.pins) }
        }

        package func retireAll() -> [AgentInstance] {
            live.generation.instances + draining.values.flatMap(\.generation.instances)
        }
    }
}
