// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The breakers of all providers, across reloads.
package final class ProviderHealth: Sendable {
    private let breakers = Mutex<[String: CircuitBreaker]>([:])
    /// More providers than this are not remembered; no config has so many, but many configs may have.
    private static let limit = 1024

    package init() {}

    func admit(_ provider: String, now: UInt64) -> CircuitBreaker.Verdict {
        update(provider) { $0.admit(now: now) }
    }

    func succeed(_ provider: String) { update(provider) { $0.succeed() } }

    func fail(_ provider: String, isTrial: Bool, now: UInt64) {
        update(provider) { $0.fail(isTrial: isTrial, now: now) }
    }

    func abandon(_ provider: String, isTrial: Bool, now: UInt64) {
        update(provider) { $0.abandon(isTrial: isTrial, now: now) }
    }

    private func update<Result: Sendable>(_ provider: String, _ change: (inout CircuitBreaker) -> Result) -> Result {
        breakers.withLock { breakers in
            var breaker = breakers[provider] ?? CircuitBreaker()
            let result = change(&breaker)
            if breaker.isUntouched {
                breakers[provider] = nil
            } else if breakers[provider] != nil || breakers.count < Self.limit {
                breakers[provider] = breaker
            }
            return result
        }
    }
}
