// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Testing

/// Who may come in, and how much everybody may ask for.
struct ClientTests {
    @Test func aKeyStandsAloneOrWithANameAndLimits() throws {
        let keys = try #require(
            listener(
                """
                limits: { requests_per_minute: 60 }
                auth:
                  keys:
                    - first-secret
                    - { name: ann, key: second-secret, limits: { tokens_per_minute: 1000 } }
                """
            )?.keys
        )
        #expect(keys.map(\.name) == ["client-1", "ann"])
        #expect(keys.map(\.limits) == [RateLimits(requestsPerMinute: 60), RateLimits(tokensPerMinute: 1000)])
        #expect(!"\(keys)".contains("secret-") && !"\(keys)".contains("-secret"))
    }

    @Test func aClientIsKnownByItsKeyAndByNothingElse() {
        let keys = ClientKeys([
            .init(name: "a", key: Secret("key-a")),
            .init(name: "b", key: Secret("key-b"), limits: RateLimits(requestsPerMinute: 1)),
        ])
        #expect(keys.client(sending: "key-b")?.name == "b")
        #expect(keys.client(sending: "key-b")?.limits.requestsPerMinute == 1)
        for wrong in ["", "key-", "key-aa", "KEY-A", "key-a\0"] { #expect(keys.client(sending: wrong) == nil) }
    }

    @Test func whatHasNoLimitsOfItsOwnHasThoseOfAll() throws {
        let text = """
            limits:
              clients: { requests_per_minute: 1 }
              agents: { requests_per_minute: 2 }
              models: { tokens_per_minute: 3 }
            agents:
              - { id: a, library: a.so }
              - { id: b, library: b.so, limits: { requests_per_minute: 5 } }
            model_providers:
              - { model: openai/x }
              - { model: openai/y, limits: { requests_per_minute: 6 } }
            listeners:
              - { agents: [{ id: a }, { id: b }], auth: { keys: [k] } }
              - { port: 1, agents: [{ id: a }], limits: { requests_per_minute: 7 } }
            """
        let config = try #require(parse(text).config)
        #expect(config.agents.map(\.limits.requestsPerMinute) == [2, 5])
        #expect(config.modelProviders.map(\.limits.tokensPerMinute) == [3, nil])
        #expect(config.listeners.map(\.limits.requestsPerMinute) == [1, 7])
        #expect(config.listeners[0].keys?.map(\.limits.requestsPerMinute) == [1])
        #expect(config.listeners[1].keys == nil)
    }

    /// An open door in place of a locked one is no way to deal with a missing variable.
    @Test func aKeyWhoseVariableIsMissingIsAnError() {
        let text = "listeners: [{ discover: true, auth: { keys: [$ANN, '$'] } }]"
        #expect(parse(text).report == ["1:46 SR1030 error: the environment variable `ANN` is not set"])
        #expect(parse(text, environment: ["ANN": "k"]).report == [])
        #expect(parse(text, environment: ["ANN": ""]).codes == ["SR1021"])
    }

    @Test(arguments: [
        ("auth: { keys: [] }", "SR1029"), ("auth: {}", "SR1013"), ("auth: { keys: [x], key: y }", "SR1012"),
        ("auth: { keys: [x, x] }", "SR1025"), ("auth: { keys: [{ name: a }] }", "SR1013"),
        ("auth: { keys: [{ name: a, key: x }, { name: a, key: y }] }", "SR1025"),
        ("auth: { keys: [5] }", "SR1014"), ("limits: { requests_per_minute: 0 }", "SR1016"),
        ("limits: { requests: 1 }", "SR1012"),
    ])
    func whatCannotBeMeantIsReported(keys: String, code: String) {
        #expect(parse("listeners: [{ discover: true, \(keys) }]").codes.first == code)
    }

    @Test func noReportShowsAKey() {
        let text = """
            listeners:
              - discover: true
                auth:
                  keys:
                    - { name: a b, key: secret-1 }
                    - secret-2
                    - secret-2
            """
        let loaded = parse(text)
        #expect(loaded.codes == ["SR1025", "SR1017"])
        let shown = DiagnosticRenderer(source: loaded.source).text(loaded.diagnostics)
        #expect(!shown.contains("secret-"), "\(shown)")
    }
}

/// What a provider's entry says beside its model.
struct ProviderTests {
    private func provider(_ keys: String) -> ModelProviderConfig? {
        parse("model_providers: [{ \(keys) }]\nlisteners: [{ type: model }]").config?.modelProviders.first
    }

    @Test func timeOutsRetriesAndPassingOnAreRead() {
        let keys = """
            model: openai/x, connect_timeout_ms: 1, first_byte_timeout_ms: 2, idle_timeout_ms: 3, max_retries: 0,
            passthrough_auth: true, http_host: inner.example
            """
        let read = provider(keys)
        #expect(read?.connectTimeoutMilliseconds == 1 && read?.firstByteTimeoutMilliseconds == 2)
        #expect(read?.idleTimeoutMilliseconds == 3 && read?.maxRetries == 0)
        #expect(read?.passesAuthorization == true && read?.headers == ["Host": "inner.example"])
    }

    @Test(arguments: [
        "model: azure/gpt, base_url: 'https://mine.example/v1'",
        "model: azure_openai/gpt, base_url: 'https://mine.example/v1'",
        "model: mine/gpt, base_url: 'https://mine.openai.azure.com/openai/deployments/d?api-version=1'",
    ])
    func azuresKeyIsNoBearerToken(keys: String) {
        #expect(provider(keys)?.keyHeader == .apiKey)
        #expect(provider("model: openai/x")?.keyHeader == .authorization)
    }
}
