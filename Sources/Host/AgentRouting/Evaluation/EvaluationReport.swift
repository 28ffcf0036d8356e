// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// How well a router did on labelled conversations.
package struct EvaluationReport: Sendable {
    /// One decision, beside what it should have been.
    package struct Outcome: Sendable {
        package var conversation: String
        package var text: String
        package var tags: [String]
        package var expected: [String]
        package var accepted: [[String]]
        package var route: Route
        package var nanoseconds: UInt64

        /// The order does not count.
        package var isRight: Bool {
            let agents = Set(route.agents)
            return agents == Set(expected) || accepted.contains { Set($0) == agents }
        }
    }

    /// By conversation: the errors of one conversation depend on each other.
    package private(set) var conversations: [[Outcome]] = []

    package init() {}

    mutating func add(_ outcomes: [Outcome]) { conversations.append(outcomes) }

    package var outcomes: [Outcome] { conversations.flatMap { $0 } }
    package var turns: Int { conversations.reduce(0) { $0 + $1.count } }
    package var accuracy: Double { Self.accuracy(outcomes) }

    private static func accuracy(_ outcomes: [Outcome]) -> Double {
        outcomes.isEmpty ? 0 : Double(outcomes.count { $0.isRight }) / Double(outcomes.count)
    }
}

extension EvaluationReport {
    /// A share of a number of turns.
    package struct Share: Sendable, Equatable {
        package var accuracy: Double
        package var turns: Int
    }

    package var byTag: [(tag: String, share: Share)] {
        let tags = Set(outcomes.flatMap(\.tags)).sorted()
        return tags.map { tag in
            let tagged = outcomes.filter { $0.tags.contains(tag) }
            return (tag, Share(accuracy: Self.accuracy(tagged), turns: tagged.count))
        }
    }

    /// Turns that no agent answered, although one should have.
    package var refused: Share {
        let meant = outcomes.filter { !$0.expected.isEmpty && !$0.accepted.contains([]) }
        return Share(
            accuracy: meant.isEmpty ? 0 : Double(meant.count { $0.route.agents.isEmpty }) / Double(meant.count),
            turns: meant.count
        )
    }

    /// How often a model was asked.
    package var asked: Int { outcomes.count { $0.route.modelDecision != nil } }

    /// How often its decision did not count, by reason.
    package var fallbacks: [(reason: ModelDecision.Failure, turns: Int)] {
        let reasons = outcomes.compactMap { $0.route.modelDecision?.failure }
        return ModelDecision.Failure.allCases.map { reason in (reason, reasons.count { $0 == reason }) }.filter {
            $0.1 > 0
        }
    }

    /// Which agents were taken for which, the most frequent first.
    package var confusions: [(expected: [String], got: [String], count: Int)] {
        let wrong = outcomes.filter { !$0.isRight }.map { [$0.expected.sorted(), $0.route.agents.sorted()] }
        let counts = wrong.reduce(into: [[[String]]: Int]()) { $0[$1, default: 0] += 1 }
        return counts.map { ($0.key[0], $0.key[1], $0.value) }
            .sorted { ($1.2, "\($0.0)\($0.1)") < ($0.2, "\($1.0)\($1.1)") }
    }

    /// Errors, the surest first.
    package var worst: [Outcome] {
        outcomes.filter { !$0.isRight }.sorted { $0.route.confidence > $1.route.confidence }
    }

    /// Microseconds a decision, as a quantile: `share` of the decisions took less.
    package func microseconds(_ share: Double) -> Double {
        let sorted = outcomes.map(\.nanoseconds).sorted()
        guard !sorted.isEmpty else { return 0 }
        return Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
    }
}

// MARK: - Statistics

extension EvaluationReport {
    /// Of the turns that an agent answered, how many it should have; and of those that it should have answered, how many
    /// it did.
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

    /// Turns for one agent that several agents answered.
    package var overPredicted: Share {
        let single = outcomes.filter { $0.expected.count == 1 }
        let added = single.count { !$0.isRight && $0.route.agents.count > 1 }
        return Share(accuracy: single.isEmpty ? 0 : Double(added) / Double(single.count), turns: single.count)
    }

    /// The 95 % interval of the accuracy, by bootstrap over conversations; always with the same draws.
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

    /// A small random number generator (splitmix64) with repeatable draws.
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
