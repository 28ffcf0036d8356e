// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Files that were written for Plano.
struct PlanoTests {
    @Test(arguments: ["v0.1", "v0.1.0", "0.1-beta", "0.2.0", "v0.3.0", "v0.4.0"])
    func itsVersionsMakeUnknownModelsGoToTheRouter(version: String) {
        #expect(listener("", version: "version: \(version)")?.unknownModel == .route)
        #expect(listener("unknown_model: reject", version: "version: \(version)")?.unknownModel == .reject)
        #expect(listener("")?.unknownModel == .reject)
    }

    @Test func itsRouterIsAuto() {
        #expect(listener("router: plano_orchestrator_v1")?.router == .auto)
    }

    @Test func itsOldNameForModelProvidersIsUnderstood() {
        let text = "llm_providers: [{ model: openai/gpt-4o, name: mine }]\nlisteners: [{ type: model }]"
        let loaded = parse(text)
        #expect(loaded.report == [] && loaded.config?.modelProviders.map(\.model) == ["gpt-4o"])
    }

    @Test(arguments: [
        ("claude", "anthropic"), ("openai", "openai"), ("deepseek", "openai"), ("moonshotai", "openai"),
    ])
    func aProviderOfItsOwnSpeaksTheProtocolItNames(name: String, spoken: String) {
        let text = """
            model_providers: [{ model: mine/x/y:z, base_url: "http://127.0.0.1:11434", provider_interface: \(name) }]
            listeners: [{ type: model }]
            """
        let provider = parse(text).config?.modelProviders.first
        #expect(provider?.provider == "mine" && provider?.model == "x/y:z")
        #expect(provider?.baseURL == "http://127.0.0.1:11434/v1")
        #expect(provider?.interface.rawValue == spoken)
    }

    @Test func aWildcardTakesEveryModelOfItsProvider() {
        let text = """
            model_providers: [{ model: openai/* }]
            model_aliases: { fast: { target: openai/gpt-4o-mini } }
            listeners: [{ type: model }]
            """
        let config = parse(text).config
        #expect(config?.modelProviders.first?.model == "*")
        #expect(config?.modelAliases == ["fast": "openai/gpt-4o-mini"])
    }

    @Test func whatMeansNothingHereIsNoError() {
        let text = """
            version: v0.3.0
            overrides: { prompt_target_intent_matching_threshold: 0.6, router_model: x }
            tracing: { random_sampling: 100, span_attribute_header_prefixes: [x-], exporters: [{ api_key: $KEY }] }
            mode: llm
            filters: [{ id: guard, url: "http://127.0.0.1:1", type: mcp }]
            system_prompt: be kind
            routing_preferences: [{ name: code, description: code, models: [openai/gpt-4o] }]
            model_providers:
              - { model: openai/gpt-4o, passthrough_auth: true, routing_preferences: [] }
            listeners:
              - { type: prompt, name: prompts, port: 10000 }
              - { type: model, name: models, timeout: 30s, max_retries: 3, output_filters: [guard] }
              - { type: agent, name: agents, agents: [{ id: a, description: b, input_filters: [guard] }] }
            agents: [{ id: a, url: "http://127.0.0.1:2" }]
            """
        let loaded = parse(text)
        #expect(loaded.config?.listeners.map(\.name) == ["models", "agents"])
        #expect(
            loaded.report.map { $0.split(separator: " ")[...1].joined(separator: " ") } == [
                "5:1 SR2001", "6:1 SR2001", "7:1 SR2001", "9:53 SR2001",
                "11:7 SR2001", "12:34 SR2001", "12:48 SR2001", "12:64 SR2001", "13:68 SR2001",
            ]
        )
    }

    @Test func itsFirstFormOfListenersStillOpensTheOneForModels() throws {
        let text = """
            version: 0.1-beta
            listeners:
              ingress_traffic: { address: 0.0.0.0, port: 10000, message_format: openai, timeout: 5s }
              egress_traffic: { address: 127.0.0.1, port: 12000, message_format: openai }
            llm_providers: [{ model: openai/gpt-4o }]
            """
        let loaded = parse(text)
        #expect(loaded.report == ["3:3 SR2001 warning: `ingress_traffic` has no effect here"])
        let listener = try #require(loaded.config?.listeners.first)
        #expect(listener.kind == .model && listener.port == 12000 && listener.address == "127.0.0.1")
    }
}
