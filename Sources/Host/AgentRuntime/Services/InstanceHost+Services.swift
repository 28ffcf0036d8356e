// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostConfig
import HostSupport
import Synchronization

extension InstanceHost {
    /// The tables of functions that plugins get by a service's id; one of each, for ever.
    private enum Tables {
        nonisolated(unsafe) static let http: UnsafeRawPointer = {
            let table = UnsafeMutablePointer<agent_http_v1>.allocate(capacity: 1)
            table.initialize(to: agent_http_v1())
            table.pointee.struct_size = UInt32(MemoryLayout<agent_http_v1>.size)
            table.pointee.fetch = { host, request, what, out in
                InstanceHost.of(host)?.fetch(request, what, out) ?? AGENT_E_ARGUMENT
            }
            return UnsafeRawPointer(table)
        }()

        nonisolated(unsafe) static let llm: UnsafeRawPointer = {
            let table = UnsafeMutablePointer<agent_llm_v1>.allocate(capacity: 1)
            table.initialize(to: agent_llm_v1())
            table.pointee.struct_size = UInt32(MemoryLayout<agent_llm_v1>.size)
            table.pointee.chat = { host, request, body, out in
                InstanceHost.of(host)?.chat(request, body, out) ?? AGENT_E_ARGUMENT
            }
            return UnsafeRawPointer(table)
        }()
    }

    /// The table behind a service's id, or NULL when it is absent.
    func service(_ id: UnsafePointer<CChar>?) -> UnsafeRawPointer? {
        switch id.map(String.init(cString:)) {
        case AGENT_SERVICE_HTTP: Tables.http
        case AGENT_SERVICE_LLM: means?.services.hasModel == true ? Tables.llm : nil
        default: nil
        }
    }

    private func fetch(
        _ request: UnsafePointer<agent_request>?,
        _ what: UnsafePointer<agent_http_request>?,
        _ out: UnsafeMutablePointer<OpaquePointer?>?
    ) -> agent_status {
        guard let means else { return AGENT_E_STATE }
        guard let out, let read = what?.pointee.read() else {
            instance?.report(.unreadableServiceRequest)
            return AGENT_E_ARGUMENT
        }
        var copy = read
        switch means.egress.verdict(on: copy.url) {
        case .denied:
            let host = EgressPolicy.host(of: copy.url) ?? "(no host)"
            log.log(
                .warn,
                agentID: agentID,
                requestID: nil,
                "egress to \(host) is not allowed; name it under `egress:`",
                fields: []
            )
            return AGENT_E_DENIED
        case .publicOnly: copy.mayReachPrivateAddresses = false
        case .anyAddress: copy.mayReachPrivateAddresses = true
        }
        return open(for: request, into: out) { remaining, _ in
            copy.timeoutMilliseconds = [copy.timeoutMilliseconds, remaining].compactMap { $0 }.min()
            return means.services.fetch(copy, for: agentID)
        }
    }

    private func chat(
        _ request: UnsafePointer<agent_request>?,
        _ body: agent_str,
        _ out: UnsafeMutablePointer<OpaquePointer?>?
    ) -> agent_status {
        guard let services = means?.services else { return AGENT_E_STATE }
        guard services.hasModel else { return AGENT_E_UNSUPPORTED }
        guard let out, let copy = body.bytes(limit: 16 << 20), !copy.isEmpty else {
            instance?.report(.unreadableServiceRequest)
            return AGENT_E_ARGUMENT
        }
        return open(for: request, into: out) { remaining, origin in
            let caller = ServiceCaller(agentID: agentID, origin: origin)
            return services.chat(copy, timeoutMilliseconds: remaining, for: caller)
        }
    }

    /// Opens a stream on behalf of a request, which lends its deadline and its cancellation.
    private func open(
        for request: UnsafePointer<agent_request>?,
        into out: UnsafeMutablePointer<OpaquePointer?>,
        _ start: (_ remainingMilliseconds: Int?, RequestOrigin?) -> any EventSource
    ) -> agent_status {
        guard let instance else { return AGENT_E_STATE }
        guard let request, let call = AgentCall.of(request) else {
            out.pointee = ServiceStream(start(nil, nil), instance: instance, call: nil).makeHandle()
            return AGENT_OK
        }
        let state = call.machine.withLock { $0.isOpen ? $0.state() : nil }
        guard let state else {
            instance.report(.callAfterFinish)
            return AGENT_E_STATE
        }
        if state & AGENT_REQUEST_DEADLINE != 0 { return AGENT_E_DEADLINE }
        if state & AGENT_REQUEST_CANCELLED != 0 { return AGENT_E_CANCELLED }
        let source = start(request.pointee.remainingMilliseconds, call.origin)
        guard call.machine.withLock({ $0.attach(source) }) else {
            source.close()
            return AGENT_E_CANCELLED
        }
        out.pointee = ServiceStream(source, instance: instance, call: call).makeHandle()
        return AGENT_OK
    }
}

extension agent_request {
    /// Until its deadline; nil if it has none.
    var remainingMilliseconds: Int? {
        guard deadline_ns != 0 else { return nil }
        let now = MonotonicClock.now()
        return deadline_ns > now ? Int((deadline_ns - now) / 1_000_000) + 1 : 1
    }
}

extension agent_http_request {
    fileprivate func read() -> ServiceHTTPRequest? {
        guard
            struct_size >= UInt32(MemoryLayout<agent_http_request>.size),
            let url = url.string(limit: 16 << 10), !url.isEmpty,
            let method = method.string(limit: 32),
            let body = body.bytes(limit: 16 << 20),
            headers != nil || header_count == 0, 0...128 ~= header_count
        else { return nil }
        var fields: [AgentEvent.Field] = []
        for header in UnsafeBufferPointer(start: headers, count: header_count) {
            guard let name = header.key.string(limit: 256), let value = header.value.string(limit: 16 << 10) else {
                return nil
            }
            fields.append(.init(name, value))
        }
        return ServiceHTTPRequest(
            method: method.isEmpty ? "GET" : method,
            url: url,
            headers: fields,
            body: body,
            timeoutMilliseconds: timeout_ns == 0 || timeout_ns == AGENT_FOREVER
                ? nil : Int(clamping: timeout_ns / 1_000_000) + 1,
            maxResponseBytes: max_response_bytes == 0 ? nil : Int(clamping: max_response_bytes),
            mayReachPrivateAddresses: false
        )
    }
}
