// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import ModelGateway
import Synchronization
import TestSupport
import Testing

private let second: UInt64 = 1_000_000_000
private let client = RateLimiter.Subject.client("a")

private func requests(_ perMinute: Int) -> RateLimits { RateLimits(requestsPerMinute: perMinute) }
private func tokens(_ perMinute: Int) -> RateLimits { RateLimits(tokensPerMinute: perMinute) }

struct RateLimiterTests {
    @Test func aMinutesRequestsAreThereAtOnceAndComeBackEvenly() {
        var buckets = RateLimiter.Buckets(limit: 8)
        let demand = RateLimiter.Demand(client, requests(3))
        var now = 100 * second
        for left in [2, 1, 0] {
            #expect(buckets.admit([demand], now: now).status?.requests?.remaining == left)
        }
        let refusal = buckets.admit([demand], now: now).refusal
        #expect(refusal?.retryAfterMilliseconds == 20_000)
        #expect(refusal?.status.requests == .init(limit: 3, remaining: 0, resetMilliseconds: 60_000))
        now += 20 * second
        #expect(buckets.admit([demand], now: now).refusal == nil)
        #expect(buckets.admit([demand], now: now).refusal != nil)
    }

    @Test func tokensThatWereUsedUnaskedAreOwed() {
        var buckets = RateLimiter.Buckets(limit: 8)
        let demand = RateLimiter.Demand(client, tokens(60), tokens: 10)
        #expect(buckets.admit([demand], now: 0).status?.tokens?.remaining == 50)
        buckets.charge([.init(client, tokens(60), requests: 0, tokens: 80)], now: 0)
        #expect(buckets.admit([demand], now: 0).refusal?.retryAfterMilliseconds == 40_000)
        #expect(buckets.admit([demand], now: 39 * second).refusal != nil)
        #expect(buckets.admit([demand], now: 40 * second).refusal == nil)
    }

    @Test func whatWasNotUsedIsGivenBack() {
        var buckets = RateLimiter.Buckets(limit: 8)
        _ = buckets.admit([.init(client, tokens(60), tokens: 60)], now: 0)
        buckets.charge([.init(client, tokens(60), requests: 0, tokens: -30)], now: 0)
        #expect(buckets.admit([.init(client, tokens(60), tokens: 30)], now: 0).status?.tokens?.remaining == 0)
    }

    @Test func aRequestLargerThanTheLimitWaitsForAFullBucket() {
        var buckets = RateLimiter.Buckets(limit: 8)
        let large = RateLimiter.Demand(client, tokens(60), tokens: 1000)
        #expect(buckets.admit([large], now: 0).refusal == nil)
        #expect(buckets.admit([large], now: 999 * second).refusal != nil)
        #expect(buckets.admit([large], now: 1000 * second).refusal == nil)
    }

    @Test func whenOneRefusesNobodyPays() {
        var buckets = RateLimiter.Buckets(limit: 8)
        let both = [RateLimiter.Demand(client, requests(5)), .init(.model("m"), requests(1))]
        #expect(buckets.admit(both, now: 0).status?.requests?.remaining == 0, "the tightest counts")
        #expect(buckets.admit(both, now: 0).refusal?.subject == .model("m"))
        #expect(buckets.admit([both[0]], now: 0).status?.requests?.remaining == 3)
    }

    @Test func whoHasNoLimitsIsNotRemembered() {
        var buckets = RateLimiter.Buckets(limit: 8)
        #expect(buckets.admit([.init(client, RateLimits())], now: 0) == .admitted(RateLimitStatus()))
        #expect(buckets.count == 0)
    }

    @Test func onlySoManyAreRememberedAndThoseThatUsedMost() {
        var buckets = RateLimiter.Buckets(limit: 8)
        let heavy = RateLimiter.Demand(.client("heavy"), requests(100), requests: 90)
        _ = buckets.admit([heavy], now: 0)
        for number in 0..<1000 { _ = buckets.admit([.init(.client("\(number)"), requests(100))], now: 0) }
        #expect(buckets.count <= 8)
        #expect(buckets.admit([.init(.client("heavy"), requests(100))], now: 0).status?.requests?.remaining == 9)
    }

    /// Against the plainest model there is: a list of all that was taken within the last minute and a bit.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func noMinuteGivesMoreThanTwiceTheLimitAndNoneLessThanIt(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var buckets = RateLimiter.Buckets(limit: 4)
        let limit = Int.random(in: 1...50, using: &random)
        var now: UInt64 = 0
        var taken: [UInt64] = []
        for _ in 0..<400 {
            now += UInt64.random(in: 0...(4 * second), using: &random)
            let admitted = buckets.admit([.init(client, requests(limit))], now: now).refusal == nil
            let lastMinute = taken.count { now - $0 < 60 * second }
            if admitted { taken.append(now) }
            #expect(lastMinute <= 2 * limit, "seed \(seed)")
            if !admitted { #expect(lastMinute >= limit, "seed \(seed)") }
        }
    }

    @Test func theClockIsTheCallers() {
        let clock = Clock()
        let limiter = RateLimiter(now: { clock.time.withLock { $0 } })
        let demand = RateLimiter.Demand(client, requests(1))
        #expect(limiter.admit([demand]).refusal == nil)
        #expect(limiter.admit([demand]).refusal != nil)
        clock.time.withLock { $0 += 60 * second }
        #expect(limiter.admit([demand]).refusal == nil)
    }

    private final class Clock: Sendable {
        let time = Mutex<UInt64>(5)
    }
}

extension RateLimiter.Decision {
    fileprivate var refusal: RateLimiter.Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    fileprivate var status: RateLimitStatus? { if case .admitted(let status) = self { status } else { nil } }
}
