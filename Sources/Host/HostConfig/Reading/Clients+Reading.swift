// SPDX-License-Identifier: Apache-2.0

import HostYAML

enum RateLimitsKey: String, ConfigKey {
    case requests = "requests_per_minute"
    case tokens = "tokens_per_minute"

    static let place = "`limits`"
    static let unset = RateLimits()

    var definition: KeyDefinition<RateLimits> {
        switch self {
        case .requests:
            .integer(
                \.requestsPerMinute,
                in: 1...1_000_000_000,
                default: "none",
                "Requests of a client, or calls to a model."
            )
        case .tokens:
            .integer(
                \.tokensPerMinute,
                in: 1...1_000_000_000,
                default: "none",
                """
                Tokens of prompts and answers together, as the provider counts them. A prompt counts at once, by estimate; \
                what an answer took beyond that is deducted before the next request.
                """
            )
        }
    }
}

extension RateLimits {
    init(_ value: Value) {
        self.init()
        Section<RateLimitsKey>(value)?.read(into: &self)
    }
}

enum DefaultLimitsKey: String, ConfigKey {
    case clients, agents, models

    static let place = "`limits`"
    static let unset = DefaultLimits()

    var definition: KeyDefinition<DefaultLimits> {
        switch self {
        case .clients:
            .value("limits", default: "none", "For each client that has no limits of its own.") {
                $1.clients = RateLimits($0)
            }
        case .agents:
            .value(
                "limits",
                default: "none",
                "For the calls to models of each agent without limits of its own."
            ) {
                $1.agents = RateLimits($0)
            }
        case .models:
            .value("limits", default: "none", "For the calls to each model without limits of its own.") {
                $1.models = RateLimits($0)
            }
        }
    }
}

extension DefaultLimits {
    init(_ value: Value) {
        self.init()
        Section<DefaultLimitsKey>(value)?.read(into: &self)
    }
}

enum AuthenticationKey: String, ConfigKey {
    case keys

    static let place = "`auth`"
    static let unset: Void = ()

    var definition: KeyDefinition<Void> {
        switch self {
        case .keys:
            .value(
                "list",
                default: "required",
                "The clients' keys. Each is a key alone, or a mapping that also names the client and limits it."
            )
        }
    }
}

enum ClientKeyKey: String, ConfigKey {
    case name, key, limits

    static let place = "a client's key"
    static let unset: Void = ()

    var definition: KeyDefinition<Void> {
        switch self {
        case .name: .value("id", default: "`client-1`, ...", "Name of the client in `GET /usage`.")
        case .key: .value("string", default: "required", "The key, best as a variable: `$ANN_KEY`.")
        case .limits: .value("limits", default: "the listener's", "Limits for this client.")
        }
    }
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
            keys.error(
                .duplicateName,
                "two clients have the same key",
                help: "a key identifies a client: give each its own"
            )
        }
        if all.isEmpty && !value.reading.hasErrors {
            keys.error(
                .nothingToServe,
                "without a key the listener admits nobody",
                help: "leave `auth` out to admit everybody"
            )
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
    /// A client's key; an empty one would admit every client that sends none.
    fileprivate func secret() -> String? {
        guard let text = string() else { return nil }
        guard !text.value.isEmpty, Syntax.isHeaderValue(text.value) else {
            error(.invalidHeader, "a client's key must be something that a header can hold")
            return nil
        }
        return text.value
    }
}
