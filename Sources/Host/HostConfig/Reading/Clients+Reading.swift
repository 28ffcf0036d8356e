// SPDX-License-Identifier: Apache-2.0

enum RateLimitsKey: String, SectionKey {
    case requests = "requests_per_minute"
    case tokens = "tokens_per_minute"

    static let place = "`limits`"
}

enum DefaultLimitsKey: String, SectionKey {
    case clients, agents, models

    static let place = "`limits`"
}

extension RateLimits {
    init(_ value: Value) {
        self.init()
        guard let section = Section<RateLimitsKey>(value) else { return }
        requestsPerMinute = section[.requests]?.integer(in: Self.bounds)
        tokensPerMinute = section[.tokens]?.integer(in: Self.bounds)
    }

    private static let bounds = 1...1_000_000_000
}

extension DefaultLimits {
    init(_ value: Value) {
        self.init()
        guard let section = Section<DefaultLimitsKey>(value) else { return }
        clients = section[.clients].map(RateLimits.init) ?? clients
        agents = section[.agents].map(RateLimits.init) ?? agents
        models = section[.models].map(RateLimits.init) ?? models
    }
}

enum AuthenticationKey: String, SectionKey {
    case keys

    static let place = "`auth`"
}

enum ClientKeyKey: String, SectionKey {
    case name, key, limits

    static let place = "a client's key"
}

/// `auth: { keys: [...] }`: keys alone, or with a name and limits.
struct ClientKeyList {
    private(set) var all: [ListenerConfig.ClientKey] = []

    init(_ value: Value, limits: RateLimits) {
        guard let section = Section<AuthenticationKey>(value), let keys = section.require(.keys) else { return }
        var names = NameRegister("client")
        for (index, value) in (keys.list() ?? []).enumerated() {
            guard let entry = Entry(value, number: index + 1) else { continue }
            if let name = entry.name { names.add(name, value.reading) }
            let name = entry.name?.value ?? "client-\(index + 1)"
            all.append(.init(name: name, key: Secret(entry.key), limits: entry.limits ?? limits))
        }
        // Not at the place of the key: its line would be shown.
        if Set(all.map { $0.key.reveal() }).count < all.count {
            keys.error(.duplicateName, "two clients have the same key", help: "a key says who comes: give each its own")
        }
        if all.isEmpty && !value.reading.hasErrors {
            keys.error(.nothingToServe, "without a key nobody can come in", help: "without `auth` everybody can")
        }
    }

    private struct Entry {
        var name: Text?
        var key: String
        var limits: RateLimits?

        init?(_ value: Value, number: Int) {
            if case .scalar = value.node.content {
                guard let key = value.secret() else { return nil }
                self.key = key
            } else {
                guard let section = Section<ClientKeyKey>(value) else { return nil }
                name = section[.name]?.id()
                limits = section[.limits].map { RateLimits($0) }
                guard let key = section.require(.key)?.secret() else { return nil }
                self.key = key
            }
        }
    }
}

extension Value {
    /// A client's key: an empty one would let everybody in who sends none.
    fileprivate func secret() -> String? {
        guard let text = string() else { return nil }
        guard !text.value.isEmpty, Syntax.isHeaderValue(text.value) else {
            error(.invalidHeader, "a client's key is a word that can be sent in a header")
            return nil
        }
        return text.value
    }
}
