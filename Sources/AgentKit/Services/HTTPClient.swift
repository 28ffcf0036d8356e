// SPDX-License-Identifier: Apache-2.0

/// Sends HTTP requests: in a plugin through the host's connections and egress policy, in a test as the test likes.
public protocol HTTPClient: Sendable {
    /// Sends a request; any status is a response.
    ///
    /// Without a response it throws an `AgentError` of kind `upstream`, `denied`, `limit` or `deadline`, or
    /// `CancellationError`.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

extension HTTPClient {
    /// Sends a `GET`.
    public func get(
        _ url: String,
        headers: [(String, String)] = [],
        timeout: Duration? = nil
    ) async throws -> HTTPResponse {
        try await send(HTTPRequest(url: url, headers: headers, timeout: timeout))
    }
}

/// One HTTP request; the turn's deadline and the host's limits bound it further.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST`, ...
    public var method: String
    /// An absolute URL; build it with `URLQuery.url`.
    public var url: String
    /// In the order in which they are sent.
    public var headers: [(String, String)]
    /// Empty = none.
    public var body: [UInt8]
    /// nil = as long as the turn may take.
    public var timeout: Duration?
    /// A longer body is an error.
    public var maxResponseBytes: Int

    /// Everything but the URL has a default.
    public init(
        method: String = "GET",
        url: String,
        headers: [(String, String)] = [],
        body: [UInt8] = [],
        timeout: Duration? = nil,
        maxResponseBytes: Int = 4 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maxResponseBytes = maxResponseBytes
    }
}

/// What an agent has whose host offers no HTTP.
struct NoHTTPClient: HTTPClient {
    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        throw AgentError(.denied, code: "http_not_offered", message: "This host offers the agent no HTTP service.")
    }
}
