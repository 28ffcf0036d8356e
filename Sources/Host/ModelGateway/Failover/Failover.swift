// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// Decides which model is tried next, when, and when a call has failed for good.
///
/// A round goes through all models, each at once after the failure of the one before. Only then there is a wait, longer
/// after each round, and never shorter than a provider asked for. Pure: time and chance are passed in.
package struct Failover: Sendable {
    package enum Action: Sendable, Equatable {
        /// Ask the model with this index.
        case attempt(Int, isTrial: Bool)
        /// Ask `next` again at this time.
        case wait(until: UInt64)
        case fail(AnswerFailure)
    }

    /// Who waits longer than this asks again himself.
    package static let longestWait: UInt64 = 5_000_000_000
    private static let firstWait = 250_000_000.0
    private static let models = 16

    private let retries: Int
    /// Nothing begins after it.
    private let deadline: UInt64?
    /// By model: when it may be asked again; nil is never.
    private var free: [UInt64?]
    private var position = 0
    private var round = 0
    private var lastFailure: AnswerFailure?

    /// - Parameter models: how many there are to try, in order.
    package init(models: Int, retries: Int, deadline: UInt64? = nil) {
        precondition(models > 0, "without a model there is nobody to ask")
        self.retries = retries
        self.deadline = deadline
        free = Array(repeating: 0, count: min(models, Self.models))
    }
}

extension Failover {
    /// What to do now: at the beginning, after a failure, and after a wait.
    ///
    /// - Parameters:
    ///   - random: from 0 to 1; spreads the retries of many.
    ///   - admit: whether a model's provider is to be asked at all.
    package mutating func next(
        now: UInt64,
        random: Double,
        admit: (Int) -> CircuitBreaker.Verdict
    ) -> Action {
        if let deadline, deadline <= now { return .fail(lastFailure ?? Self.timedOut) }
        while position < free.count {
            let model = position
            position += 1
            guard let instant = free[model], instant <= now else { continue }
            switch admit(model) {
            case .go(let isTrial): return .attempt(model, isTrial: isTrial)
            case .blocked(let until): free[model] = until
            }
        }
        return endRound(now: now, random: random)
    }

    private mutating func endRound(now: UInt64, random: Double) -> Action {
        let earliest = free.compactMap(\.self).min()
        // Whom a breaker keeps out hears so at once.
        guard let failure = lastFailure else { return .fail(Self.keptOut(until: earliest ?? now, now: now)) }
        guard round < retries, let earliest else { return .fail(failure) }
        let pause = UInt64(Self.firstWait * Double(1 << min(round, 6)) * (0.5 + random / 2))
        let start = max(now + pause, earliest)
        guard start - now <= Self.longestWait, deadline.map({ start < $0 }) ?? true else { return .fail(failure) }
        round += 1
        position = 0
        return .wait(until: start)
    }

    /// An attempt failed before anything was answered; nil: ask `next`, otherwise it is over.
    package mutating func fail(_ model: Int, _ failure: AnswerFailure, now: UInt64) -> AnswerFailure? {
        switch failure.kind {
        case .invalidRequest, .unsupported, .unknownModel, .denied, .cancelled: return failure
        // Once more would take as long again.
        case .timeout where failure.upstreamStatus == nil: free[model] = nil
        case .quotaExhausted: free[model] = nil
        case .rateLimited, .overloaded, .timeout, .deadline, .upstream, .agent, .contract:
            free[model] = now &+ UInt64(max(0, failure.retryAfterMilliseconds ?? 0)) * 1_000_000
        }
        lastFailure = failure
        return nil
    }

    private static let timedOut = AnswerFailure(.timeout, "the model's provider did not answer in time")

    private static func keptOut(until: UInt64, now: UInt64) -> AnswerFailure {
        let wait = until > now ? (until - now + 999_999) / 1_000_000 : 0
        return AnswerFailure(
            .overloaded,
            "the model's provider failed again and again; it is left alone for a moment",
            retryAfterMilliseconds: Int(max(wait, 1))
        )
    }
}
