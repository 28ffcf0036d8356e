// SPDX-License-Identifier: Apache-2.0

/// One entry of `listeners:`.
package struct ListenerConfig: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case agent, model
        /// The host's own: `admin:` in the file.
        case admin
    }
    package enum Router: String, Sendable, CaseIterable {
        case embedded, llm, auto
    }
    package enum Orchestration: String, Sendable, CaseIterable {
        case parallel, chain
    }
    /// How the router decides, beside `router:`.
    package struct Routing: Sendable, Equatable {
        /// The model that is asked; nil is the default one.
        package var model: String?
        package var timeoutMilliseconds = 800
        /// With `auto`, the model is asked where the embedded router is less sure than this.
        package var certainty = 0.9
        /// How long the model's answer holds for the same question; 0 asks anew each time.
        package var cacheMilliseconds = 600_000
        /// Added to the chances of the agent that answered last; above 0 the router switches later.
        package var stickiness = 0.0

        package init() {}
    }
    /// What to do with a `model:` that names no agent.
    package enum UnknownModel: String, Sendable, CaseIterable {
        case reject, route
    }
    /// An agent offered on the listener.
    package struct OfferedAgent: Sendable, Equatable {
        package var id: String
        /// What the router reads; nil takes the plugin's own.
        package var description: String?
        package var examples: [String] = []
        package var isDefault = false
        package var location: SourceLocation?

        package init(id: String, description: String? = nil, examples: [String] = [], isDefault: Bool = false) {
            self.id = id
            self.description = description
            self.examples = examples
            self.isDefault = isDefault
        }
    }

    package var kind: Kind
    package var name: String
    package var address = "127.0.0.1"
    package var port: Int
    package var router = Router.embedded
    /// How sure the router must be that no agent fits before none answers; nil leaves it to the router.
    package var noMatchConfidence: Double?
    package var routing = Routing()
    package var orchestration = Orchestration.parallel
    /// Of several agents' answers a model makes one.
    package var synthesis = false
    package var unknownModel = UnknownModel.reject
    package var discover = false
    package var agents: [OfferedAgent] = []
    package var maxBodyBytes = 1 << 20
    package var maxConnections = 10_000
    /// A client gets this long to send a whole request, and may stay idle between requests this long.
    package var requestTimeoutMilliseconds = 30_000
    package var idleTimeoutMilliseconds = 75_000
    /// A silent stream gets a comment line this often.
    package var heartbeatMilliseconds = 15_000
    /// Origins that may call from a browser; empty is none, `*` is all.
    package var cors: [String] = []
    package var forwardHeaders = ForwardedHeaders()
    /// Whose requests are answered; nil is everybody's.
    package var keys: [ClientKey]?
    /// What a client may ask for whose key has no limits of its own; without keys, all clients together.
    package var limits = RateLimits()
    package var location: SourceLocation?

    package init(kind: Kind, name: String, port: Int) {
        self.kind = kind
        self.name = name
        self.port = port
        // Pictures travel inside the bodies for models.
        if kind == .model { maxBodyBytes = 32 << 20 }
    }
}

extension ListenerConfig {
    /// What identifies a socket, whatever the listener is called: a reload that renames it keeps its connections.
    package enum Socket: Hashable, Sendable {
        case fixed(address: String, port: Int)
        /// The system chooses the port, so the name identifies the socket.
        case chosen(address: String, name: String)
    }

    package var socket: Socket {
        port == 0 ? .chosen(address: address, name: name) : .fixed(address: address, port: port)
    }
}
