// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host's `agent.http/1`.
///
/// The table of its functions lives as long as the host's.
@safe struct HostHTTPClient: HTTPClient {
    private let host: HostHandle
    nonisolated(unsafe) private let service: UnsafePointer<agent_http_v1>

    /// nil: the host offers this agent no HTTP.
    init?(_ host: HostHandle) {
        guard let service = unsafe host.service(.http, as: agent_http_v1.self), unsafe knows(service, \.fetch) else {
            return nil
        }
        self.host = host
        unsafe self.service = unsafe service
    }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        try Task.checkCancellation()
        let stream = unsafe try StreamHandle(of: host, "The request could not be sent.") { stream in
            unsafe request.withABI {
                unsafe service.pointee.fetch?(host.pointer, AgentCall.current?.liveRequest?.pointer, $0, &stream)
            }
        }
        return try await HTTPResponse(collecting: HostStream(stream), limit: request.maxResponseBytes)
    }
}

extension HTTPRequest {
    /// Lends the request for the length of one `fetch`.
    fileprivate func withABI<Result>(_ body: (UnsafePointer<agent_http_request>) -> Result) -> Result {
        unsafe method.withABI { method in
            unsafe url.withABI { url in
                unsafe headers.withABI { headers in
                    unsafe self.body.withUnsafeBufferPointer { bytes in
                        var request = unsafe agent_http_request()
                        unsafe request.struct_size = UInt32(MemoryLayout<agent_http_request>.size)
                        unsafe request.method = method
                        unsafe request.url = url
                        unsafe request.headers = headers.baseAddress
                        unsafe request.header_count = headers.count
                        unsafe request.body = agent_bytes(ptr: bytes.baseAddress, len: bytes.count)
                        unsafe request.timeout_ns = timeout?.abiNanoseconds ?? 0
                        unsafe request.max_response_bytes = UInt64(clamping: maxResponseBytes)
                        return unsafe body(&request)
                    }
                }
            }
        }
    }
}

extension HTTPResponse {
    /// Reads the stream to its end, or to `limit` bytes of body, and closes it.
    fileprivate init(collecting stream: HostStream, limit: Int) async throws {
        defer { stream.close() }
        self.init(status: 0)
        while let item = try await stream.next() {
            switch item {
            case .head(let status, let headers): (self.status, self.headers) = (status, headers)
            case .body(let bytes) where body.count + bytes.count > limit: throw AgentError.responseTooLong
            case .body(let bytes): body += bytes
            case .event, .unknown: continue
            }
        }
        guard status != 0 else { throw AgentError.noResponse }
    }
}

extension AgentError {
    fileprivate static let responseTooLong = AgentError(
        .limit,
        code: "response_too_long",
        message: "The service's answer is too long."
    )
    fileprivate static let noResponse = AgentError(
        .upstream,
        code: "no_response",
        message: "The service closed the connection without an answer."
    )
}
