// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostSupport

/// One request of a client, from its head, which was accepted, to its answer.
///
/// Confined to the connection's thread.
package final class Request {
    package let head: RequestHead
    /// Empty until it has arrived; endpoints see all of it.
    package internal(set) var body: [UInt8] = []
    /// What stands in place of `{}` in the path of its route.
    package let parameter: String
    package let listener: ListenerContext
    /// Who asks, where the route is for clients.
    package let client: Client?
    /// What the response says beside its content.
    package internal(set) var context: ResponseContext
    let route: HTTPRoute
    private let ids: IDSource

    /// Checks path, method and key.
    ///
    /// - Throws: the error that answers the request, whatever its body is.
    init(_ head: RequestHead, _ context: ResponseContext, on listener: ListenerContext, _ ids: IDSource)
        throws(APIError)
    {
        guard head.method != .connect else { throw .noProxy }
        self.head = head
        self.context = context
        self.listener = listener
        self.ids = ids
        (route, parameter) = try head.withTarget { target throws(APIError) in
            try listener.routes.find(head.method, target, on: listener.config.kind)
        }
        client = route.audience == .clients ? try listener.client(sending: head) : nil
    }

    /// What stands behind the `?`.
    var query: String {
        head.withTarget { target in
            guard let mark = target.indices.first(where: { target[$0] == UInt8(ascii: "?") }) else { return "" }
            return target.extracting(droppingFirst: mark + 1).text
        }
    }

    /// What the ids of an answer have in common.
    func newToken() -> String { ids.token() }
}

/// Gives out ids that differ; they are no secrets.
final class IDSource {
    private var random: FastRandom

    init() {
        var seed = SystemRandomNumberGenerator()
        random = FastRandom(seededBy: &seed)
    }

    func request() -> String { WireID.request(using: &random) }
    func token() -> String { WireID.token(using: &random) }
}

extension APIError {
    fileprivate static var noProxy: APIError {
        var error = APIError(
            status: 405,
            .invalidRequest,
            code: "method_not_allowed",
            "This server is not a proxy: it does not answer CONNECT."
        )
        error.allowedMethods = ["GET", "HEAD", "POST", "OPTIONS"]
        return error
    }
}
