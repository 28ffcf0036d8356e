// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// What a model said on a turn.
package struct Advice: Sendable, Equatable {
    /// Why it did not count; the embedded router's decision stands then.
    package enum Failure: String, Sendable, CaseIterable {
        case timeout
        /// The provider failed, or could not be reached.
        case error
        /// The provider refused our key.
        case denied
        /// The provider has had enough requests.
        case limited
        /// The answer makes no sense, or names nobody who is offered here.
        case invalid
        /// It failed so often that it is not asked for a while.
        case breaker
    }

    /// Whom it named; nil where it did not count.
    package var agents: [String]?
    package var failure: Failure?
    /// It was asked the same before.
    package var isCached = false
    /// In its own words, the beginning of them.
    package var text = ""
    /// `provider/model`, where that is known.
    package var model: String?
    package var milliseconds: Double?
    /// Whom the embedded router would have named.
    package var embedded: [String]

    package init(agents: [String]? = nil, failure: Failure? = nil, embedded: [String]) {
        self.agents = agents
        self.failure = failure
        self.embedded = embedded
    }

    /// Whether the model and the embedded router saw it differently.
    package var isDissent: Bool { agents.map { Set($0) != Set(embedded) } ?? false }
}
