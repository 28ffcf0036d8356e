// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostConfig

/// Which provider answers for a model's name.
package struct ModelCatalog: Sendable {
    /// A provider, and what it calls the model.
    package struct Target: Sendable, Equatable {
        package var provider: ModelProviderConfig
        package var model: String

        /// As the config and our messages call it.
        package var name: String { "\(provider.provider)/\(model)" }
        /// The entry of the config that it comes from.
        var entry: String { "\(provider.provider)/\(provider.model)" }
        /// Whose breaker holds for it.
        var health: String { "\(provider.provider) \(provider.baseURL)" }
    }

    private static let wildcard = "*"

    private let providers: [ModelProviderConfig]
    private let aliases: [String: String]

    package init(providers: [ModelProviderConfig], aliases: [String: String]) {
        self.providers = providers
        self.aliases = aliases
    }

    /// The names that clients may use, without the wildcards.
    package var names: [String] {
        providers.filter { $0.model != Self.wildcard }.map { "\($0.provider)/\($0.model)" } + aliases.keys.sorted()
    }
}

// MARK: - By name

extension ModelCatalog {
    /// The model that is meant, and those to ask in its place when it fails.
    func targets(for name: String?) throws(AnswerFailure) -> [Target] {
        let first = try resolve(name)
        var targets = [first]
        for name in first.provider.fallback {
            guard let next = exact(name) ?? behindWildcard(name), !targets.contains(where: { $0.name == next.name })
            else { continue }
            targets.append(next)
        }
        return targets
    }

    /// - Parameter name: an alias, `provider/model` or a bare model; without one, the default answers.
    package func resolve(_ name: String?) throws(AnswerFailure) -> Target {
        guard !providers.isEmpty else { throw AnswerFailure(.unknownModel, "no model provider is configured") }
        guard let name, !name.isEmpty else { return try defaultTarget() }
        let wanted = aliases[name] ?? name
        guard let target = exact(wanted) ?? bare(wanted) ?? behindWildcard(wanted) else { throw unknown(name) }
        return target
    }

    /// The provider that is marked as default, or the first one that names a model.
    private func defaultTarget() throws(AnswerFailure) -> Target {
        let named = providers.filter { $0.model != Self.wildcard }
        guard let provider = named.first(where: \.isDefault) ?? named.first else {
            throw AnswerFailure(.invalidRequest, "the request names no model, and none is the default")
        }
        return Target(provider: provider, model: provider.model)
    }

    private func exact(_ name: String) -> Target? {
        providers.first { $0.model != Self.wildcard && "\($0.provider)/\($0.model)" == name }
            .map { Target(provider: $0, model: $0.model) }
    }

    private func bare(_ name: String) -> Target? {
        providers.first { $0.model == name && name != Self.wildcard }.map { Target(provider: $0, model: name) }
    }

    /// Everything behind the slash is the provider's own name, which may have slashes, too.
    private func behindWildcard(_ name: String) -> Target? {
        for provider in providers where provider.model == Self.wildcard && name.hasPrefix("\(provider.provider)/") {
            let model = name.dropFirst(provider.provider.count + 1)
            if !model.isEmpty { return Target(provider: provider, model: String(model)) }
        }
        return nil
    }

    private func unknown(_ name: String) -> AnswerFailure {
        let offered = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
        let help = offered.isEmpty ? "" : "; there are \(offered)"
        return AnswerFailure(.unknownModel, "no model `\(name.prefix(100))` is configured\(help)")
    }
}
