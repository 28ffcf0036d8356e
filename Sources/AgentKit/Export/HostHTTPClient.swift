// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// The host's `agent.http/1`.
struct HostHTTPClient: HTTPClient {
    private let host: HostHandle
    nonisolated(unsafe) private let service: UnsafePointer<agent_http_v1>?

    init(_ host: HostHandle) {
        let service = host.service(.http, as: agent_http_v1.self)
        self.host = host
        self.service = service.flatMap { knows($0, \.fetch) ? $0 : nil }
    }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let fetch = service?.pointee.fetch else { throw AgentError.noHTTP }
        try Task.checkCancellation()
        let stream = try HostStream(of: host, "The request could not be sent.") { stream in
            request.withABI { fetch(host.pointer, AgentCall.current?.lentRequest, $0, &stream) }
        }
        defer { stream.close() }
        return try await HTTPResponse(collecting: stream, limit: request.maxResponseBytes)
    }
}

extension HTTPRequest {
    /// Lends the request for the length of one `fetch`.
    fileprivate func withABI<Result>(_ body: (UnsafePointer<agent_http_request>) -> Result) -> Result {
        method.withABI { method in
            url.withABI { url in
                withABIPairs(headers) { headers in
                    self.body.withUnsafeBufferPointer { bytes in
                        var request = agent_http_request()
                        request.struct_size = UInt32(MemoryLayout<agent_http_request>.size)
                        request.method = method
                        request.url = url
                        request.headers = headers.baseAddress
                        request.header_count = headers.count
                        request.body = agent_bytes(ptr: bytes.baseAddress, len: bytes.count)
                        request.timeout_ns = timeout?.abiNanoseconds ?? 0
                        request.max_response_bytes = UInt64(clamping: maxResponseBytes)
                        return body(&request)
                    }
                }
            }
        }
    }
}

extension HTTPResponse {
    private enum Part {
        case head(Int, [(String, String)])
        case body([UInt8])
        case other

        init(_ event: agent_event) {
            switch event.kind {
            case AGENT_EVENT_HEADERS:
                self = .head(Int(event.http_status), .init(copying: event.headers, count: event.header_count))
            case AGENT_EVENT_BODY:
                self = .body(Array(UnsafeBufferPointer(start: event.bytes.ptr, count: event.bytes.len)))
            default: self = .other
            }
        }
    }

    /// Reads the stream to its end, or to `limit` bytes of body.
    fileprivate init(collecting stream: HostStream, limit: Int) async throws {
        self.init(status: 0)
        while let part = try await stream.next(Part.init) {
            switch part {
            case .head(let status, let headers): (self.status, self.headers) = (status, headers)
            case .body(let bytes) where body.count + bytes.count > limit: throw AgentError.responseTooLong
            case .body(let bytes): body += bytes
            case .other: continue
            }
        }
        guard status != 0 else { throw AgentError.noResponse }
    }
}

extension AgentError {
    fileprivate static let noHTTP = AgentError(
        .denied,
        code: "http_not_offered",
        message: "This host lends no HTTP service to the agent."
    )
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
