// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// How a router did on labelled conversations.
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

    /// By conversation: errors in one are not independent of each other.
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
    /// A share, and of how many.
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

    /// Turns that some agent should have answered, and none did.
    package var refused: Share {
        let meant = outcomes.filter { !$0.expected.isEmpty && !$0.accepted.contains([]) }
        return Share(
            accuracy: meant.isEmpty ? 0 : Double(meant.count { $0.route.agents.isEmpty }) / Double(meant.count),
            turns: meant.count
        )
    }

    /// Turns on which a model was asked.
    package var asked: Int { outcomes.count { $0.route.advice != nil } }

    /// Of those, the turns on which its word did not count, by the reason.
    package var fallbacks: [(reason: Advice.Failure, turns: Int)] {
        let reasons = outcomes.compactMap { $0.route.advice?.failure }
        return Advice.Failure.allCases.map { reason in (reason, reasons.count { $0 == reason }) }.filter { $0.1 > 0 }
    }

    /// What was taken for what, the most frequent first.
    package var confusions: [(expected: [String], got: [String], count: Int)] {
        let wrong = outcomes.filter { !$0.isRight }.map { [$0.expected.sorted(), $0.route.agents.sorted()] }
        let counts = wrong.reduce(into: [[[String]]: Int]()) { $0[$1, default: 0] += 1 }
        return counts.map { ($0.key[0], $0.key[1], $0.value) }
            .sorted { ($1.2, "\($0.0)\($0.1)") < ($0.2, "\($1.0)\($1.1)") }
    }

    /// Errors the router was surest of.
    package var worst: [Outcome] {
        outcomes.filter { !$0.isRight }.sorted { $0.route.confidence > $1.route.confidence }
    }

    /// Microseconds a decision: the value below which `share` of them lie.
    package func microseconds(_ share: Double) -> Double {
        let sorted = outcomes.map(\.nanoseconds).sorted()
        guard !sorted.isEmpty else { return 0 }
        return Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
    }
}
