// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import ModelGateway
import Testing

struct ModelCatalogTests {
    private static let catalog = ModelCatalog(
        providers: [
            provider("openrouter", "*"), provider("openai", "gpt-4o-mini"),
            provider("openai", "gpt-4o", isDefault: true), provider("mistral", "large"),
            provider("anthropic", "claude"),
        ],
        aliases: [
            "fast": "openai/gpt-4o-mini", "gpt-4o": "mistral/large", "any": "openrouter/meta/llama", "lost": "no/one",
        ]
    )

    @Test(arguments: [
        (nil, "openai/gpt-4o"),
        ("", "openai/gpt-4o"),
        ("openai/gpt-4o-mini", "openai/gpt-4o-mini"),
        ("claude", "anthropic/claude"),
        ("fast", "openai/gpt-4o-mini"),
        ("gpt-4o", "mistral/large"),
        ("openrouter/deepseek/r1", "openrouter/deepseek/r1"),
        ("any", "openrouter/meta/llama"),
    ])
    func aNameFindsItsProvider(name: String?, target: String) throws {
        #expect(try Self.catalog.resolve(name).name == target)
    }

    @Test(arguments: ["gpt-5", "openai/gpt-5", "openai/", "openrouter/", "*", "lost", "OpenAI/gpt-4o"])
    func anUnknownNameIsToldWhatThereIs(name: String) throws {
        let failure = #expect(throws: AnswerFailure.self) { try Self.catalog.resolve(name) }
        #expect(failure?.kind == .unknownModel)
        #expect(failure?.message.contains("no model `\(name)` is configured; there are `openai/gpt-4o-mini`") == true)
    }

    @Test func aLongNameIsNotEchoedInFull() {
        let failure = #expect(throws: AnswerFailure.self) {
            try Self.catalog.resolve(String(repeating: "x", count: 100_000))
        }
        #expect((failure?.message.utf8.count ?? .max) < 1000)
    }

    @Test func withoutADefaultTheFirstNamedModelAnswers() throws {
        let providers = [provider("a", "*"), provider("b", "x"), provider("c", "y")]
        let catalog = ModelCatalog(providers: providers, aliases: [:])
        #expect(try catalog.resolve(nil).name == "b/x")
    }

    @Test func withWildcardsOnlyARequestHasToNameItsModel() {
        let catalog = ModelCatalog(providers: [provider("a", "*")], aliases: [:])
        let failure = #expect(throws: AnswerFailure.self) { try catalog.resolve(nil) }
        #expect(failure?.kind == .invalidRequest)
    }

    @Test func withoutProvidersNothingIsFound() {
        let failure = #expect(throws: AnswerFailure.self) { try ModelCatalog(providers: [], aliases: [:]).resolve("x") }
        #expect(failure == AnswerFailure(.unknownModel, "no model provider is configured"))
    }

    @Test func theNamesAreThoseThatCanBeUsedAsTheyStand() {
        let models = ["openai/gpt-4o-mini", "openai/gpt-4o", "mistral/large", "anthropic/claude"]
        #expect(Self.catalog.names == models + ["any", "fast", "gpt-4o", "lost"])
    }
}

func provider(_ provider: String, _ model: String, isDefault: Bool = false) -> ModelProviderConfig {
    var config = ModelProviderConfig(provider: provider, model: model, baseURL: "http://\(provider).example/v1")
    config.isDefault = isDefault
    return config
}
