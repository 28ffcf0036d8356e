// SPDX-License-Identifier: Apache-2.0

extension EvaluationReport {
    /// How often an agent that answered should have, and how often one that should have answered did.
    package var perAgent: [(agent: String, precision: Double, recall: Double)] {
        var counts: [String: (hits: Int, got: Int, expected: Int)] = [:]
        for outcome in outcomes {
            let got = Set(outcome.route.agents)
            let expected = outcome.isRight ? got : Set(outcome.expected)
            for agent in got { counts[agent, default: (0, 0, 0)].got += 1 }
            for agent in expected { counts[agent, default: (0, 0, 0)].expected += 1 }
            for agent in got.intersection(expected) { counts[agent, default: (0, 0, 0)].hits += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { agent, count in
            (agent, Double(count.hits) / Double(max(1, count.got)), Double(count.hits) / Double(max(1, count.expected)))
        }
    }

    /// Turns for one agent that got several.
    package var overPredicted: Share {
        let single = outcomes.filter { $0.expected.count == 1 }
        let added = single.count { !$0.isRight && $0.route.agents.count > 1 }
        return Share(accuracy: single.isEmpty ? 0 : Double(added) / Double(single.count), turns: single.count)
    }

    /// Where the accuracy lies with 95 % probability: conversations drawn again and again, always the same draws.
    package func interval() -> ClosedRange<Double> {
        let counts = conversations.map { outcomes in (right: outcomes.count { $0.isRight }, turns: outcomes.count) }
        guard turns > 0 else { return 0...0 }
        var random = SplitMix(state: 1)
        let draws = (0..<400).map { _ in
            let drawn = counts.map { _ in counts[Int.random(in: counts.indices, using: &random)] }
            return Double(drawn.reduce(0) { $0 + $1.right }) / Double(max(1, drawn.reduce(0) { $0 + $1.turns }))
        }.sorted()
        return draws[10]...draws[389]
    }

    /// A small random number generator (splitmix64), for draws that can be repeated.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}
