// SPDX-License-Identifier: Apache-2.0

/// Who uses a host service, and on whose behalf.
package struct ServiceCaller: Sendable, Equatable {
    package var agentID: String
    /// The request that it is used for; nil if the agent does so of its own accord.
    package var origin: RequestOrigin?

    package init(agentID: String, origin: RequestOrigin? = nil) {
        self.agentID = agentID
        self.origin = origin
    }
}

/// What the host knows of a request and its agents do not see.
package struct RequestOrigin: Sendable, Equatable {
    package var requestID: String
    package var traceparent: String
    /// The name of the client's key.
    package var client: String?
    /// The client's `authorization`, a secret.
    package var authorization: String?

    package init(requestID: String, traceparent: String = "", client: String? = nil, authorization: String? = nil) {
        self.requestID = requestID
        self.traceparent = traceparent
        self.client = client
        self.authorization = authorization
    }
}
