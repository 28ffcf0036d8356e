// SPDX-License-Identifier: Apache-2.0

enum RoutingKey: String, SectionKey {
    case model, certainty, stickiness
    case timeout = "timeout_ms"
    case cache = "cache_ms"

    static let place = "`routing`"
}

extension ListenerConfig.Routing {
    init(_ value: Value, _ surroundings: ListenerSurroundings) {
        self.init()
        guard let section = Section(value, RoutingKey.self) else { return }
        model = section[.model]?.string().flatMap { surroundings.known($0, value.reading) }
        timeoutMilliseconds = section[.timeout]?.integer(in: 1...30_000) ?? timeoutMilliseconds
        certainty = section[.certainty]?.number(in: 0...1) ?? certainty
        cacheMilliseconds = section[.cache]?.integer(in: 0...86_400_000) ?? cacheMilliseconds
        stickiness = section[.stickiness]?.number(in: -4...4) ?? stickiness
    }
}

extension ListenerSurroundings {
    /// The model or alias as the gateway knows it; nil for one that nobody has, which is reported.
    fileprivate func known(_ model: Text, _ reading: Reading) -> String? {
        aliases.contains(model.value) ? model.value : models.known(model, aliases: aliases, reading)
    }
}
