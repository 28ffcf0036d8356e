// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostCore
import HostSupport
import NIOHTTP1

/// What every answer to a request says in its headers, beside what the answer itself is about.
struct Envelope {
    /// In which format the client speaks.
    let format: WireFormat
    let requestID: String
    /// `MonotonicClock` nanoseconds.
    let received: UInt64
    var allowsOrigin: String?
    /// Who asks, once that is known.
    var client: Client?
    /// How the client's limits stand.
    var standing: RateLimitStanding?

    func headers(at now: UInt64) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers.reserveCapacity(12)
        headers.add(name: "x-request-id", value: requestID)
        if format == .messages { headers.add(name: "request-id", value: requestID) }
        headers.add(name: "openai-processing-ms", value: String((now &- received) / 1_000_000))
        headers.add(name: "server", value: ServerName.value)
        for (name, value) in standing?.headers ?? [] { headers.add(name: name, value: value) }
        if let allowsOrigin {
            headers.add(name: "access-control-allow-origin", value: allowsOrigin)
            headers.add(name: "vary", value: "origin")
        }
        return headers
    }
}

extension WireFormat {
    /// The format of a request's answer, be it an error for a path that does not exist.
    init(of head: HTTPRequestHead) {
        if head.uri.hasPrefix("/v1/chat/") {
            self = .chat
        } else if head.uri.hasPrefix("/v1/responses") {
            self = .responses
        } else {
            self =
                head.headers.contains(name: "anthropic-version") || head.uri.hasPrefix("/v1/messages")
                ? .messages : .chat
        }
    }
}

extension APIError {
    func json(in envelope: Envelope) -> [UInt8] { json(in: envelope.format, requestID: envelope.requestID) }
}

extension HTTPHeaders {
    /// How the turn was routed, and by which generation.
    mutating func add(_ turn: Turn) {
        add(name: "x-generation", value: String(turn.generation))
        guard let route = turn.route else { return }
        add(name: "x-agent", value: route.agents.joined(separator: ","))
        add(name: "x-route", value: route.headerValue)
    }
}

extension HTTPResponseStatus {
    init(_ status: Int) { self = HTTPResponseStatus(statusCode: status) }
}
