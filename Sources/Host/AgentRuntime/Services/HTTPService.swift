// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostAnswers
import HostSupport
import Synchronization
import UpstreamHTTP

/// `agent.http/1`: the host's HTTP transport, as far as the agent's egress policy allows.
enum HTTPService: HostService {
    static let id = AGENT_SERVICE_HTTP

    nonisolated(unsafe) static let table: UnsafeRawPointer = {
        let table = UnsafeMutablePointer<agent_http_v1>.allocate(capacity: 1)
        unsafe table.initialize(to: agent_http_v1())
        unsafe table.pointee.struct_size = UInt32(MemoryLayout<agent_http_v1>.size)
        unsafe table.pointee.fetch = { host, request, what, out in
            unsafe InstanceHost.of(host)?.fetch(request, what, out) ?? AGENT_E_ARGUMENT
        }
        return UnsafeRawPointer(table)
    }()

    static func isAvailable(to host: InstanceHost) -> Bool { true }
}

extension InstanceHost {
    /// Starts an exchange: its answer is a `head` event, then `body` events.
    fileprivate func fetch(
        _ request: UnsafePointer<agent_request>?,
        _ what: UnsafePointer<agent_http_request>?,
        _ out: UnsafeMutablePointer<OpaquePointer?>?
    ) -> agent_status {
        guard let dependencies else { return AGENT_E_STATE }
        guard let out = unsafe out, let (read, timeout) = unsafe what?.pointee.read() else {
            instance?.report(.unreadableServiceRequest)
            return AGENT_E_ARGUMENT
        }
        var outgoing = read
        switch dependencies.egress.verdict(on: outgoing.url) {
        case .denied:
            let host = EgressPolicy.host(of: outgoing.url) ?? "(no host)"
            log.log(
                .warn,
                agentID: agentID,
                requestID: nil,
                "egress to \(host) is not allowed; name it under `egress:`",
                fields: []
            )
            return AGENT_E_DENIED
        case .publicOnly: outgoing.reach = .publicAddresses
        case .anyAddress: outgoing.reach = .anyAddress
        }
        return unsafe open(for: request, into: out) { [outgoing] remaining, _ in
            var outgoing = outgoing
            if let bound = [timeout, remaining].compactMap(\.self).min() { outgoing.totalTimeoutMilliseconds = bound }
            return FetchedAnswer(dependencies.services.transport.start(outgoing))
        }
    }
}

extension agent_http_request {
    /// A copy of the request, which the plugin lends for the length of its call, and how long it may take, if the plugin
    /// says; nil if the request cannot be read.
    fileprivate func read() -> (HTTPRequest, timeoutMilliseconds: Int?)? {
        guard
            unsafe struct_size >= UInt32(MemoryLayout<agent_http_request>.size),
            let url = unsafe url.string(limit: 16 << 10), !url.isEmpty,
            let method = unsafe method.string(limit: 32),
            let body = unsafe body.bytes(limit: 16 << 20),
            unsafe headers != nil || header_count == 0, unsafe 0...128 ~= header_count
        else { return nil }
        var request = HTTPRequest(url: url)
        let fields = unsafe UnsafeBufferPointer(start: headers, count: header_count)
        for index in fields.indices {
            guard let name = unsafe fields[index].key.string(limit: 256),
                let value = unsafe fields[index].value.string(limit: 16 << 10)
            else { return nil }
            request.headers.append(HTTPField(name, value))
        }
        if !method.isEmpty { request.method = method }
        request.body = body
        if unsafe max_response_bytes != 0 { request.maxResponseBytes = unsafe Int(clamping: max_response_bytes) }
        let isBounded = unsafe timeout_ns != 0 && timeout_ns != AGENT_FOREVER
        return (request, isBounded ? unsafe Int(clamping: timeout_ns / 1_000_000) + 1 : nil)
    }
}

/// A response as a plugin reads it; letting go of it closes the exchange.
private final class FetchedAnswer: AnswerSource, Sendable {
    private let exchange: HTTPExchange
    private let end = Mutex<AnswerEnd?>(nil)

    init(_ exchange: HTTPExchange) { self.exchange = exchange }

    deinit { exchange.close() }

    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let look = batch.look
        while !batch.isEnough(since: look) {
            switch exchange.next() as HTTPExchange.Next {
            case .element(.head(let status, let headers)):
                batch.append(.head(status: status, fields: headers.map { .init($0.name, $0.value) }))
            case .element(.body(let bytes)): batch.append(.body(bytes[...]))
            case .pending: return nil
            case .ended(let failure): return finish(failure.map { .failed(AnswerFailure($0)) } ?? .complete)
            }
        }
        return nil
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) { exchange.onReady(wake) }

    func cancel() {
        finish(.cancelled)
        exchange.close()
    }

    /// The first end counts.
    @discardableResult
    private func finish(_ new: AnswerEnd) -> AnswerEnd {
        end.withLock { end in
            end = end ?? new
            return end ?? new
        }
    }
}

extension AnswerFailure {
    /// For the agent that fetches: it may know which host failed.
    fileprivate init(_ failure: HTTPFailure) {
        let kind: AnswerFailure.Kind =
            switch failure.kind {
            case .invalidRequest: .invalidRequest
            case .addressDenied: .denied
            case .cancelled: .cancelled
            case .responseTooLarge: .rateLimited
            case .resolve, .connect, .tls, .timeout, .broken: .upstream
            }
        self.init(kind, failure.message, by: .agent)
    }
}
