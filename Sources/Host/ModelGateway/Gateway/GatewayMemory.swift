// SPDX-License-Identifier: Apache-2.0

import HostStreams

/// What the gateways of all generations share, and no reload touches: connections, limits, accounts.
package final class GatewayMemory: Sendable {
    package let limiter: RateLimiter
    package let ledger: UsageLedger
    let transport: any HTTPTransport
    let report: @Sendable (_ model: String, _ problem: String) -> Void

    /// - Parameter report: receives every failure of a provider in words for the operator, who may know where it is.
    package init(
        transport: any HTTPTransport,
        limiter: RateLimiter = RateLimiter(),
        ledger: UsageLedger = UsageLedger(),
        report: @escaping @Sendable (_ model: String, _ problem: String) -> Void = { _, _ in }
    ) {
        self.transport = transport
        self.limiter = limiter
        self.ledger = ledger
        self.report = report
    }
}
