// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

enum ModelProviderKey: String, ConfigKey {
    case model
    case accessKey = "access_key"
    case baseURL = "base_url"
    case interface = "provider_interface"
    case isDefault = "default"
    case fallback, headers
    case httpHost = "http_host"
    case passthroughAuthorization = "passthrough_auth"
    case connectTimeout = "connect_timeout_ms"
    case firstByteTimeout = "first_byte_timeout_ms"
    case idleTimeout = "idle_timeout_ms"
    case maxRetries = "max_retries"
    case limits
    // Plano's.
    case name
    case routingPreferences = "routing_preferences"

    static let place = "a model provider"
    static let unset = ModelProviderConfig(provider: "", model: "", baseURL: "")

    var definition: KeyDefinition<ModelProviderConfig> {
        switch self {
        case .model:
            .value(
                "`provider/name`",
                default: "required",
                "The model; `provider/*` stands for all of a provider's models."
            )
        case .accessKey:
            .value("string", default: "none", "The provider's key, best as a variable: `$OPENAI_API_KEY`.") {
                guard let key = $0.string(isOptional: true)?.value, !key.isEmpty else { return }
                $1.accessKey = Secret(key)
            }
        case .baseURL:
            .value(
                "URL",
                default: "that of a known provider",
                """
                Address of the provider, up to and including the version; `/v1` is added to one without a path. Known \
                providers: \(KnownProvider.listed).
                """
            ) { value, provider in
                guard let url = value.url() else { return }
                // A base URL without a path means version 1, as with Plano.
                provider.baseURL = Syntax.isOrigin(url) ? url + "/v1" : url
            }
        case .interface:
            .value(
                "`openai`, `anthropic`",
                default: "`openai`",
                "The protocol that the provider speaks; `anthropic` unless set for the provider anthropic."
            ) { $1.interface = $0.choice(ProviderInterfaceName.self)?.interface ?? $1.interface }
        case .isDefault: .value("boolean", default: "`false`", "Makes it the model of requests that name none.")
        case .fallback:
            .value("list of models", default: "none", "Models to ask, in order, when this one fails before it answers.")
        case .headers:
            .value("mapping", default: "none", "Headers sent with every request.") {
                $1.headers.merge($0.headers()) { $1 }
            }
        case .httpHost:
            .value("host", default: "that of `base_url`", "Sent as the `Host` header.") {
                if let host = $0.host() { $1.headers["Host"] = host }
            }
        case .passthroughAuthorization:
            .boolean(\.passesAuthorization, "Sends the client's own `authorization` header instead of `access_key`.")
        case .connectTimeout:
            .integer(
                \.connectTimeoutMilliseconds,
                in: Bounds.milliseconds,
                "How long connecting may take, per attempt."
            )
        case .firstByteTimeout:
            .integer(
                \.firstByteTimeoutMilliseconds,
                in: Bounds.milliseconds,
                "How long the provider may take to begin its answer, per attempt."
            )
        case .idleTimeout:
            .integer(\.idleTimeoutMilliseconds, in: Bounds.milliseconds, "How long an answer may pause.")
        case .maxRetries:
            .integer(\.maxRetries, in: 0...10, "How often a call is repeated that failed before its answer began.")
        case .limits:
            .value("limits", default: "`limits.models`", "Limits on all calls to the model.") {
                $1.limits = RateLimits($0)
            }
        case .name: .ignored
        case .routingPreferences: .withoutEffect
        }
    }
}

/// Every entry of `model_providers:`, with references between them checked.
struct ModelProviders {
    private(set) var all: [ModelProviderConfig] = []

    init(_ value: Value?) {
        var models = NameRegister("model")
        var defaults = DefaultRegister()
        var fallbacks: [[Text]] = []
        for entry in value?.list() ?? [] {
            guard let section = Section(entry, ModelProviderKey.self) else { continue }
            let isDefault = defaults.read(section[.isDefault])
            let fallback = section[.fallback]?.strings() ?? []
            guard let model = section.require(.model)?.model() else { continue }
            models.add(model.text, entry.reading)
            if isDefault && model.name == "*" {
                entry.reading.error(.invalidModel, "the default has to be one model", at: model.text.mark)
            }
            var provider = ModelProviderConfig(model, section)
            provider.isDefault = isDefault
            all.append(provider)
            fallbacks.append(fallback)
        }
        guard let reading = value?.reading else { return }
        for index in all.indices { all[index].fallback = fallbacks[index].compactMap { known($0, reading) } }
    }

    /// - Parameter aliases: what the model may be called beside its name; for the help only.
    func known(_ model: Text, aliases: [String] = [], _ reading: Reading) -> String? {
        if let name = resolve(model.value) { return name }
        reading.error(
            .unknownModel,
            "model `\(model.shown)` is not defined",
            at: model.mark,
            help: NearestWord.help(for: model, among: names + aliases, "models defined: ")
        )
        return nil
    }

    private var names: [String] { all.map { "\($0.provider)/\($0.model)" } }

    /// The full name of a model: as `provider/name`, or by its bare name as Plano's aliases give it.
    func resolve(_ name: String) -> String? {
        if let model = Syntax.model(name),
            all.contains(where: { $0.provider == model.provider && ["*", model.name].contains($0.model) })
        {
            return name
        }
        return all.first { $0.model == name }.map { "\($0.provider)/\($0.model)" }
    }

    /// `model_aliases:`; one that leads nowhere is left out.
    func aliases(_ value: Value?) -> [String: String] {
        var aliases: [String: String] = [:]
        for (name, entry) in value?.entries() ?? [] {
            guard let target = Section(entry, ModelAliasKey.self)?.require(.target)?.string() else { continue }
            aliases[name.value] = resolve(target.value)
            guard aliases[name.value] == nil else { continue }
            entry.reading.warning(
                .danglingAlias,
                "alias `\(name.shown)` points to `\(target.shown)`, which no provider has",
                at: target.mark,
                help: NearestWord.help(for: target, among: names, "models defined: ")
            )
        }
        return aliases
    }
}

enum ModelAliasKey: String, ConfigKey {
    case target

    static let place = "a model alias"
    static let unset: Void = ()

    var definition: KeyDefinition<Void> {
        switch self {
        case .target: .value("model", default: "required", "The model, as `provider/name` or by its name alone.")
        }
    }
}

extension ModelProviderConfig {
    fileprivate init(_ model: Value.Model, _ section: Section<ModelProviderKey>) {
        let known = KnownProvider(rawValue: model.provider)
        self.init(provider: model.provider, model: model.name, baseURL: known?.baseURL ?? "")
        interface = known?.interface ?? .openai
        section.read(into: &self)
        if baseURL.isEmpty && section[.baseURL] == nil {
            section.reading.error(
                .unknownProvider,
                "the address of provider `\(model.shownProvider)` is not known",
                at: model.text.mark,
                help: "give its `base_url`; known without one: \(KnownProvider.listed)"
            )
        }
        keyHeader = Self.isAzure(model.provider, baseURL) ? .apiKey : .authorization
        location = section.reading.source.location(of: model.text.mark)
    }

    /// Azure's key is no bearer token.
    private static func isAzure(_ provider: String, _ baseURL: String) -> Bool {
        ["azure", "azure_openai"].contains(provider) || baseURL.contains(".openai.azure.com/")
    }
}

/// Whose protocol a provider speaks, by `provider_interface:`; all but one speak OpenAI's.
private enum ProviderInterfaceName: String, CaseIterable {
    case openai, anthropic, claude
    case plano, deepseek, groq, mistral, xiaomi, gemini, chatgpt, digitalocean, vercel, openrouter, moonshotai

    var interface: ModelProviderConfig.Interface {
        switch self {
        case .anthropic, .claude: .anthropic
        default: .openai
        }
    }
}

extension Value {
    /// A model with its parts, and the text that names it.
    fileprivate struct Model {
        var provider: String
        var name: String
        var text: Text
        /// What came from the environment is not shown in parts either.
        var shownProvider: String { text.value == text.shown ? provider : text.shown }
    }

    fileprivate func model() -> Model? {
        guard let text = string() else { return nil }
        guard let (provider, name) = Syntax.model(text.value) else {
            error(
                .invalidModel,
                "`\(text.shown)` names no provider",
                help: "write `provider/name`, e.g. openai/gpt-4o-mini"
            )
            return nil
        }
        return Model(provider: provider, name: name, text: text)
    }

    /// Neither message shows a value: a header may hold a secret.
    fileprivate func headers() -> [String: String] {
        var headers: [String: String] = [:]
        for (name, value) in entries() ?? [] {
            guard let text = value.string(isOptional: true) else { continue }
            if !Syntax.isHeaderName(name.value) {
                reading.error(.invalidHeader, "`\(name.shown)` is not the name of a header", at: name.mark)
            } else if !Syntax.isHeaderValue(text.value) {
                value.error(.invalidHeader, "the value of the header `\(name.shown)` has a control character")
            } else {
                headers[name.value] = text.value
            }
        }
        return headers
    }
}
