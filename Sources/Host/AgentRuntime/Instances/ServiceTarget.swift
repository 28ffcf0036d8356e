// SPDX-License-Identifier: Apache-2.0

import AgentABI
package import UpstreamHTTP

/// An agent that is a service elsewhere: every call is a request to it, and its answer goes straight to the reader.
struct ServiceTarget: CallTarget {
    let url: String
    let agentID: String
    let services: any AgentServices
    let log: any AgentLogSink

    func begin(_ call: AgentCall, _ arena: RequestArena) -> Bool {
        let request = arena.forwarded(within: call.request.pointee.remainingMilliseconds)
        call.answer(
            from: services.ask(url, request, for: agentID) { problem in
                log.log(.warn, agentID: agentID, requestID: request.requestID, problem, fields: [])
            }
        )
        return true
    }

    func end(_ isGone: @escaping @Sendable () -> Void) { isGone() }
}

/// A turn's request as it travels on to a service.
package struct ForwardedRequest: Sendable, Equatable {
    /// The chat body as JSON, as the client sent it.
    package var body: [UInt8]
    package var requestID: String
    /// Empty if there is none.
    package var traceparent: String
    /// Those of the client's that the listener forwards.
    package var headers: [HTTPField] = []
    package var timeoutMilliseconds: Int?
}

extension RequestArena {
    fileprivate func forwarded(within timeoutMilliseconds: Int?) -> ForwardedRequest {
        ForwardedRequest(
            body: template.body_json.bytes(limit: .max) ?? [],
            requestID: template.request_id.string(limit: .max) ?? "",
            traceparent: template.traceparent.string(limit: .max) ?? "",
            headers: UnsafeBufferPointer(start: template.headers, count: template.header_count).map {
                HTTPField($0.key.string(limit: .max) ?? "", $0.value.string(limit: .max) ?? "")
            },
            timeoutMilliseconds: timeoutMilliseconds
        )
    }
}
