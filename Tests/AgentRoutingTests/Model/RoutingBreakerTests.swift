// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

@Suite struct RoutingBreakerTests {
    private static let second: UInt64 = 1_000_000_000

    private func allows(_ breaker: inout RoutingBreaker, at now: UInt64) -> Bool { breaker.allowsQuestion(at: now) }

    private func opened() -> RoutingBreaker {
        var breaker = RoutingBreaker()
        for instant in 0..<5 { breaker.recordFailure(at: UInt64(instant) * Self.second) }
        return breaker
    }

    @Test func fiveFailuresInAWhileOpenIt() {
        var breaker = RoutingBreaker()
        for instant in 0..<4 { breaker.recordFailure(at: UInt64(instant) * Self.second) }
        #expect(allows(&breaker, at: 4 * Self.second))
        breaker.recordFailure(at: 4 * Self.second)
        #expect(!allows(&breaker, at: 5 * Self.second))
    }

    @Test func failuresFarApartDoNot() {
        var breaker = RoutingBreaker()
        for instant in 0..<50 {
            breaker.recordFailure(at: UInt64(instant) * 8 * Self.second)
            #expect(allows(&breaker, at: UInt64(instant) * 8 * Self.second))
        }
    }

    @Test func aSuccessForgetsTheFailures() {
        var breaker = RoutingBreaker()
        for instant in 0..<20 {
            breaker.recordFailure(at: UInt64(instant))
            if instant % 4 == 3 { breaker.recordSuccess() }
        }
        #expect(allows(&breaker, at: 30))
    }

    @Test func afterARestOneQuestionTries() {
        var breaker = opened()
        #expect(!allows(&breaker, at: 33 * Self.second))
        #expect(allows(&breaker, at: 34 * Self.second))
        #expect(!allows(&breaker, at: 35 * Self.second))
        breaker.recordSuccess()
        #expect(allows(&breaker, at: 36 * Self.second))
    }

    @Test func oneThatFailsAgainRestsAgain() {
        var breaker = opened()
        #expect(allows(&breaker, at: 34 * Self.second))
        breaker.recordFailure(at: 35 * Self.second)
        #expect(!allows(&breaker, at: 64 * Self.second))
        #expect(allows(&breaker, at: 65 * Self.second))
    }

    @Test func aQuestionThatWasTakenBackLetsTheNextOneTry() {
        var breaker = opened()
        #expect(allows(&breaker, at: 34 * Self.second))
        breaker.recordCancellation(at: 35 * Self.second)
        #expect(allows(&breaker, at: 35 * Self.second))
    }

    @Test func aQuestionThatNeverEndsDoesNotKeepItShut() {
        var breaker = opened()
        #expect(allows(&breaker, at: 34 * Self.second))
        #expect(allows(&breaker, at: 64 * Self.second))
    }

    @Test func whateverHappensItOpensForSomebodyInTheEnd() {
        for seed in 1...2_000 {
            var random = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
            var breaker = RoutingBreaker()
            var now: UInt64 = 0
            for _ in 0..<60 {
                now += UInt64.random(in: 0...10 * Self.second, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: breaker.recordSuccess()
                case 1: breaker.recordCancellation(at: now)
                case 2: _ = breaker.allowsQuestion(at: now)
                default: breaker.recordFailure(at: now)
                }
            }
            #expect(allows(&breaker, at: now + 30 * Self.second))
        }
    }
}
