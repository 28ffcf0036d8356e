// SPDX-License-Identifier: Apache-2.0

/// Decides which agents answer a turn.
///
/// A pure function of its input, on any thread, in microseconds: what has to wait (a model) stands elsewhere.
package protocol Router: Sendable {
    func route(_ turn: RoutingTurn) -> Route
}

/// An agent as the router knows it.
package struct RoutableAgent: Sendable, Equatable {
    package var id: String
    package var description: String
    package var examples: [String]

    package init(id: String, description: String, examples: [String] = []) {
        self.id = id
        self.description = description
        self.examples = examples
    }
}

/// What a router sees of a conversation: the messages that matter, oldest first, the user's last message at the end.
package struct RoutingTurn: Sendable, Equatable {
    package struct Message: Sendable, Equatable {
        package enum Role: Sendable, Equatable {
            case user, assistant
        }
        package var role: Role
        package var text: String
        /// Which agents gave this answer, if that is known.
        package var agents: [String]

        package init(_ role: Role, _ text: String, agents: [String] = []) {
            self.role = role
            self.text = text
            self.agents = agents
        }
    }

    package var messages: [Message]

    package init(messages: [Message]) { self.messages = messages }
}

/// A routing decision: the agents that answer, in order.
package struct Route: Sendable, Equatable {
    /// How it came about; `x-route` shows it.
    package enum Source: Sendable, Equatable {
        /// By the descriptions, offline.
        case embedded
        case llm
        /// The client named the agent.
        case named
        /// There is only one.
        case only
        /// Nothing matched, and the listener has an agent for that.
        case byDefault
        /// Nothing matched.
        case none

        /// As headers, logs and people read it.
        package var name: String {
            switch self {
            case .embedded: "embedded"
            case .llm: "llm"
            case .named: "named"
            case .only: "only"
            case .byDefault: "default"
            case .none: "none"
            }
        }
    }

    package var agents: [String]
    package var source: Source
    /// How sure the router is, 0 to 1.
    package var confidence: Double
    /// Every candidate with its probability, best first.
    package var scores: [(agent: String, score: Double)]
    /// The strongest reasons, in words.
    package var reasons: [String]

    package init(
        agents: [String],
        source: Source,
        confidence: Double = 1,
        scores: [(agent: String, score: Double)] = [],
        reasons: [String] = []
    ) {
        self.agents = agents
        self.source = source
        self.confidence = confidence
        self.scores = scores
        self.reasons = reasons
    }

    package static func == (one: Route, other: Route) -> Bool {
        one.agents == other.agents && one.source == other.source && one.confidence == other.confidence
            && one.reasons == other.reasons && one.scores.elementsEqual(other.scores) { $0 == $1 }
    }
}
