// SPDX-License-Identifier: Apache-2.0

/// The request headers that a listener hands to its agents.
package struct ForwardedHeaders: Sendable, Equatable {
    /// How many there may be: each is looked up in every request.
    static let limit = 32

    /// In lower case, each once.
    package private(set) var names: [String] = []

    package init(_ names: [String] = []) {
        for name in names.map({ $0.lowercased() }) where !self.names.contains(name) { self.names.append(name) }
    }

    /// Those headers that a request has; several fields of one name are joined, as HTTP allows.
    /// - Parameter values: the values of all fields of a name, whatever its case.
    package func select(_ values: (_ name: String) -> [String]) -> [(name: String, value: String)] {
        names.compactMap { name in
            let values = values(name)
            return values.isEmpty ? nil : (name, values.joined(separator: ", "))
        }
    }
}

extension ForwardedHeaders {
    /// Why the header `name` is never handed to agents, to follow its name in a sentence; nil if it may be.
    static func refusal(of name: String) -> String? {
        switch name.lowercased() {
        case "authorization", "cookie", "set-cookie", "x-api-key", "api-key": "carries a secret of the client"
        case let name where name.hasPrefix("proxy-"): "is meant for a proxy"
        case "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect", "host",
            "content-length":
            "belongs to the connection, not to the message"
        case "content-type", "content-encoding", "accept", "accept-encoding":
            "describes the client's format, which the host translates"
        case "x-request-id", "traceparent": "reaches agents anyway"
        default: nil
        }
    }
}
