// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import HostConfig

/// What answers requests to one path.
package struct HTTPRoute: Sendable {
    package typealias Endpoint = @Sendable (Request) throws(APIError) -> Reply

    package enum Audience: Sendable {
        /// They need a key, where the listener has keys.
        case clients
        case everybody
    }

    package let methods: [HTTPMethod]
    /// As in `/v1/models/{}`: the end of a path may be left open.
    package let path: String
    package let listeners: [ListenerConfig.Kind]
    package let audience: Audience
    package let endpoint: Endpoint
    private let isOpen: Bool
    /// The path as far as it is fixed.
    private let prefix: String

    package init(
        _ methods: [HTTPMethod],
        _ path: String,
        on listeners: [ListenerConfig.Kind],
        for audience: Audience,
        _ endpoint: @escaping Endpoint
    ) {
        self.methods = methods
        self.path = path
        self.listeners = listeners
        self.audience = audience
        self.endpoint = endpoint
        isOpen = path.hasSuffix("{}")
        prefix = isOpen ? String(path.dropLast(2)) : path
    }

    /// What `path` leaves open; nil if the route is for other paths.
    fileprivate func parameter(in path: Span<UInt8>) -> String? {
        let length = prefix.utf8.count
        guard isOpen ? path.count > length : path.count == length, path.hasPrefix(prefix) else { return nil }
        return isOpen ? path.extracting(droppingFirst: length).percentDecoded : ""
    }
}

/// All routes: few enough to read, and to search from top to bottom.
package struct RouteTable: Sendable {
    package let routes: [HTTPRoute]

    package init(_ routes: [HTTPRoute]) { self.routes = routes }

    /// - Parameter target: a path, perhaps with a query.
    /// - Throws: 404 for an unknown path, 405 with the methods that the path knows.
    package func find(
        _ method: HTTPMethod,
        _ target: Span<UInt8>,
        on listener: ListenerConfig.Kind
    ) throws(APIError) -> (route: HTTPRoute, parameter: String) {
        let path = target.extracting(first: target.indices.first { target[$0] == UInt8(ascii: "?") } ?? target.count)
        var known: [HTTPMethod] = []
        for route in routes {
            guard let parameter = route.parameter(in: path), route.listeners.contains(listener) else { continue }
            if route.methods.contains(method) { return (route, parameter) }
            known += route.methods
        }
        guard known.isEmpty else {
            throw .methodNotAllowed(method.name, path: path.text, allowed: known.map(\.name))
        }
        throw .notFound(path: path.text)
    }
}

extension Span<UInt8> {
    /// `openai%2Fgpt-4o` is `openai/gpt-4o`; what is no escape stays as it is.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var index = 0
        while index < count {
            if self[index] == UInt8(ascii: "%"), index + 2 < count, let high = self[index + 1].hexadecimal,
                let low = self[index + 2].hexadecimal
            {
                bytes.append(UInt8(high << 4 | low))
                index += 3
            } else {
                bytes.append(self[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
