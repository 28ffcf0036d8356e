// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig

/// A request whose head was accepted: path, method and key are right, its body may come.
struct Admission {
    let head: RequestHead
    let context: ResponseContext
    let client: Client?
    private let route: HTTPRoute
    private let parameter: String

    /// - Throws: the error that answers the request, whatever its body would be.
    init(_ head: RequestHead, _ context: ResponseContext, on listener: ListenerContext) throws(APIError) {
        guard head.method != .connect else { throw .noProxy }
        self.head = head
        self.context = context
        (route, parameter) = try head.withTarget { target throws(APIError) in
            try listener.routes.find(head.method, target, on: listener.config.kind)
        }
        client = route.audience == .clients ? try listener.client(sending: head) : nil
    }

    func reply(
        to body: [UInt8],
        on listener: ListenerContext,
        _ ids: IDSource,
        wake: @escaping @Sendable () -> Void
    ) throws(APIError) -> Reply {
        let request = Request(
            head: head,
            body: body,
            parameter: parameter,
            context: context,
            listener: listener,
            client: client,
            ids: ids,
            wake: wake
        )
        return try route.endpoint(request)
    }
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

    init(_ malformed: MalformedRequest) {
        self.init(status: malformed.status, .invalidRequest, code: "malformed_request", malformed.message)
    }
}
