// SPDX-License-Identifier: Apache-2.0

package import ChatWire
package import NIOHTTP1

/// What a request of the agent listener asks for.
package enum Endpoint: Equatable {
    case chat
    case models
    case model(String)
    case live
    case ready(verbose: Bool)
}

/// The table of routes: small enough to read, and to search from top to bottom.
package enum RouteTable {
    /// - Throws: 404 for an unknown path, 405 with the methods that the path knows.
    package static func endpoint(_ method: HTTPMethod, _ uri: String) throws(APIError) -> Endpoint {
        let path = uri.prefix { $0 != "?" }
        guard let (endpoint, methods) = match(path, query: uri.dropFirst(path.count + 1)) else {
            throw .notFound(path: String(path))
        }
        guard methods.contains(method) else {
            throw .methodNotAllowed(method.rawValue, path: String(path), allowed: methods.map(\.rawValue))
        }
        return endpoint
    }

    private static func match(_ path: Substring, query: Substring) -> (Endpoint, [HTTPMethod])? {
        switch path {
        case "/v1/chat/completions": (.chat, [.POST])
        case "/v1/models": (.models, [.GET, .HEAD])
        case "/livez", "/healthz", "/health": (.live, [.GET, .HEAD])
        case "/readyz": (.ready(verbose: query.split(separator: "&").contains { $0.hasPrefix("verbose") }), [.GET, .HEAD])
        default:
            if path.hasPrefix("/v1/models/"), path.count > 11 { (.model(String(path.dropFirst(11))), [.GET, .HEAD]) } else { nil }
        }
    }
}
