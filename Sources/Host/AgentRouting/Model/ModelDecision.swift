// SPDX-License-Identifier: Apache-2.0

/// What a model decided about a turn, or why its decision does not count.
package struct ModelDecision: Sendable, Equatable {
    /// Why the embedded router's decision is used instead.
    package enum Failure: String, Sendable, CaseIterable {
        case timeout
        /// The provider failed, or could not be reached.
        case error
        /// The provider rejected our key.
        case denied
        /// The provider's rate limit or quota is used up.
        case limited
        /// The answer is not understood, or names no agent that is offered.
        case invalid
        /// The model failed so often that it is not asked for a while.
        case breaker
    }

    /// The agents that it named; nil if its answer does not count.
    package var agents: [String]?
    package var failure: Failure?
    /// The same question was answered before.
    package var isCached = false
    /// The beginning of its answer, as written.
    package var text = ""
    /// `provider/model`, if known.
    package var model: String?
    package var milliseconds: Double?
    /// The agents that the embedded router would have chosen.
    package var embedded: [String]

    package init(agents: [String]? = nil, failure: Failure? = nil, embedded: [String]) {
        self.agents = agents
        self.failure = failure
        self.embedded = embedded
    }

    /// Whether the model and the embedded router chose different agents.
    package var isDisagreement: Bool { agents.map { Set($0) != Set(embedded) } ?? false }
}
