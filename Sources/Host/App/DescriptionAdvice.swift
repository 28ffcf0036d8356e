// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import HostConfig

/// Warnings about descriptions that make routing hard; docs/routing.md explains why.
enum DescriptionAdvice {
    /// A description with fewer content words is too short.
    static let fewestContentWords = 12
    /// Two descriptions that are more similar cannot be told apart.
    static let greatestSimilarity = 0.75

    static func diagnostics(on config: HostConfig) -> [Diagnostic] {
        config.listeners.filter { $0.kind == .agent && $0.agents.count > 1 }.flatMap { listener in
            let described = listener.agents.compactMap { offered in
                offered.description.map { text in
                    (
                        offered,
                        AgentProfile(RoutableAgent(id: offered.id, description: text, examples: offered.examples))
                    )
                }
            }
            return described.compactMap { tooShort($0, $1) } + pairs(described).compactMap { tooAlike($0, $1) }
        }
    }

    private typealias Described = (offered: ListenerConfig.OfferedAgent, profile: AgentProfile)

    private static func pairs(_ agents: [Described]) -> [(Described, Described)] {
        agents.indices.flatMap { first in agents.indices[(first + 1)...].map { (agents[first], agents[$0]) } }
    }

    private static func tooShort(_ offered: ListenerConfig.OfferedAgent, _ profile: AgentProfile) -> Diagnostic? {
        guard profile.contentWords < fewestContentWords else { return nil }
        return Diagnostic(
            .warning,
            .shortDescription,
            "the description of `\(offered.id)` has \(profile.contentWords) words that help the router; "
                + "it needs about \(fewestContentWords)",
            at: offered.location,
            length: offered.id.unicodeScalars.count,
            help: "list what it does and the words people use for it: \"departure date, number of seats\""
        )
    }

    private static func tooAlike(_ one: Described, _ other: Described) -> Diagnostic? {
        guard one.profile.similarity(to: other.profile) > greatestSimilarity else { return nil }
        return Diagnostic(
            .warning,
            .similarDescriptions,
            "the descriptions of `\(one.offered.id)` and `\(other.offered.id)` are nearly the same",
            at: other.offered.location,
            length: other.offered.id.unicodeScalars.count,
            help: "describe in each what only that agent does"
        )
    }
}
