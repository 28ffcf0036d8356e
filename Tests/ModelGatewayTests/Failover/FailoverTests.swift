// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import ModelGateway
import TestSupport
import Testing

private let second: UInt64 = 1_000_000_000
private let broken = AnswerFailure(.upstream, "broken")

struct FailoverTests {
    private func next(_ failover: inout Failover, now: UInt64 = 0, random: Double = 1) -> Failover.Action {
        failover.next(now: now, random: random) { _ in .go(isTrial: false) }
    }

    @Test func theNextModelIsAskedAtOnceAndTheFirstAgainAfterAWait() {
        var failover = Failover(models: 2, retries: 1)
        #expect(next(&failover) == .attempt(0, isTrial: false))
        #expect(failover.fail(0, broken, now: 0) == nil)
        #expect(next(&failover) == .attempt(1, isTrial: false))
        #expect(failover.fail(1, broken, now: 0) == nil)
        #expect(next(&failover) == .wait(until: second / 4))
        #expect(next(&failover, now: second / 4) == .attempt(0, isTrial: false))
        #expect(failover.fail(0, broken, now: second / 4) == nil)
        #expect(next(&failover, now: second / 4) == .attempt(1, isTrial: false))
        #expect(failover.fail(1, AnswerFailure(.upstream, "last"), now: second / 4) == nil)
        #expect(next(&failover, now: second / 4) == .fail(AnswerFailure(.upstream, "last")))
    }

    @Test func waitsGrowAndAreSpread() {
        var failover = Failover(models: 1, retries: 3)
        var now: UInt64 = 0
        for wait in [second / 4, second / 2, second] {
            for random in [0, 1] as [Double] {
                var copy = failover
                _ = next(&copy, now: now)
                _ = copy.fail(0, broken, now: now)
                #expect(next(&copy, now: now, random: random) == .wait(until: now + (random == 0 ? wait / 2 : wait)))
                if random == 1 {
                    failover = copy
                    now += wait
                }
            }
        }
    }

    @Test func whoAsksToBeLeftAloneIs() {
        var failover = Failover(models: 1, retries: 1)
        _ = next(&failover)
        _ = failover.fail(0, AnswerFailure(.rateLimited, "x", retryAfterMilliseconds: 3000), now: 0)
        #expect(next(&failover) == .wait(until: 3 * second))
    }

    @Test func whoAsksToBeLeftAloneForLongIsNotWaitedFor() {
        var failover = Failover(models: 1, retries: 1)
        _ = next(&failover)
        let limited = AnswerFailure(.rateLimited, "x", retryAfterMilliseconds: 60_000)
        _ = failover.fail(0, limited, now: 0)
        #expect(next(&failover) == .fail(limited))
    }

    @Test(arguments: [AnswerFailure.Kind.invalidRequest, .unknownModel, .denied, .cancelled])
    func whatIsTheRequestsFaultIsFinal(kind: AnswerFailure.Kind) {
        var failover = Failover(models: 2, retries: 5)
        _ = next(&failover)
        #expect(failover.fail(0, AnswerFailure(kind, "no"), now: 0) == AnswerFailure(kind, "no"))
    }

    @Test(arguments: [AnswerFailure.Kind.timeout, .quotaExhausted])
    func whatWouldTakeAsLongAgainOrNeverGoAwayIsNotTriedAgain(kind: AnswerFailure.Kind) {
        var failover = Failover(models: 2, retries: 5)
        _ = next(&failover)
        _ = failover.fail(0, AnswerFailure(kind, "no"), now: 0)
        #expect(next(&failover) == .attempt(1, isTrial: false))
        _ = failover.fail(1, AnswerFailure(kind, "no"), now: 0)
        #expect(next(&failover) == .fail(AnswerFailure(kind, "no")))
    }

    @Test func aProviderThatIsKeptAwayFromFailsAtOnce() {
        var failover = Failover(models: 2, retries: 5)
        let action = failover.next(now: 0, random: 1) { .blocked(until: $0 == 0 ? 9 * second : 7 * second) }
        guard case .fail(let failure) = action else {
            Issue.record("\(action)")
            return
        }
        #expect(failure.kind == .overloaded && failure.retryAfterMilliseconds == 7000)
    }

    @Test func nothingBeginsAfterTheDeadline() {
        var failover = Failover(models: 2, retries: 5, deadline: second)
        _ = next(&failover)
        _ = failover.fail(0, broken, now: second)
        #expect(next(&failover, now: second) == .fail(broken))
        var late = Failover(models: 1, retries: 5, deadline: second)
        #expect(
            next(&late, now: second) == .fail(AnswerFailure(.timeout, "the model's provider did not answer in time"))
        )
    }

    /// Whatever fails in whatever way: it ends, asks no model more often than it may, never before its time, and not
    /// after the deadline.
    @Test(arguments: 0..<5000 as Range<UInt64>)
    func itAlwaysEnds(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let models = Int.random(in: 1...5, using: &random)
        let retries = Int.random(in: 0...4, using: &random)
        let deadline: UInt64? = Bool.random(using: &random) ? UInt64.random(in: 1...(20 * second), using: &random) : nil
        var failover = Failover(models: models, retries: retries, deadline: deadline)
        var asked = [Int](repeating: 0, count: models)
        var free = [UInt64](repeating: 0, count: models)
        var now: UInt64 = 0
        for _ in 0..<1000 {
            let action = failover.next(now: now, random: .random(in: 0...1, using: &random)) { _ in
                Int.random(in: 0..<5, using: &random) == 0 ? .blocked(until: now + second) : .go(isTrial: false)
            }
            switch action {
            case .attempt(let model, _):
                #expect(free[model] <= now && deadline.map { now < $0 } ?? true, "seed \(seed)")
                asked[model] += 1
                let failure = Self.failures.randomElement(using: &random) ?? broken
                free[model] = now + UInt64(failure.retryAfterMilliseconds ?? 0) * 1_000_000
                now += UInt64.random(in: 0...second, using: &random)
                free[model] = max(free[model], now + UInt64(failure.retryAfterMilliseconds ?? 0) * 1_000_000)
                if failover.fail(model, failure, now: now) != nil { return }
            case .wait(let until):
                #expect(until > now && until - now <= Failover.longestWait, "seed \(seed)")
                now = until
            case .fail:
                #expect(asked.allSatisfy { $0 <= retries + 1 }, "seed \(seed)")
                return
            }
        }
        Issue.record("seed \(seed): it goes on for ever")
    }

    private static let failures = [
        broken, AnswerFailure(.timeout, "t"), AnswerFailure(.timeout, "t", upstreamStatus: 504),
        AnswerFailure(.denied, "d"),
        AnswerFailure(.rateLimited, "r"), AnswerFailure(.rateLimited, "r", retryAfterMilliseconds: 1500),
        AnswerFailure(.rateLimited, "r", retryAfterMilliseconds: 90_000), AnswerFailure(.quotaExhausted, "q"),
    ]
}
