// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime

extension GenerationStore {
    /// Pure bookkeeping: every event returns the instances to act on after the lock is released.
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

        /// The instances that nobody uses any more.
        package mutating func unpin(_ number: Int) -> [AgentInstance] {
            guard number != live.generation.number else {
                precondition(live.pins > 0, "a generation was unpinned more often than pinned")
                live.pins -= 1
                return []
            }
            guard var held = draining[number] else { preconditionFailure("a retired generation was unpinned") }
            held.pins -= 1
            draining[number] = held.pins > 0 ? held : nil
            return held.pins > 0 ? [] : unused(of: held.generation)
        }

        /// The instances that the next generation left behind, and those of them that nobody uses any more.
        package mutating func publish(_ next: Generation) -> (left: [AgentInstance], retired: [AgentInstance]) {
            precondition(next.number > live.generation.number, "generations are numbered upwards")
            let old = live
            live = Held(generation: next)
            if old.pins > 0 { draining[old.generation.number] = old }
            let kept = Set(next.instances.map(ObjectIdentifier.init))
            let left = old.generation.instances.filter { !kept.contains(ObjectIdentifier($0)) }
            return (left, old.pins > 0 ? [] : unused(of: old.generation))
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

        /// The instances of a generation that is over which no other one shares.
        private func unused(of generation: Generation) -> [AgentInstance] {
            let others = [live.generation] + draining.values.map(\.generation)
            let used = Set(others.flatMap(\.instances).map(ObjectIdentifier.init))
            return generation.instances.filter { !used.contains(ObjectIdentifier($0)) }
        }
    }
}
