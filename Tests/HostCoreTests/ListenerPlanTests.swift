// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import HostConfig
import HostCore
import Testing

struct ListenerPlanTests {
    @Test func aPluginsOwnDescriptionIsVocabularyWhereTheConfigHasAnother() async throws {
        let site = try ReloadSite()
        try site.put("a", ReloadSite.code("1", id: "a"))
        func config(_ description: String?) -> HostConfig {
            var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
            listener.agents = [.init(id: "a", description: description)]
            let agent = AgentConfig(id: "a", origin: .library(site.path("a")))
            return HostConfig(pluginDirectory: site.directory, agents: [agent], listeners: [listener])
        }
        try await site.serve {
            _ = await site.reload(config("Knows what is new."))
            let described = try #require(site.store.current.listeners["agents"]?.offered.first)
            #expect(described.description == "Knows what is new.")
            #expect(described.vocabulary == "Tells its version.")
            _ = await site.reload(config(nil))
            let plain = try #require(site.store.current.listeners["agents"]?.offered.first)
            #expect(plain.description == "Tells its version." && plain.vocabulary == "")
        }
    }
}
