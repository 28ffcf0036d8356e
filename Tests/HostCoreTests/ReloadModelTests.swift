// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Foundation
import HostConfig
import HostCore
import HostTestKit
import TestSupport
import Testing

/// What a reload decides, for random files and configurations with a seed.
@Suite struct ReloadModelTests {
    /// What lies at an agent's path; a version, nothing, or something else.
    private enum File: Equatable {
        case version(Int), missing, text
    }

    private struct World {
        var files: [String: File] = ["a": .version(1), "b": .version(1)]
        var tags: [String: Int] = ["a": 0, "b": 0]
        var agents: Set<String> = ["a", "b"]

        var isSound: Bool { agents.allSatisfy { if case .version = files[$0] { true } else { false } } }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func whatServesIsWhatTheFilesSayOrWhatServedBefore(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        let site = try ReloadSite()
        try await site.serve {
            var world = World()
            for step in 0..<16 {
                let before = site.store.current
                try change(&world, using: &random)
                if step == 15 { for agent in world.agents { world.files[agent] = .version(9) } }
                try place(world.files, at: site)
                let outcome = await site.reload(config(world, at: site))
                check(world, outcome, before: before, at: site)
                let again = await site.reload(config(world, at: site))
                expectNothingNew(again, after: outcome)
            }
            #expect(site.store.current.agents.keys.sorted() == world.agents.sorted())
            #expect(site.store.current.problems.isEmpty)
        }
    }

    private func change(_ world: inout World, using random: inout SplitMix) throws {
        guard let agent = ["a", "b"].randomElement(using: &random) else { return }
        switch Int.random(in: 0..<9, using: &random) {
        case 0..<4: world.files[agent] = .version(Int.random(in: 1...3, using: &random))
        case 4: world.files[agent] = .missing
        case 5: world.files[agent] = .text
        case 6: world.agents.formSymmetricDifference([agent])
        default: world.tags[agent, default: 0] += 1
        }
    }

    private func place(_ files: [String: File], at site: ReloadSite) throws {
        for (agent, file) in files {
            switch file {
            case .missing: site.remove(agent)
            case .text: try site.put(agent, Data("no shared object".utf8))
            case .version(let version): try site.put(agent, ReloadSite.code("\(version).0.0", id: agent))
            }
        }
    }

    private func config(_ world: World, at site: ReloadSite) -> HostConfig {
        let agents = world.agents.sorted().map { id in
            var agent = AgentConfig(id: id, origin: .library(site.path(id)))
            agent.settings = #"{"tag":"\#(world.tags[id] ?? 0)"}"#
            return agent
        }
        return HostConfig(pluginDirectory: site.directory + "/none", agents: agents)
    }

    private func check(_ world: World, _ outcome: ReloadOutcome, before: Generation, at site: ReloadSite) {
        let now = site.store.current
        if case .refused = outcome {
            #expect(now.number == before.number, "a refusal publishes nothing")
            #expect(
                now.agents.mapValues { ObjectIdentifier($0.instance) }
                    == before.agents.mapValues { ObjectIdentifier($0.instance) }
            )
            #expect(!world.isSound && !config(world, at: site).isEquivalent(to: before.config))
            return
        }
        #expect(now.config.isEquivalent(to: config(world, at: site)))
        for agent in world.agents {
            let (live, old) = (now.agents[agent]?.instance, before.agents[agent]?.instance)
            guard case .version(let version) = world.files[agent] else {
                #expect(live === old, "what cannot be loaded leaves what served before")
                continue
            }
            #expect(live?.image?.descriptor.version == "\(version).0.0")
            #expect(live?.config.settings == #"{"tag":"\#(world.tags[agent] ?? 0)"}"#)
            let isSame = old?.image?.digest == live?.image?.digest && old?.config.settings == live?.config.settings
            #expect(!isSame || live === old, "what did not change keeps its instance")
        }
        #expect(Set(now.agents.keys).isSubset(of: world.agents))
        #expect(site.activator.images.all.count <= 8, "each version of each agent is mapped once")
    }

    private func expectNothingNew(_ again: ReloadOutcome, after outcome: ReloadOutcome) {
        switch (again, outcome) {
        case (.unchanged, .published), (.unchanged, .unchanged), (.refused, .refused): break
        default: Issue.record("\(outcome), and then \(again) without a change")
        }
        #expect(again.generation == outcome.generation)
    }

    @Test func aBadConfigKeepsWhatIsKnownToBeWrongWithTheFiles() async throws {
        let site = try ReloadSite()
        try await site.serve {
            var world = World()
            try place(world.files, at: site)
            _ = await site.reload(config(world, at: site))
            world.files["a"] = .text
            try place(world.files, at: site)
            _ = await site.reload(config(world, at: site))
            // SR3052 passes by itself: the file was written a moment ago.
            let known = site.problems.filter { $0.code != .pluginUnsettled }
            #expect(known.count == 1)
            let broken = Diagnostic(.error, .invalidSyntax, "it is broken")
            _ = await site.reload(refusing: broken)
            #expect(site.problems.filter { $0.code != .pluginUnsettled } == [broken] + known)
        }
    }
}
