// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import HostConfig
package import NIOHTTP1

/// What a request asks for.
package enum Endpoint: Equatable {
    /// A question to whoever answers on this listener.
    case answer(WireFormat)
    case models
    case model(String)
    // On model listeners only.
    case embeddings
    case countTokens
    // On every listener.
    case live
    case ready(verbose: Bool)
    // On the admin listener only.
    case agents
    case generations
    case usage
    case routing
    case route
    case reload

    /// Whether it is there for clients: they may need a key.
    package var isForClients: Bool {
        switch self {
        case .answer, .models, .model, .embeddings, .countTokens: true
        case .live, .ready, .agents, .generations, .usage, .routing, .route, .reload: false
        }
    }
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
        if kind != .admin, method == .POST, uri == "/v1/chat/completions" { return .answer(.chat) }
        let path = uri.prefix { $0 != "?" }
        let query = uri.dropFirst(path.count + 1)
        let own =
            switch kind {
            case .admin: administration(path)
            case .agent: conversation(path)
            case .model: conversation(path) ?? models(path)
            }
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
                (.model(percentDecoded(path.dropFirst(11))), [.GET, .HEAD])
            } else {
                nil
            }
        }
    }

    private static func models(_ path: Substring) -> (Endpoint, [HTTPMethod])? {
        switch path {
        case "/v1/embeddings": (.embeddings, [.POST])
        case "/v1/messages/count_tokens": (.countTokens, [.POST])
        default: nil
        }
    }

    /// The name in a path: `openai%2Fgpt-4o` is `openai/gpt-4o`; what is no escape stands for itself.
    private static func percentDecoded(_ text: Substring) -> String {
        var rest = text.utf8[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
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
