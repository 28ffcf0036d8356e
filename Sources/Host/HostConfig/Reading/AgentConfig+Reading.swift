// SPDX-License-Identifier: Apache-2.0

import HostSupport

enum AgentKey: String, SectionKey {
    case id, library, url, isolation, threads, egress, limits, settings
    case timeout = "timeout_ms"
    case maxConcurrency = "max_concurrency"
    case queueLimit = "queue_limit"

    static let place = "an agent"
}

enum AgentDefaultsKey: String, SectionKey {
    case isolation, threads
    case timeout = "timeout_ms"
    case maxConcurrency = "max_concurrency"
    case queueLimit = "queue_limit"

    static let place = "`defaults`"
}

/// How agents run: what `defaults:` says for all, and an agent's entry for itself.
struct AgentLimits {
    var isolation = AgentConfig.Isolation.inProcess
    var timeoutMilliseconds = 60_000
    var maxConcurrency: Int?
    var threads = 64
    var queueLimit = 256

    init() {}

    init(_ defaults: Section<AgentDefaultsKey>) {
        read { AgentDefaultsKey(rawValue: $0.rawValue).flatMap { defaults[$0] } }
    }

    func overridden(by agent: Section<AgentKey>) -> AgentLimits {
        var limits = self
        limits.read { agent[$0] }
        return limits
    }

    func apply(to agent: inout AgentConfig) {
        agent.isolation = isolation
        agent.timeoutMilliseconds = timeoutMilliseconds
        agent.maxConcurrency = maxConcurrency
        agent.threads = threads
        agent.queueLimit = queueLimit
    }

    private mutating func read(_ value: (AgentKey) -> Value?) {
        isolation = value(.isolation)?.choice(AgentConfig.Isolation.self) ?? isolation
        timeoutMilliseconds = value(.timeout)?.integer(in: Bounds.milliseconds) ?? timeoutMilliseconds
        maxConcurrency = value(.maxConcurrency)?.integer(in: 1...100_000) ?? maxConcurrency
        threads = value(.threads)?.integer(in: 1...4096) ?? threads
        queueLimit = value(.queueLimit)?.integer(in: 0...1_000_000) ?? queueLimit
    }
}

/// Bounds that several keys share.
enum Bounds {
    /// Up to a day.
    static let milliseconds = 1...86_400_000
    static let port = 0...65_535
}

/// One entry of `agents:`; with a mistake in it there is no agent, but its id still counts as defined.
struct AgentEntry {
    var id: Text?
    var agent: AgentConfig?

    /// - Parameter folder: where a relative `library` is looked for.
    init(_ value: Value, _ defaults: AgentLimits, libraries folder: String) {
        guard let section = Section(value, AgentKey.self) else { return }
        id = section.require(.id)?.id()
        let origin = AgentConfig.Origin(section, libraries: folder)
        let settings = section[.settings].map { SettingsWriter($0) }
        let limits = defaults.overridden(by: section)
        let rates = section[.limits].map { RateLimits($0) }
        let egress = section[.egress]?.list()?.compactMap { $0.host() }
        guard let id, let origin else { return }
        var agent = AgentConfig(id: id.value, origin: origin)
        limits.apply(to: &agent)
        agent.egress = egress
        agent.limits = rates ?? agent.limits
        agent.settings = settings?.text ?? agent.settings
        agent.settingsLocations = settings?.locations ?? [:]
        agent.settingsKeyLocations = settings?.keyLocations ?? [:]
        agent.location = value.reading.source.location(of: id.mark)
        self.agent = agent
    }
}

extension AgentConfig.Origin {
    fileprivate init?(_ section: Section<AgentKey>, libraries folder: String) {
        let library = section[.library]?.string()
        let url = section[.url]?.url()
        switch (section[.library], section[.url]) {
        case (nil, nil):
            section.reading.error(
                .ambiguousOrigin,
                "the agent has neither `library` nor `url`",
                at: section.mark,
                help: "`library: libName.so` loads a shared object, `url: http://host:port` calls a service"
            )
        case (_?, let url?):
            url.error(.ambiguousOrigin, "the agent has a `library` and a `url`", help: "keep one of them")
        case (nil, _?):
            for key in [AgentKey.isolation, .threads, .queueLimit, .egress, .limits, .settings] {
                section.warnNoEffect(key, "on an agent with `url`")
            }
        default: break
        }
        if let library, library.value.isEmpty {
            section[.library]?.error(.ambiguousOrigin, "the name of the library is empty")
            return nil
        }
        if let library {
            self = .library(FilePath.absolute(library.value, in: folder))
        } else if let url {
            self = .url(url)
        } else {
            return nil
        }
    }
}
