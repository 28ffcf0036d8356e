// SPDX-License-Identifier: Apache-2.0

import ModelGateway
import TestSupport
import Testing

private let second: UInt64 = 1_000_000_000

struct CircuitBreakerTests {
    private func opened() -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for _ in 0..<CircuitBreaker.threshold { breaker.fail(isTrial: false, now: 0) }
        return breaker
    }

    @Test func failuresInARowOpenIt() {
        var breaker = CircuitBreaker()
        for _ in 1..<CircuitBreaker.threshold { breaker.fail(isTrial: false, now: 0) }
        #expect(breaker.admit(now: 0) == .go(isTrial: false))
        breaker.fail(isTrial: false, now: 0)
        #expect(breaker.admit(now: 0) == .blocked(until: second))
    }

    @Test func aSuccessInBetweenForgivesAll() {
        var breaker = CircuitBreaker()
        for _ in 0..<20 {
            for _ in 1..<CircuitBreaker.threshold { breaker.fail(isTrial: false, now: 0) }
            breaker.succeed()
        }
        #expect(breaker.isUntouched)
    }

    @Test func oneTrialDecides() {
        var breaker = opened()
        #expect(breaker.admit(now: second) == .go(isTrial: true))
        #expect(breaker.admit(now: second) == .blocked(until: 2 * second))
        breaker.fail(isTrial: true, now: second)
        #expect(breaker.admit(now: second) == .blocked(until: 3 * second), "twice as long")
        #expect(breaker.admit(now: 3 * second) == .go(isTrial: true))
        breaker.succeed()
        #expect(breaker.isUntouched)
    }

    @Test func aTrialThatNobodyWaitedForIsMadeAgain() {
        var breaker = opened()
        _ = breaker.admit(now: second)
        breaker.abandon(isTrial: true, now: second)
        #expect(breaker.admit(now: second) == .go(isTrial: true))
    }

    /// Whatever comes in whatever order: there is at most one trial, nobody is kept out for longer than a minute, and a
    /// provider that answers is open to all.
    @Test(arguments: 0..<2000 as Range<UInt64>)
    func itNeitherSticksNorFloods(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var breaker = CircuitBreaker()
        var under: [Bool] = []
        var now: UInt64 = 0
        for _ in 0..<200 {
            now += UInt64.random(in: 0...second, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4:
                switch breaker.admit(now: now) {
                case .go(let isTrial):
                    #expect(!isTrial || !under.contains(true), "seed \(seed)")
                    under.append(isTrial)
                case .blocked(let until): #expect(until > now && until - now <= 60 * second, "seed \(seed)")
                }
            case 4..<8: if let ended = under.popLast() { breaker.fail(isTrial: ended, now: now) }
            case 8: if let ended = under.popLast() { breaker.abandon(isTrial: ended, now: now) }
            default:
                guard under.popLast() != nil else { continue }
                breaker.succeed()
                #expect(breaker.admit(now: now) == .go(isTrial: false), "seed \(seed)")
                under = under.map { _ in false }  // what was tried is answered
            }
        }
        for ended in under { breaker.fail(isTrial: ended, now: now) }
        guard case .go = breaker.admit(now: now + 60 * second) else {
            Issue.record("seed \(seed): it is stuck")
            return
        }
    }
}
