// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import Testing

@Suite struct AdviceBreakerTests {
    private static let second: UInt64 = 1_000_000_000

    private func mayAsk(_ breaker: inout AdviceBreaker, at now: UInt64) -> Bool { breaker.mayAsk(at: now) }

    private func opened() -> AdviceBreaker {
        var breaker = AdviceBreaker()
        for instant in 0..<5 { breaker.failed(at: UInt64(instant) * Self.second) }
        return breaker
    }

    @Test func fiveFailuresInAWhileOpenIt() {
        var breaker = AdviceBreaker()
        for instant in 0..<4 { breaker.failed(at: UInt64(instant) * Self.second) }
        #expect(mayAsk(&breaker, at: 4 * Self.second))
        breaker.failed(at: 4 * Self.second)
        #expect(!mayAsk(&breaker, at: 5 * Self.second))
    }

    @Test func failuresFarApartDoNot() {
        var breaker = AdviceBreaker()
        for instant in 0..<50 {
            breaker.failed(at: UInt64(instant) * 8 * Self.second)
            #expect(mayAsk(&breaker, at: UInt64(instant) * 8 * Self.second))
        }
    }

    @Test func aSuccessForgetsTheFailures() {
        var breaker = AdviceBreaker()
        for instant in 0..<20 {
            breaker.failed(at: UInt64(instant))
            if instant % 4 == 3 { breaker.succeeded() }
        }
        #expect(mayAsk(&breaker, at: 30))
    }

    @Test func afterARestOneQuestionTries() {
        var breaker = opened()
        #expect(!mayAsk(&breaker, at: 33 * Self.second))
        #expect(mayAsk(&breaker, at: 34 * Self.second))
        #expect(!mayAsk(&breaker, at: 35 * Self.second))
        breaker.succeeded()
        #expect(mayAsk(&breaker, at: 36 * Self.second))
    }

    @Test func oneThatFailsAgainRestsAgain() {
        var breaker = opened()
        #expect(mayAsk(&breaker, at: 34 * Self.second))
        breaker.failed(at: 35 * Self.second)
        #expect(!mayAsk(&breaker, at: 64 * Self.second))
        #expect(mayAsk(&breaker, at: 65 * Self.second))
    }

    @Test func aQuestionThatWasTakenBackLetsTheNextOneTry() {
        var breaker = opened()
        #expect(mayAsk(&breaker, at: 34 * Self.second))
        breaker.abandoned(at: 35 * Self.second)
        #expect(mayAsk(&breaker, at: 35 * Self.second))
    }

    @Test func aQuestionThatNeverEndsDoesNotKeepItShut() {
        var breaker = opened()
        #expect(mayAsk(&breaker, at: 34 * Self.second))
        #expect(mayAsk(&breaker, at: 64 * Self.second))
    }

    @Test func whateverHappensItOpensForSomebodyInTheEnd() {
        for seed in 1...2_000 {
            var random = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
            var breaker = AdviceBreaker()
            var now: UInt64 = 0
            for _ in 0..<60 {
                now += UInt64.random(in: 0...10 * Self.second, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: breaker.succeeded()
                case 1: breaker.abandoned(at: now)
                case 2: _ = breaker.mayAsk(at: now)
                default: breaker.failed(at: now)
                }
            }
            #expect(mayAsk(&breaker, at: now + 30 * Self.second))
        }
    }
}
