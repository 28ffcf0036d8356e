// SPDX-License-Identifier: Apache-2.0

enum RoutingKey: String, ConfigKey {
    case model
    case timeout = "timeout_ms"
    case certainty
    case cache = "cache_ms"
    case stickiness

    static let place = "`routing`"
    static let unset = ListenerConfig.Routing()

    var definition: KeyDefinition<ListenerConfig.Routing> {
        switch self {
        case .model:
            .value(
                "model or alias",
                default: "the default model",
                "The model that is asked. A small one that answers at once, without reasoning, is best."
            )
        case .timeout:
            .integer(
                \.timeoutMilliseconds,
                in: 1...30_000,
                "How long the model may take; after that, the embedded router's decision holds."
            )
        case .certainty:
            .number(
                \.certainty,
                in: 0...1,
                "With `router: auto`, the model is asked if the embedded router is less sure than this."
            )
        case .cache:
            .integer(
                \.cacheMilliseconds,
                in: 0...86_400_000,
                "How long the model's decision is reused for the same question; 0 always asks."
            )
        case .stickiness:
            .number(
                \.stickiness,
                in: -4...4,
                "Added to the score of the agent that answered last; above 0, the router changes agents later."
            )
        }
    }
}

extension ListenerConfig.Routing {
    init(_ value: Value, _ surroundings: ListenerSurroundings) {
        self.init()
        guard let section = Section(value, RoutingKey.self) else { return }
        section.read(into: &self)
        model = section[.model]?.string().flatMap { surroundings.known($0, value.reading) }
    }
}

extension ListenerSurroundings {
    /// The model or alias as the gateway knows it; nil for an unknown one, which is reported.
    fileprivate func known(_ model: Text, _ reading: Reading) -> String? {
        aliases.contains(model.value) ? model.value : models.known(model, aliases: aliases, reading)
    }
}
