// SPDX-License-Identifier: Apache-2.0

package import ChatWire
package import HostConfig
package import NIOHTTP1

/// What a request asks for.
package enum Endpoint: Equatable {
    /// A question to whoever answers on this listener.
    case answer(WireFormat)
    case models
    case model(String)
    case live
    case ready(verbose: Bool)
    // On the admin listener only.
    case agents
    case generations
    case usage
    case routing
    case route
    case reload
}

/// The table of routes: small enough to read, and to search from top to bottom.
package enum RouteTable {
    /// - Throws: 404 for an unknown path, 405 with the methods that the path knows.
    package static func endpoint(
        _ method: HTTPMethod,
        _ uri: String,
        on kind: ListenerConfig.Kind
    ) throws(APIError) -> Endpoint {
        // What nearly every request asks for is found without taking the path apart.
        if kind == .agent, method == .POST, uri == "/v1/chat/completions" { return .answer(.chat) }
        let path = uri.prefix { $0 != "?" }
        let query = uri.dropFirst(path.count + 1)
        let own = kind == .admin ? administration(path) : conversation(path)
        guard let (endpoint, methods) = own ?? health(path, query: query) else {
            throw .notFound(path: String(path))
        }
        guard methods.contains(method) else {
            throw .methodNotAllowed(method.rawValue, path: String(path), allowed: methods.map(\.rawValue))
        }
        return endpoint
    }

    private static func conversation(_ path: Substring) -> (Endpoint, [HTTPMethod])? {
        switch path {
        case "/v1/chat/completions": (.answer(.chat), [.POST])
        case "/v1/responses": (.answer(.responses), [.POST])
        case "/v1/messages": (.answer(.messages), [.POST])
        case "/v1/models": (.models, [.GET, .HEAD])
        default:
            if path.hasPrefix("/v1/models/"), path.count > 11 {
                (.model(String(path.dropFirst(11))), [.GET, .HEAD])
            } else {
                nil
            }
        }
    }

    private static func administration(_ path: Substring) -> (Endpoint, [HTTPMethod])? {
        switch path {
        case "/agents": (.agents, [.GET, .HEAD])
        case "/generations": (.generations, [.GET, .HEAD])
        case "/usage": (.usage, [.GET, .HEAD])
        case "/routing": (.routing, [.GET, .HEAD])
        case "/route": (.route, [.POST])
        case "/reload": (.reload, [.POST])
        default: nil
        }
    }

    private static func health(_ path: Substring, query: Substring) -> (Endpoint, [HTTPMethod])? {
        switch path {
        case "/livez", "/healthz", "/health": (.live, [.GET, .HEAD])
        case "/readyz":
            (.ready(verbose: query.split(separator: "&").contains { $0.hasPrefix("verbose") }), [.GET, .HEAD])
        default: nil
        }
    }
}
