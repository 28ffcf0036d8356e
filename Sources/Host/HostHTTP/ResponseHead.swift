// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatWire
import HostCore
import HostStreams
import NIOHTTP1

/// What every answer to a request says in its headers, beside what the answer itself is about.
struct Envelope {
    let requestID: String
    /// `MonotonicClock` nanoseconds.
    let received: UInt64
    var allowsOrigin: String?

    func headers(at now: UInt64) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers.reserveCapacity(12)
        headers.add(name: "x-request-id", value: requestID)
        headers.add(name: "openai-processing-ms", value: String((now &- received) / 1_000_000))
        headers.add(name: "server", value: ServerName.value)
        if let allowsOrigin {
            headers.add(name: "access-control-allow-origin", value: allowsOrigin)
            headers.add(name: "vary", value: "origin")
        }
        return headers
    }
}

extension HTTPHeaders {
    /// How the turn was routed, and by which generation.
    mutating func add(_ route: Route, generation: Int) {
        add(name: "x-agent", value: route.agents.joined(separator: ","))
        add(name: "x-generation", value: String(generation))
        add(name: "x-route", value: route.headerValue)
    }
}

extension Route {
    /// `embedded 0.83`, `named`, ...
    package var headerValue: String {
        source == .embedded ? "embedded \(Self.twoDecimals(confidence))" : source.name
    }

    private static func twoDecimals(_ value: Double) -> String {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}

extension HTTPResponseStatus {
    init(_ status: Int) { self = HTTPResponseStatus(statusCode: status) }
}
