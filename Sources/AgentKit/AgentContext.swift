// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// What one instance of an agent works with: its settings, and the host's services, log and clock.
///
/// Valid as long as the instance. Threads: any.
public struct AgentContext: Sendable {
    /// The agent's id in the host's config.
    public let agentID: String
    /// The agent's settings as one JSON object.
    public let settingsJSON: String
    /// HTTP through the host.
    ///
    /// If the host offers no HTTP, every request fails with an error that says so.
    public let http: any HTTPClient
    /// The host's language models; nil if it has none, or offers none to this agent.
    public let llm: (any LanguageModel)?
    /// The host's log, in which each line carries the agent's id and the request's.
    public let log: AgentLog
    /// The current date; injected, so that "tomorrow" can be tested.
    public let now: @Sendable () -> Date

    /// Makes a context for tests, which need no host: pass what the test plays.
    public init(
        agentID: String = "test",
        settingsJSON: String = "{}",
        http: (any HTTPClient)? = nil,
        llm: (any LanguageModel)? = nil,
        log: AgentLog = .silent,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.agentID = agentID
        self.settingsJSON = settingsJSON
        self.http = http ?? NoHTTPClient()
        self.llm = llm
        self.log = log
        self.now = now
    }

    /// The settings as any `Decodable` value, for those that `AgentSettings` cannot declare: lists and objects.
    ///
    /// An error names the key and what is wrong with it.
    public func settings<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(settingsJSON.utf8))
        } catch let error as DecodingError {
            throw AgentError(.settings, code: "invalid_settings", message: error.sentence(root: "settings"))
        }
    }
}
