// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// What a config says about models; gateways of equal plans are interchangeable.
package struct GatewayPlan: Sendable, Equatable {
    package let providers: [ModelProviderConfig]
    package let aliases: [String: String]
    package let limits: LimitRules

    package init(_ config: HostConfig) {
        providers = config.modelProviders.map { provider in
            var provider = provider
            provider.location = nil
            return provider
        }
        aliases = config.modelAliases
        limits = LimitRules(config)
    }

    package init(providers: [ModelProviderConfig], aliases: [String: String] = [:]) {
        var config = HostConfig(pluginDirectory: "/")
        config.modelProviders = providers
        config.modelAliases = aliases
        self.init(config)
    }
}
