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
        /// How many of these generations an instance belongs to: hundreds may drain while a stream goes on.
        private var uses: [ObjectIdentifier: Int] = [:]

        package init(_ first: Generation) {
            live = Held(generation: first)
            use(first)
        }

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
            return held.pins > 0 ? [] : letGo(of: held.generation)
        }

        /// The instances that the next generation left behind, and those of them that nobody uses any more.
        package mutating func publish(_ next: Generation) -> (left: [AgentInstance], retired: [AgentInstance]) {
            precondition(next.number > live.generation.number, "generations are numbered upwards")
            let old = live
            live = Held(generation: next)
            use(next)
            if old.pins > 0 { draining[old.generation.number] = old }
            let kept = Set(next.instances.map(ObjectIdentifier.init))
            let left = old.generation.instances.filter { !kept.contains(ObjectIdentifier($0)) }
            return (left, old.pins > 0 ? [] : letGo(of: old.generation))
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

        private mutating func use(_ generation: Generation) {
            for instance in generation.instances { uses[ObjectIdentifier(instance), default: 0] += 1 }
        }

        /// The instances of a generation that is over which no other one shares.
        private mutating func letGo(of generation: Generation) -> [AgentInstance] {
            generation.instances.filter { instance in
                let left = uses[ObjectIdentifier(instance), default: 1] - 1
                uses[ObjectIdentifier(instance)] = left > 0 ? left : nil
                return left == 0
            }
        }
    }
}
