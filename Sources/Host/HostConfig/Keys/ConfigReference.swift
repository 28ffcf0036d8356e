// SPDX-License-Identifier: Apache-2.0

/// Every key of the configuration, as the reader knows it: for documentation, `slipring explain` and editors.
package struct ConfigReference: Sendable {
    /// One kind of mapping.
    package struct Section: Sendable {
        /// Such as `a listener`.
        package let place: String
        package let keys: [Key]
    }

    package struct Key: Sendable {
        package let name: String
        /// What the value has to be: `integer, 1 to 4096`.
        package let type: String
        /// What holds without the key.
        package let defaultValue: String
        package let help: String
    }

    /// In the order in which documentation lists them; without the keys of Plano's that do nothing here.
    package static let sections: [Section] = [
        Section(HostKey.self), Section(AdminKey.self), Section(AgentDefaultsKey.self), Section(AgentKey.self),
        Section(ListenerKey.self), Section(OfferedAgentKey.self), Section(RoutingKey.self),
        Section(AuthenticationKey.self), Section(ClientKeyKey.self), Section(ModelProviderKey.self),
        Section(ModelAliasKey.self), Section(DefaultLimitsKey.self), Section(RateLimitsKey.self),
    ]
}

extension ConfigReference.Section {
    fileprivate init<Key: ConfigKey>(_: Key.Type) {
        place = Key.place
        keys = Key.allCases.filter { $0.definition.role == .setting }.map { key in
            let definition = key.definition
            return .init(
                name: key.rawValue,
                type: definition.type,
                defaultValue: definition.defaultValue(Key.unset),
                help: definition.help
            )
        }
    }
}
