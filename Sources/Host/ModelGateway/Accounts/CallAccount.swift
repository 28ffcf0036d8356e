// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostConfig

/// What one call costs, and whom: kept while it runs, booked once when it ends.
struct CallAccount: Sendable {
    private let caller: ModelCall.Caller
    private let rules: LimitRules
    private let asked: ModelCatalog.Target
    /// What was taken from the limits when the call began.
    private let promptEstimate: Int
    private var reported: Usage?
    private var outputBytes = 0

    init(_ caller: ModelCall.Caller, _ rules: LimitRules, asking target: ModelCatalog.Target, promptEstimate: Int) {
        self.caller = caller
        self.rules = rules
        self.asked = target
        self.promptEstimate = promptEstimate
    }

    mutating func record(_ usage: Usage) { reported = usage }

    mutating func record(_ batch: AnswerBatch) {
        if let usage = batch.lastUsage { reported = usage }
        outputBytes += batch.contentByteCount
    }

    var isReported: Bool { reported != nil }

    /// The provider's word, or the best guess.
    var usage: Usage {
        if let reported { return reported }
        let completion = TokenEstimate.tokens(ofBytes: outputBytes)
        var usage = Usage(promptTokens: promptEstimate, completionTokens: completion)
        usage.isEstimated = true
        return usage
    }
}

// MARK: - Limits

extension CallAccount {
    /// A request of whoever asks the model, and the prompt's tokens of all that stand behind it.
    func open(at limiter: RateLimiter) throws(AnswerFailure) -> RateLimitStatus {
        let demands = askers(requests: 1, tokens: promptEstimate) + [demand(of: asked, 1, promptEstimate)]
        switch limiter.admit(demands) {
        case .admitted(let status): return status
        case .refused(let refusal): throw refusal.failure
        }
    }

    /// - Parameter target: the model that answered, or was asked last; nil if none was.
    func close(on target: ModelCatalog.Target?, failed: Bool, in memory: GatewayMemory) {
        // What was never answered cost nothing.
        let usage = failed && reported == nil && outputBytes == 0 ? nil : usage
        let tokens = usage.map { Self.bounded($0.promptTokens) + Self.bounded($0.completionTokens) } ?? 0
        let answered = target ?? asked
        memory.limiter.charge(
            askers(requests: 0, tokens: tokens - promptEstimate)
                + [demand(of: asked, 0, -promptEstimate), demand(of: answered, 0, tokens)]
        )
        let holder = UsageLedger.Holder(client: caller.client, agent: caller.agent, model: answered.name)
        memory.ledger.book(usage, failed: failed, to: holder)
    }

    private static func bounded(_ tokens: Int) -> Int { min(max(tokens, 0), 1 << 32) }

    private func askers(requests: Int, tokens: Int) -> [RateLimiter.Demand] {
        var demands: [RateLimiter.Demand] = []
        if let client = caller.client {
            // A client that talks to an agent made one request, however often that asks a model.
            let own = caller.agent == nil ? requests : 0
            demands.append(.init(.client(client), rules.limits(ofClient: client), requests: own, tokens: tokens))
        }
        if let agent = caller.agent {
            demands.append(.init(.agent(agent), rules.limits(ofAgent: agent), requests: requests, tokens: tokens))
        }
        return demands
    }

    private func demand(of target: ModelCatalog.Target, _ requests: Int, _ tokens: Int) -> RateLimiter.Demand {
        .init(.model(target.entry), target.provider.limits, requests: requests, tokens: tokens)
    }
}
