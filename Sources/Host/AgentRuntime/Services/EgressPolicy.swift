// SPDX-License-Identifier: Apache-2.0

import UpstreamHTTP

/// Which hosts an agent's HTTP requests may go to.
///
/// A list is exact: nothing else is reachable. Without a list, the whole public internet is, and of the private addresses
/// those whose host the operator wrote into the agent's own settings: who configures `http://127.0.0.1:9000` means it.
package struct EgressPolicy: Sendable, Equatable {
    package enum Verdict: Equatable {
        case denied
        case publicOnly
        case anyAddress
    }

    private let allowed: Set<String>?
    private let named: Set<String>

    package init(allowed: [String]?, settings: String) {
        self.allowed = allowed.map { Set($0.map { $0.lowercased() }) }
        named = Self.hosts(in: settings)
    }

    package func verdict(on url: String) -> Verdict {
        guard let host = Self.host(of: url) else { return .denied }
        if let allowed { return allowed.contains(host) ? .anyAddress : .denied }
        return named.contains(host) ? .anyAddress : .publicOnly
    }

    /// The host of an absolute http(s) URL in lower case, without port and brackets; nil for anything else.
    ///
    /// Reads the URL as the transport does: what is checked here is what is connected to. Credentials and escapes in the
    /// authority are refused, since programs disagree about what they mean.
    package static func host(of url: String) -> String? {
        guard url.utf8.allSatisfy({ $0 < 0x80 }), let parsed = try? HTTPURL(url), !parsed.hasCredentials else {
            return nil
        }
        let authority = url.dropFirst(parsed.isSecure ? 8 : 7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.contains("%"), !authority.contains("@") else { return nil }
        let host = parsed.host.lowercased()
        return host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    }

    /// The hosts of all URLs in a JSON text.
    ///
    /// Slashes may be escaped there.
    private static func hosts(in json: String) -> Set<String> {
        let plain = json.split(separator: "\\/", omittingEmptySubsequences: false).joined(separator: "/")
        return Set(plain.split(separator: "\"").compactMap { host(of: String($0)) })
    }
}
