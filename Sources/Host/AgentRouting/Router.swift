// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// Decides which agents answer a turn.
package protocol Router: Sendable {
    /// Decides, or starts to. Returns at once; may be called on any thread.
    ///
    /// - Parameter caller: on whose behalf a model is asked, if one is.
    func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing

    /// What a decision is based on, for people; nil if there is nothing to decide. Slower than the decision itself.
    func explain(_ turn: RoutingTurn) -> RoutingExplanation?
}

/// What a router returns at once.
package enum Routing {
    case decided(Route)
    /// A model has been asked.
    case asked(PendingRoute)
}

// MARK: - Input

/// An agent as a router sees it.
package struct RoutableAgent: Sendable, Equatable {
    package var id: String
    package var description: String
    package var examples: [String]
    /// The plugin's own description, where the configuration has another: its words, codes and signs count, its meaning
    /// does not.
    package var vocabulary: String

    package init(id: String, description: String, examples: [String] = [], vocabulary: String = "") {
        self.id = id
        self.description = description
        self.examples = examples
        self.vocabulary = vocabulary
    }
}

/// What a router sees of a conversation: the messages that matter, oldest first.
///
/// The last one is the user's.
package struct RoutingTurn: Sendable, Equatable {
    package struct Message: Sendable, Equatable {
        package enum Role: Sendable, Equatable {
            case user, assistant
        }
        package var role: Role
        package var text: String
        /// The agents that gave this answer, if known.
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

// MARK: - Output

/// A routing decision: the agents that answer, in order.
package struct Route: Sendable, Equatable {
    /// How it was made; the header `x-route` shows it.
    package enum Source: Sendable, Equatable, CaseIterable {
        /// By the embedded router.
        case embedded
        /// By a model.
        case llm
        /// The client named the agent.
        case named
        /// There is only one agent.
        case only
        /// No agent matched, and the listener has a default agent.
        case byDefault
        /// No agent matched.
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
    /// What a model decided, if one was asked.
    package var modelDecision: ModelDecision?

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
            && one.reasons == other.reasons && one.modelDecision == other.modelDecision
            && one.scores.elementsEqual(other.scores) { $0 == $1 }
    }
}
