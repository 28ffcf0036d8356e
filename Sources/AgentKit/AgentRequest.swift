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
    /// The conversation as this agent should see it, oldest first.
    public let messages: [Message]
    /// The whole chat body as JSON, for what `messages` does not carry (tools, temperature, images).
    public let bodyJSON: String
    /// The request headers that the listener forwards (`forward_headers`); names are in lower case.
    public let headers: [(String, String)]
    /// When the answer is due; nil = whenever.
    public let deadline: ContinuousClock.Instant?
    private let state: @Sendable () -> State

    /// A request for tests: only what matters to the test needs to be said.
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

    /// What became of the request meanwhile.
    public struct State: OptionSet, Sendable {
        /// The bits of the ABI.
        public let rawValue: UInt32

        /// Takes the bits of the ABI.
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        /// The client is gone, or the host gave up on the request.
        public static let cancelled = State(rawValue: 1 << 0)
        /// Cancelled because its deadline passed.
        public static let deadline = State(rawValue: 1 << 1)
        /// A newer generation took over.
        public static let draining = State(rawValue: 1 << 2)
    }

    /// Nobody waits for the answer any more.
    ///
    /// The task is cancelled too; this is for code that never suspends.
    public var isCancelled: Bool { state().contains(.cancelled) }

    /// A newer generation of this agent took over; wrap up if you can.
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
