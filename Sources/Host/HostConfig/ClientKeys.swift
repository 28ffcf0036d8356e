// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// Tells by its key who a client is.
///
/// Keys are kept as digests and compared with all there are, bit by bit to the end: neither the memory nor the time that
/// it takes says anything about a key.
package struct ClientKeys: Sendable {
    /// Whoever sends a key.
    package struct Client: Sendable, Equatable {
        package var name: String
        package var limits: RateLimits
    }

    private let clients: [(digest: [UInt32], client: Client)]

    package init(_ keys: [ListenerConfig.ClientKey]) {
        clients = keys.map { (Self.digest($0.key.reveal()), Client(name: $0.name, limits: $0.limits)) }
    }

    /// nil for a key that nobody has.
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
