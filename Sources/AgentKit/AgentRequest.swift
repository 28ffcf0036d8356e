// SPDX-License-Identifier: Apache-2.0

/// One turn to answer: a copy, so it may be kept after the turn has ended.
public struct AgentRequest: Sendable {
    /// The request's id, as in logs and in the `x-request-id` header.
    public let id: String
    /// The agent's id in the host's config.
    public let agentID: String
    /// The model that the client named.
    public let model: String
    /// The user that the client named, or empty.
    public let user: String
    /// The W3C trace context of this call, or empty.
    public let traceparent: String
    /// The conversation, oldest message first.
    public let messages: [Message]
    /// The whole chat body as JSON, for what `messages` leaves out: tools, temperature, images.
    public let bodyJSON: String
    /// The request headers that the listener forwards (`forward_headers`); names are in lower case.
    public let headers: [(String, String)]
    /// When the answer is due; nil = whenever.
    public let deadline: ContinuousClock.Instant?
    private let state: @Sendable () -> State

    /// Makes a request for tests, which pass only what matters to them.
    public init(
        messages: [Message],
        id: String = "test",
        agentID: String = "test",
        model: String = "auto",
        user: String = "",
        traceparent: String = "",
        bodyJSON: String = "{}",
        headers: [(String, String)] = [],
        deadline: ContinuousClock.Instant? = nil,
        state: @escaping @Sendable () -> State = { [] }
    ) {
        self.id = id
        self.agentID = agentID
        self.model = model
        self.user = user
        self.traceparent = traceparent
        self.messages = messages
        self.bodyJSON = bodyJSON
        self.headers = headers
        self.deadline = deadline
        self.state = state
    }

    /// What has happened to the request since it arrived.
    public struct State: OptionSet, Sendable {
        /// The bits of the ABI.
        public let rawValue: UInt32

        /// Takes the bits of the ABI.
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        /// The client has left, or the host has given up on the request.
        public static let cancelled = State(rawValue: 1 << 0)
        /// Cancelled because its deadline passed.
        public static let deadline = State(rawValue: 1 << 1)
        /// A newer generation has taken over.
        public static let draining = State(rawValue: 1 << 2)
    }

    /// Whether the answer is no longer wanted.
    ///
    /// The task is cancelled then, too; this is for code that never suspends.
    public var isCancelled: Bool { state().contains(.cancelled) }

    /// Whether a newer generation of this agent has taken over: finish soon if you can.
    public var isDraining: Bool { state().contains(.draining) }

    /// What the user said last, or empty.
    public var lastUserText: String { messages.last { $0.role == .user }?.content ?? "" }
}

/// One message of the conversation.
public struct Message: Sendable, Equatable {
    /// Who speaks.
    public enum Role: String, Sendable {
        case system, developer, user, assistant, tool, function
    }

    /// Who speaks.
    public var role: Role
    /// The text parts, joined.
    public var content: String
    /// The speaker's name; on an assistant message, the agent that answered.
    public var name: String?

    /// Makes a message: `Message(.user, "What is the weather in Istanbul?")`.
    public init(_ role: Role, _ content: String, name: String? = nil) {
        self.role = role
        self.content = content
        self.name = name
    }
}
