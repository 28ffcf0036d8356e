// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostConfig
import HostSupport
import Synchronization

/// Counts what clients, agents and models have used of their minute, across reloads.
package final class RateLimiter: Sendable {
    /// Who is limited.
    package enum Subject: Hashable, Sendable {
        /// By the name of its key.
        case client(String)
        case agent(String)
        /// By its entry in the config.
        case model(String)
    }

    /// What is asked of one subject's limits.
    package struct Demand: Sendable {
        package var subject: Subject
        package var limits: RateLimits
        package var requests: Int
        package var tokens: Int

        package init(_ subject: Subject, _ limits: RateLimits, requests: Int = 1, tokens: Int = 0) {
            self.subject = subject
            self.limits = limits
            self.requests = requests
            self.tokens = tokens
        }
    }

    package enum Decision: Sendable, Equatable {
        /// What the subject has left that has the least left.
        case admitted(RateLimitStatus)
        /// Nothing was taken from anybody.
        case refused(Refusal)
    }

    package struct Refusal: Sendable, Equatable {
        package var subject: Subject
        package var status: RateLimitStatus
        package var retryAfterMilliseconds: Int
    }

    private let state: Mutex<Buckets>
    private let now: @Sendable () -> UInt64

    /// - Parameters:
    ///   - subjects: how many are remembered; beyond that, those are forgotten that have used least.
    ///   - now: nanoseconds of a monotonic clock.
    package init(subjects: Int = 16_384, now: @escaping @Sendable () -> UInt64 = MonotonicClock.now) {
        state = Mutex(Buckets(limit: subjects))
        self.now = now
    }

    /// Takes what is asked for from all of them, or from none.
    package func admit(_ demands: [Demand]) -> Decision {
        let now = now()
        return state.withLock { $0.admit(demands, now: now) }
    }

    /// Takes tokens that were used, though nobody asked: from now on they are missing.
    ///
    /// Negative ones are given back.
    package func charge(_ demands: [Demand]) {
        let now = now()
        state.withLock { $0.charge(demands, now: now) }
    }
}

extension RateLimiter.Refusal {
    /// What the client is told.
    package var failure: AnswerFailure {
        let whose =
            switch subject {
            case .client: "of this API key"
            case .agent(let agent): "of the agent `\(agent)`"
            case .model(let model): "of the model `\(model)`"
            }
        var failure = AnswerFailure(
            .rateLimited,
            "the limit per minute \(whose) is reached",
            retryAfterMilliseconds: retryAfterMilliseconds
        )
        failure.limits = status
        return failure
    }
}

extension RateLimiter {
    /// Pure bookkeeping; time is passed in.
    package struct Buckets: Sendable {
        private struct Pair {
            var requests = TokenBucket()
            var tokens = TokenBucket()

            /// When it is the same as none.
            var fullAt: UInt64 { max(requests.fullAt, tokens.fullAt) }
        }

        private let limit: Int
        private var pairs: [Subject: Pair] = [:]

        package init(limit: Int) {
            precondition(limit > 0, "a limiter that remembers nobody limits nobody")
            self.limit = limit
        }

        package var count: Int { pairs.count }

        package mutating func admit(_ demands: [Demand], now: UInt64) -> Decision {
            for demand in demands {
                let wait = wait(for: demand, now: now)
                guard wait > 0 else { continue }
                let status = status(of: demand, now: now)
                let milliseconds = Int((wait + 999_999) / 1_000_000)
                return .refused(
                    Refusal(subject: demand.subject, status: status, retryAfterMilliseconds: milliseconds)
                )
            }
            charge(demands, now: now)
            return .admitted(tightest(demands.map { status(of: $0, now: now) }))
        }

        package mutating func charge(_ demands: [Demand], now: UInt64) {
            for demand in demands where !demand.limits.areNone {
                makeRoom(for: demand.subject, now: now)
                var pair = pairs[demand.subject] ?? Pair()
                if let limit = demand.limits.requestsPerMinute {
                    pair.requests.take(demand.requests, limit: limit, now: now)
                }
                if let limit = demand.limits.tokensPerMinute {
                    pair.tokens.take(demand.tokens, limit: limit, now: now)
                }
                pairs[demand.subject] = pair
            }
        }

        private func wait(for demand: Demand, now: UInt64) -> UInt64 {
            let pair = pairs[demand.subject] ?? Pair()
            let requests = demand.limits.requestsPerMinute.map {
                pair.requests.nanosecondsUntil(demand.requests, limit: $0, now: now)
            }
            // Who asks for none waits until a debt is paid, too.
            let tokens = demand.limits.tokensPerMinute.map {
                pair.tokens.nanosecondsUntil(max(demand.tokens, 1), limit: $0, now: now)
            }
            return max(requests ?? 0, tokens ?? 0)
        }

        private func status(of demand: Demand, now: UInt64) -> RateLimitStatus {
            let pair = pairs[demand.subject] ?? Pair()
            return RateLimitStatus(
                requests: demand.limits.requestsPerMinute.map { pair.requests.allowance(limit: $0, now: now) },
                tokens: demand.limits.tokensPerMinute.map { pair.tokens.allowance(limit: $0, now: now) }
            )
        }

        /// Of each kind the one of which least is left.
        private func tightest(_ all: [RateLimitStatus]) -> RateLimitStatus {
            RateLimitStatus(
                requests: all.compactMap(\.requests).min { $0.remaining < $1.remaining },
                tokens: all.compactMap(\.tokens).min { $0.remaining < $1.remaining }
            )
        }

        /// Forgets a quarter at once, so that the search is paid for by many newcomers.
        private mutating func makeRoom(for subject: Subject, now: UInt64) {
            guard pairs.count >= limit, pairs[subject] == nil else { return }
            let dispensable = pairs.sorted { $0.value.fullAt < $1.value.fullAt }.prefix(max(1, limit / 4))
            for (subject, _) in dispensable { pairs[subject] = nil }
        }
    }
}
