// SPDX-License-Identifier: Apache-2.0

package import HostSupport

/// Speaks HTTP to upstreams, for agents and for model providers alike.
///
/// Conforming types share connections.
package protocol HTTPTransport: Sendable {
    /// Starts an exchange and returns at once, on any thread.
    ///
    /// Whatever goes wrong is the end of its stream. Closing the stream cancels the transfer; leaving it unread pauses
    /// the transfer once its buffer is full.
    func start(_ request: HTTPRequest) -> HTTPExchange
}

/// The answer as it arrives: one `head`, then pieces of the body.
package typealias HTTPExchange = BoundedStream<HTTPPart, HTTPFailure>

package enum HTTPPart: Sendable, Equatable {
    case head(status: Int, headers: [HTTPField])
    case body([UInt8])
}

/// A header field.
///
/// Names compare without regard to case; `name` is as received or as to be sent.
package struct HTTPField: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

package struct HTTPRequest: Sendable {
    /// Which addresses a name may resolve to; checked on the address that is connected to, so DNS cannot get around it.
    package enum Reach: Sendable {
        case anyAddress
        /// No loopback, private, link-local, multicast or otherwise special address.
        case publicAddresses
    }

    package var method = "GET"
    /// `http` or `https`; other schemes fail.
    ///
    /// Redirects are answers, never followed.
    package var url: String
    package var headers: [HTTPField] = []
    package var body: [UInt8] = []
    package var reach = Reach.publicAddresses
    package var connectTimeoutMilliseconds = 5_000
    /// From the start until the last byte; nil only for streams, which have `idleTimeoutMilliseconds`.
    package var totalTimeoutMilliseconds: Int? = 30_000
    /// How long the peer may be silent before the first byte of its answer's body; nil is as long as later.
    package var firstByteTimeoutMilliseconds: Int?
    /// How long the peer may be silent once connected; nil is for ever.
    package var idleTimeoutMilliseconds: Int?
    package var maxResponseBytes = 8 << 20

    package init(url: String) { self.url = url }
}

/// Why an exchange ended without a whole answer.
///
/// Messages name the host, never a query, a header or a key.
package struct HTTPFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case invalidRequest
        /// The address that the name resolved to is outside `reach`.
        case addressDenied
        case resolve, connect, tls, timeout, cancelled, responseTooLarge
        /// The peer closed early, reset, or spoke no HTTP.
        case broken
    }

    package var kind: Kind
    package var message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
