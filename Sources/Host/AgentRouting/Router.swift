// SPDX-License-Identifier: Apache-2.0

package import ChatFormats

/// Decides which agents answer a turn.
package protocol Router: Sendable {
    /// Decides, or begins to; returns at once, on any thread.
    ///
    /// - Parameter caller: on whose behalf a model is asked, where one is.
    func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing

    /// What the decision rests on, as far as it can be told; for people, and slower than the decision.
    func explain(_ turn: RoutingTurn) -> Explanation?
}

/// What a router has to say at once.
package enum Routing {
    case decided(Route)
    /// A model was asked.
    case asked(PendingRoute)
}

/// An agent as the router knows it.
package struct RoutableAgent: Sendable, Equatable {
    package var id: String
    package var description: String
    package var examples: [String]
    /// What the plugin says of itself beside the description: its words, codes and signs count, its meaning does not.
    package var vocabulary: String

    package init(id: String, description: String, examples: [String] = [], vocabulary: String = "") {
        self.id = id
        self.description = description
        self.examples = examples
        self.vocabulary = vocabulary
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
    package enum Source: Sendable, Equatable, CaseIterable {
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
    /// What a model said, where one was asked.
    package var advice: Advice?

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
            && one.reasons == other.reasons && one.advice == other.advice
            && one.scores.elementsEqual(other.scores) { $0 == $1 }
    }
}
