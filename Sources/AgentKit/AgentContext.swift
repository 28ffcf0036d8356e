// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// What the host lends one instance of an agent: its settings, services, log and clock.
public struct AgentContext: Sendable {
    /// The agent's id in the host's config.
    public let agentID: String
    /// The agent's settings as one JSON object.
    public let settingsJSON: String
    /// HTTP through the host.
    ///
    /// Without the host's service every request fails with a sentence that says so.
    public let http: any HTTPClient
    /// The host's language models; nil when it has none.
    public let llm: (any LanguageModel)?
    /// The host's log, under the agent's name.
    public let log: AgentLog
    /// The clock on the wall; injected, so that "tomorrow" can be tested.
    public let now: @Sendable () -> Date

    /// Makes agents testable without a host: hand in what the test plays.
    public init(
        agentID: String = "test",
        settingsJSON: String = "{}",
        http: any HTTPClient,
        llm: (any LanguageModel)? = nil,
        log: AgentLog = .silent,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.agentID = agentID
        self.settingsJSON = settingsJSON
        self.http = http
        self.llm = llm
        self.log = log
        self.now = now
    }

    /// The settings as a value of the agent's own type; an error names the key and what is wrong with it.
    public func settings<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(settingsJSON.utf8))
        } catch let error as DecodingError {
            throw AgentError(.settings, code: "invalid_settings", message: error.sentence(root: "settings"))
        }
    }
}
