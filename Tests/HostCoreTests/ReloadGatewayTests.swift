// SPDX-License-Identifier: Apache-2.0

import HostConfig
import HostCore
import ModelGateway
import Testing

/// The way to the models belongs to a generation, and changes with it.
@Suite(.timeLimit(.minutes(10)))
struct ReloadGatewayTests {
    @Test func newProvidersTakeEffectAndReachTheAgents() async throws {
        let site = try ReloadSite()
        try site.put("echo", ReloadSite.code("1.0.0", id: "echo"))
        var config = HostConfig(pluginDirectory: site.directory)
        config.agents = [AgentConfig(id: "echo", origin: .library(site.path("echo")))]
        await site.serve {
            #expect(await site.reload(config).diagnostics == [])
            let without = site.store.current
            #expect(without.gateway == nil)

            config.modelProviders = [ModelProviderConfig(provider: "openai", model: "a", baseURL: "http://x/v1")]
            #expect(await site.reload(config).diagnostics == [])
            let first = site.store.current
            #expect(first.gateway?.names == ["openai/a"])
            #expect(first.agents["echo"]?.instance !== without.agents["echo"]?.instance)

            config.modelAliases = ["fast": "openai/a"]
            #expect(await site.reload(config).diagnostics == [])
            #expect(site.store.current.gateway?.names == ["openai/a", "fast"])
        }
    }

    @Test func whatDoesNotConcernModelsLeavesTheGatewayAndTheAgentsAlone() async throws {
        let site = try ReloadSite()
        try site.put("echo", ReloadSite.code("1.0.0", id: "echo"))
        var config = HostConfig(pluginDirectory: site.directory)
        config.agents = [AgentConfig(id: "echo", origin: .library(site.path("echo")))]
        config.modelProviders = [ModelProviderConfig(provider: "openai", model: "a", baseURL: "http://x/v1")]
        await site.serve {
            #expect(await site.reload(config).diagnostics == [])
            let before = site.store.current
            config.modelProviders[0].location = SourceLocation(file: "agents.yaml", line: 9, column: 1)
            config.drainTimeoutMilliseconds += 1
            #expect(await site.reload(config).diagnostics == [])
            let after = site.store.current
            #expect(after.number > before.number)
            #expect(after.gateway === before.gateway)
            #expect(after.agents["echo"]?.instance === before.agents["echo"]?.instance)
        }
    }
}
