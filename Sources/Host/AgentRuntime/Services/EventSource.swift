// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// A stream that a host service gives to an agent: pulled, never pushed, so a slow agent slows the peer down.
package protocol EventSource: AnyObject, Sendable {
    func next() -> EventPull
    /// Runs `waker` once as soon as `next` has something else to say than `pending`; at once if that is now.
    func onReady(_ waker: @escaping @Sendable () -> Void)
    /// Stops the peer. Later reads say `ended`.
    func close()
}

package enum EventPull: Sendable, Equatable {
    case event(AgentEvent)
    case pending
    /// nil is a clean end.
    case ended(ServiceFailure?)
}

/// One item of a service's stream.
package enum AgentEvent: Sendable, Equatable {
    case text([UInt8])
    case reasoning([UInt8])
    case toolCall(index: Int, id: String, name: String, arguments: [UInt8])
    case usage(tokensIn: Int, tokensOut: Int)
    /// The first item of an HTTP stream.
    case headers(status: Int, fields: [Field])
    case body([UInt8])
    /// Why a completion's text ended; for a relayed stream's reader, agents see only the end.
    case finish(reason: String)

    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}

/// Why a service's stream ended early.
///
/// `message` goes to the agent, so it holds no secret.
package struct ServiceFailure: Error, Sendable, Equatable {
    package var kind: CallOutcome.Failure
    package var message: String
    package var retryAfterMilliseconds = 0
    /// For the client, where the one that fits `kind` says too little.
    package var code = ""
    package var httpStatus = 0

    package init(_ kind: CallOutcome.Failure, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
