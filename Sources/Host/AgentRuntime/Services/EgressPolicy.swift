// SPDX-License-Identifier: Apache-2.0

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

    /// The host of an absolute http(s) URL, lower case, without port; nil for anything that is not plainly one.
    ///
    /// User names in URLs, backslashes and blanks are refused: clients disagree about what they mean.
    package static func host(of url: String) -> String? {
        guard let start = url.range(ofScheme: "http://") ?? url.range(ofScheme: "https://") else { return nil }
        let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.isEmpty, !authority.contains(where: { "@\\ \t%".contains($0) || !$0.isASCII }) else {
            return nil
        }
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            let rest = authority[authority.index(after: end)...]
            guard rest.isEmpty || rest.first == ":" else { return nil }
            return authority[authority.index(after: authority.startIndex)..<end].lowercased()
        }
        return authority.prefix { $0 != ":" }.lowercased()
    }

    /// The hosts of all URLs in a JSON text.
    ///
    /// Slashes may be escaped there.
    private static func hosts(in json: String) -> Set<String> {
        let plain = json.split(separator: "\\/", omittingEmptySubsequences: false).joined(separator: "/")
        return Set(plain.split(separator: "\"").compactMap { host(of: String($0)) })
    }
}

extension String {
    /// Where the text goes on behind `scheme`, in whatever case it is written.
    fileprivate func range(ofScheme scheme: String) -> String.Index? {
        let head = prefix(scheme.count)
        return head.lowercased() == scheme ? head.endIndex : nil
    }
}
