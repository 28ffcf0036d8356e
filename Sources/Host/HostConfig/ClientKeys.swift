// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// Identifies clients by their keys.
///
/// Keys are kept as digests, and a key is compared with all of them to the last bit: neither memory nor timing reveals
/// anything about a key.
package struct ClientKeys: Sendable {
    /// The owner of a key.
    package struct Client: Sendable, Equatable {
        package var name: String
        package var limits: RateLimits
    }

    private let clients: [(digest: [UInt32], client: Client)]

    package init(_ keys: [ListenerConfig.ClientKey]) {
        clients = keys.map { (Self.digest($0.key.reveal()), Client(name: $0.name, limits: $0.limits)) }
    }

    /// Nil for an unknown key.
    package func client(sending key: String) -> Client? {
        let sent = Self.digest(key)
        var found: Client?
        for (digest, client) in clients {
            let difference = zip(digest, sent).reduce(0) { $0 | ($1.0 ^ $1.1) }
            if difference == 0 { found = client }
        }
        return found
    }

    private static func digest(_ key: String) -> [UInt32] {
        var digest = SHA256()
        digest.update(key.utf8.span)
        return digest.finishWords()
    }
}

extension ListenerConfig {
    /// Who may come in, by name.
    package struct ClientKey: Sendable, Equatable {
        package var name: String
        package var key: Secret
        package var limits: RateLimits

        package init(name: String, key: Secret, limits: RateLimits = RateLimits()) {
            self.name = name
            self.key = key
            self.limits = limits
        }
    }
}
