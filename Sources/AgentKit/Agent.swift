// SPDX-License-Identifier: Apache-2.0

/// An agent is one struct with one async method; the host creates an instance for each entry of its config.
public protocol Agent: Sendable {
    /// Describes the plugin; the host reads it before it creates an instance, and in a probe process.
    static var plugin: PluginInfo { get }

    /// Reads and checks the settings, so that a mistake in the config is found before traffic arrives.
    ///
    /// Throw an `AgentError` of kind `settings` for what the operator has to correct.
    init(context: AgentContext) throws

    /// Answers one turn: returning ends the answer, throwing fails it.
    ///
    /// Runs on threads of the instance's own, for several turns at once. The task is cancelled when the client leaves or
    /// the deadline passes.
    func respond(to request: AgentRequest, reply: Reply) async throws
}

/// An agent that can test itself: the host runs the test before it moves traffic to a new generation.
public protocol SelfTestingAgent: Agent {
    /// Throws when this instance should not get traffic.
    func selfTest() async throws
}

/// Describes a plugin; the same for all of its instances.
public struct PluginInfo: Sendable {
    /// The agent's id where the config gives none: `[a-z0-9_-]{1,64}`.
    public var id: String
    /// A semantic version.
    public var version: String
    /// When this agent should answer; the router reads it.
    public var description: String
    /// A JSON Schema of the settings, best from `AgentSettings`; empty = the host checks nothing.
    public var settingsSchema: String
    /// The services that the agent cannot work without: a host that lacks one refuses the plugin.
    public var services: [HostService]
    /// How many turns an instance answers at once; 0 = no limit.
    public var maxConcurrency: Int
    /// Whether the host may repeat a turn that has appended nothing; reserved, as no host does so yet.
    public var isIdempotent: Bool

    /// Makes a description; the defaults claim nothing.
    public init(
        id: String,
        version: String,
        description: String,
        settingsSchema: String = "",
        services: [HostService] = [],
        maxConcurrency: Int = 0,
        isIdempotent: Bool = false
    ) {
        self.id = id
        self.version = version
        self.description = description
        self.settingsSchema = settingsSchema
        self.services = services
        self.maxConcurrency = maxConcurrency
        self.isIdempotent = isIdempotent
    }
}

/// A capability that the host offers by name.
public enum HostService: String, Sendable {
    /// HTTP requests through the host's connection pool and egress policy.
    case http = "agent.http/1"
    /// Chat completions through the host's model gateway.
    case llm = "agent.llm/1"
}
