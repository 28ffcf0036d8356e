// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// What a store ought to do, written without a thought for speed.
private struct Model {
    /// Every generation there was: which instances, how many pins.
    var generations: [(number: Int, instances: Set<Int>, pins: Int)] = []
    var retired: Set<Int> = []

    /// The instances that went with this step: nobody live or pinned has them any more.
    mutating func newlyRetired() -> Set<Int> {
        let live = generations.last.map(\.instances) ?? []
        let used = generations.filter { $0.pins > 0 }.reduce(live) { $0.union($1.instances) }
        let all = generations.reduce(Set<Int>()) { $0.union($1.instances) }
        defer { retired = all.subtracting(used) }
        return all.subtracting(used).subtracting(retired)
    }
}

@Suite struct GenerationStoreTests {
    private let plugins: PluginRig
    private let instances: [AgentInstance]
    private let numbers: [ObjectIdentifier: Int]
    private let listener = ListenerConfig(kind: .agent, name: "agents", port: 0)

    init() throws {
        plugins = try PluginRig()
        let image = try plugins.load("burst")
        instances = try (0..<30).map { [plugins] number in try plugins.instance(image) { $0.id = "agent-\(number)" } }
        numbers = Dictionary(uniqueKeysWithValues: instances.enumerated().map { (ObjectIdentifier($1), $0) })
    }

    private func generation(_ number: Int, _ chosen: Set<Int>) -> Generation {
        CoreRig.generation(number, of: chosen.map { instances[$0] }, listener, routedTo: [])
    }

    private func numbers(of found: [AgentInstance]) -> [Int] {
        found.compactMap { numbers[ObjectIdentifier($0)] }.sorted()
    }

    @Test func everyInstanceIsRetiredOnceAndOnlyWhenNobodyUsesIt() {
        for seed in 0..<600 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            var next = 3
            var model = Model(generations: [(1, [0, 1, 2], 0)])
            let first = generation(1, [0, 1, 2])
            var machine = GenerationStore.StateMachine(first)
            var uses = InstanceUses(first)
            for _ in 0..<40 {
                switch Int.random(in: 0..<5, using: &random) {
                case 0..<2:
                    let pinned = machine.pin().number
                    #expect(pinned == model.generations.last?.number)
                    model.generations[model.generations.count - 1].pins += 1
                case 2..<4:
                    let pinned = model.generations.indices.filter { model.generations[$0].pins > 0 }
                    guard let index = pinned.randomElement(using: &random) else { continue }
                    model.generations[index].pins -= 1
                    let retired = machine.unpin(model.generations[index].number).map { uses.remove($0) } ?? []
                    #expect(numbers(of: retired) == model.newlyRetired().sorted())
                default:
                    guard next < instances.count, let last = model.generations.last else { continue }
                    // An instance that was left behind never comes back.
                    let kept = last.instances.filter { _ in Bool.random(using: &random) }
                    let chosen = kept.union(Bool.random(using: &random) ? [next] : [])
                    next += 1
                    model.generations.append((last.number + 1, chosen, 0))
                    let fresh = generation(last.number + 1, chosen)
                    uses.add(fresh)
                    let (old, isOver) = machine.publish(fresh)
                    let left = fresh.leftBehind(from: old)
                    let retired = isOver ? uses.remove(old) : []
                    #expect(numbers(of: left) == last.instances.subtracting(chosen).sorted())
                    #expect(numbers(of: retired) == model.newlyRetired().sorted())
                }
            }
        }
    }

    @Test func theEndRetiresAllAndWaitsForThem() throws {
        let store = GenerationStore(generation(1, [0, 1]))
        let pinned = store.pin()
        store.publish(generation(2, [1, 2]))
        store.retireAll()
        #expect((0...2).map { instances[$0].waitUntilDestroyed(until: .now()) } == [true, true, true])
        store.unpin(pinned)
    }
}
