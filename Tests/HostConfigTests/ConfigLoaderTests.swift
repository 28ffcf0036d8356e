// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// What a valid file means.
struct ConfigLoaderTests {
    private let travel = """
        plugin_directory: plugins
        shutdown_timeout_ms: 5000
        defaults: { threads: 32, timeout_ms: 45000 }
        agents:
          - id: weather_agent
            library: libWeather.so
            isolation: in-process
            timeout_ms: 30000
            max_concurrency: 64
            threads: 8
            queue_limit: 16
            egress: [api.open-meteo.com, 127.0.0.1]
          - id: flight_agent
            library: /opt/agents/libFlight.so
            egress: []
          - id: remote.agent-1
            url: http://127.0.0.1:10510/
        model_providers:
          - model: openai/gpt-4o-mini
            access_key: $OPENAI_API_KEY
            default: true
            headers: { x-team: travel }
            fallback: [anthropic/claude]
          - model: anthropic/claude
          - model: local/llama
            base_url: http://127.0.0.1:8000/custom/
        model_aliases:
          fast: { target: openai/gpt-4o-mini }
          bare: { target: llama }
        listeners:
          - type: agent
            name: travel
            address: 0.0.0.0
            port: 8001
            router: llm
            routing: { model: fast, timeout_ms: 500, certainty: 0.8, cache_ms: 0, stickiness: -0.5 }
            synthesis: true
            match_threshold: 0.5
            orchestration: chain
            unknown_model: route
            discover: true
            cors: ["*", "http://localhost:3000"]
            max_body_bytes: 2048
            max_connections: 10
            request_timeout_ms: 1000
            idle_timeout_ms: 2000
            heartbeat_ms: 3000
            agents:
              - id: weather_agent
                description: weather
                examples: [rain?]
              - id: flight_agent
                default: true
              - id: remote.agent-1
          - type: model
            name: gateway
            port: 12000
        admin: { port: 9901 }
        """

    private func config() throws -> HostConfig {
        let loaded = parse(travel, environment: ["OPENAI_API_KEY": "sk-1"])
        #expect(loaded.report == [])
        return try #require(loaded.config)
    }

    @Test func pathsAreAbsoluteAndCountFromTheFile() throws {
        let config = try config()
        #expect(config.file == "/etc/slipring/agents.yaml")
        #expect(config.pluginDirectory == "/etc/slipring/plugins")
        #expect(config.agents[0].origin == .library("/etc/slipring/plugins/libWeather.so"))
        #expect(config.agents[1].origin == .library("/opt/agents/libFlight.so"))
        #expect(config.agents[2].origin == .url("http://127.0.0.1:10510"))
    }

    @Test func anAgentsEntryGoesBeforeTheDefaults() throws {
        let agents = try config().agents
        #expect(agents.map(\.timeoutMilliseconds) == [30_000, 45_000, 45_000])
        #expect(agents.map(\.maxConcurrency) == [64, nil, nil])
        #expect(agents.map(\.threads) == [8, 32, 32])
        #expect(agents.map(\.queueLimit) == [16, 256, 256])
    }

    @Test func noEgressAndEmptyEgressAreDifferent() throws {
        let agents = try config().agents
        #expect(agents.map(\.egress) == [["api.open-meteo.com", "127.0.0.1"], [], nil])
    }

    @Test func entriesKnowWhereTheyStand() throws {
        let config = try config()
        #expect(config.agents[0].location == SourceLocation(file: "agents.yaml", line: 5, column: 9))
        #expect(config.listeners[1].location == SourceLocation(file: "agents.yaml", line: 56, column: 11))
        #expect(config.listeners[0].agents[1].location == SourceLocation(file: "agents.yaml", line: 52, column: 13))
        #expect(config.modelProviders[0].location == SourceLocation(file: "agents.yaml", line: 19, column: 12))
    }

    @Test(arguments: ["no_match_confidence", "match_threshold"])
    func theRoutersCertaintyThatNobodyIsMeantHasTwoNames(key: String) throws {
        let config = try #require(parse("listeners: [{ discover: true, \(key): 0.3 }]").config)
        #expect(config.listeners[0].noMatchConfidence == 0.3)
    }

    @Test func aListenerIsReadWhole() throws {
        let listener = try config().listeners[0]
        #expect(listener.kind == .agent && listener.name == "travel")
        #expect(listener.address == "0.0.0.0" && listener.port == 8001)
        #expect(listener.router == .llm && listener.noMatchConfidence == 0.5)
        #expect(listener.orchestration == .chain && listener.unknownModel == .route && listener.discover)
        #expect(listener.routing.model == "fast" && listener.routing.timeoutMilliseconds == 500)
        #expect(listener.routing.certainty == 0.8 && listener.routing.stickiness == -0.5)
        #expect(listener.routing.cacheMilliseconds == 0 && listener.synthesis)
        #expect(listener.cors == ["*", "http://localhost:3000"])
        #expect(listener.maxBodyBytes == 2048 && listener.maxConnections == 10)
        #expect(listener.requestTimeoutMilliseconds == 1000 && listener.idleTimeoutMilliseconds == 2000)
        #expect(listener.heartbeatMilliseconds == 3000)
        #expect(listener.agents.map(\.id) == ["weather_agent", "flight_agent", "remote.agent-1"])
        #expect(listener.agents.map(\.description) == ["weather", nil, nil])
        #expect(listener.agents.map(\.examples) == [["rain?"], [], []])
        #expect(listener.agents.map(\.isDefault) == [false, true, false])
    }

    @Test func providersGetTheirAddressAndTheirProtocol() throws {
        let providers = try config().modelProviders
        #expect(providers.map(\.provider) == ["openai", "anthropic", "local"])
        #expect(providers.map(\.model) == ["gpt-4o-mini", "claude", "llama"])
        #expect(providers[0].baseURL == "https://api.openai.com/v1")
        #expect(providers[1].baseURL == "https://api.anthropic.com/v1")
        #expect(providers[2].baseURL == "http://127.0.0.1:8000/custom")
        #expect(providers.map(\.interface) == [.openai, .anthropic, .openai])
        #expect(providers.map { $0.accessKey?.reveal() } == ["sk-1", nil, nil])
        #expect(providers.map(\.isDefault) == [true, false, false])
        #expect(providers[0].headers == ["x-team": "travel"])
        #expect(providers[0].fallback == ["anthropic/claude"])
    }

    @Test func anAliasLeadsToAFullName() throws {
        let aliases = try config().modelAliases
        #expect(aliases == ["fast": "openai/gpt-4o-mini", "bare": "local/llama"])
    }

    @Test func whatIsNotWrittenHasItsDefault() throws {
        let loaded = parse("listeners: [{ discover: true }]")
        let config = try #require(loaded.config)
        #expect(loaded.report == [])
        var listener = ListenerConfig(kind: .agent, name: "agent-8001", port: 8001)
        listener.discover = true
        listener.location = SourceLocation(file: "agents.yaml", line: 1, column: 13)
        #expect(
            config
                == HostConfig(
                    file: "/etc/slipring/agents.yaml",
                    pluginDirectory: "/etc/slipring/plugins",
                    listeners: [listener]
                )
        )
    }

    @Test func withoutAFileThePluginsOfTheFolderAreServed() {
        let config = HostConfig.withoutFile(in: "/srv/agents")
        #expect(config.file == nil)
        #expect(config.pluginDirectory == "/srv/agents/plugins")
        #expect(config.listeners.map(\.address) == ["127.0.0.1"] && config.listeners.map(\.port) == [8001])
        #expect(config.listeners.map(\.discover) == [true])
        #expect(config.admin == AdminConfig(port: 9901))
    }

    @Test func aKeyWithNothingBehindItIsAbsent() throws {
        let absent = try #require(agent("settings:\negress:\ntimeout_ms:"))
        #expect(absent.settings == "{}" && absent.egress == nil && absent.timeoutMilliseconds == 60_000)
    }

    @Test func anAliasStandsForWhatItsAnchorNames() throws {
        let text = """
            agents:
              - { id: a, library: a.so, egress: &hosts [one.example, two.example] }
              - { id: b, library: b.so, egress: *hosts }
            listeners: [{ agents: [{ id: a }, { id: b }] }]
            """
        let agents = try #require(parse(text).config).agents
        #expect(agents[1].egress == ["one.example", "two.example"])
    }

    @Test func aMergeTakesOverWhatTheEntryDoesNotSayItself() throws {
        let text = """
            agents:
              - &a { id: a, library: a.so, threads: 1, timeout_ms: 10 }
              - { id: b, threads: 2, <<: *a }
              - { <<: [{ id: c, threads: 3 }, *a], queue_limit: 7 }
            listeners: [{ agents: [{ id: a }, { id: b }, { id: c }] }]
            """
        let loaded = parse(text)
        #expect(loaded.report == [])
        let agents = try #require(loaded.config).agents
        #expect(agents.map(\.id) == ["a", "b", "c"])
        #expect(agents.map(\.threads) == [1, 2, 3])
        #expect(agents.map(\.timeoutMilliseconds) == [10, 10, 10])
        #expect(agents.map(\.queueLimit) == [256, 256, 7])
    }

    @Test(arguments: ["\u{FEFF}", "--- \n", "# a comment\r\n\r\n", "%YAML 1.2\n---\n"])
    func whatStandsBeforeTheFirstKeyDoesNotMatter(prefix: String) {
        #expect(parse(prefix + "listeners: [{ discover: true }]").config != nil)
    }

    @Test func aSecretDoesNotShowWhenAConfigurationIsPrinted() throws {
        let config = try config()
        #expect(!"\(config)".contains("sk-1"))
        #expect(!String(reflecting: config).contains("sk-1"))
    }
}
