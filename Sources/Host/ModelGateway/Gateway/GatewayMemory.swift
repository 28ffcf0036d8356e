// SPDX-License-Identifier: Apache-2.0

import HostSupport
package import UpstreamHTTP

/// What the gateways of all generations share, and no reload touches: connections, breakers, limits, accounts.
package final class GatewayMemory: Sendable {
    package let limiter: RateLimiter
    package let ledger: UsageLedger
    package let health: ProviderHealth
    let transport: any HTTPTransport
    let world: GatewayWorld
    let report: @Sendable (_ model: String, _ problem: String) -> Void

    /// - Parameter report: receives every failure of a provider in words for the operator, who may know where it is.
    package init(
        transport: any HTTPTransport,
        world: GatewayWorld,
        report: @escaping @Sendable (_ model: String, _ problem: String) -> Void = { _, _ in }
    ) {
        limiter = RateLimiter(now: world.now)
        ledger = UsageLedger()
        health = ProviderHealth()
        self.transport = transport
        self.world = world
        self.report = report
    }
}
