// SPDX-License-Identifier: Apache-2.0

/// An agent is one struct with one async method; the host creates an instance for each entry of its config.
public protocol Agent: Sendable {
    /// What the plugin says of itself; read before any instance exists, also in a probe process.
    static var plugin: PluginInfo { get }

    /// Settings are read and checked here, so that a mistake in the config is found before traffic arrives.
    init(context: AgentContext) throws

    /// Answers one turn.
    ///
    /// Runs on threads of the plugin's own; the task is cancelled when the client leaves or the deadline passes.
    /// Returning ends the answer, throwing fails it.
    func respond(to request: AgentRequest, reply: Reply) async throws
}

/// An agent that can tell whether it works: the host asks before it moves traffic to a new generation.
public protocol SelfTestingAgent: Agent {
    /// Throws when this instance should not get traffic.
    func selfTest() async throws
}

/// What a plugin tells about itself, once, for ever.
public struct PluginInfo: Sendable {
    /// The agent's id where the config gives none: `[a-z0-9_-]{1,64}`.
    public var id: String
    /// A semantic version.
    public var version: String
    /// Says when this agent should be picked; feeds the router.
    public var description: String
    /// A JSON Schema of the settings, or empty.
    public var settingsSchema: String
    /// The services that the agent cannot work without.
    ///
    /// Ask for no more: a host that lacks one refuses the plugin.
    public var services: [HostService]
    /// How many turns an instance takes at once; 0 = no limit.
    public var maxConcurrency: Int
    /// Whether the host may run a turn again that wrote nothing; reserved, as no host does so yet.
    public var isIdempotent: Bool

    /// Everything beyond the first three has a default that claims nothing.
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
