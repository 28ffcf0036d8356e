// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

enum AgentKey: String, ConfigKey {
    case id, library, url, isolation
    case timeout = "timeout_ms"
    case maxConcurrency = "max_concurrency"
    case threads
    case queueLimit = "queue_limit"
    case egress, limits, settings

    static let place = "an agent"
    static let unset = AgentConfig(id: "", origin: .library(""))

    var definition: KeyDefinition<AgentConfig> {
        switch self {
        case .id:
            .value(
                "id",
                default: "required",
                "Name of the agent: 1 to 64 of the characters `A-Z a-z 0-9 . _ -`, but not `auto`."
            )
        case .library:
            .value(
                "path",
                default: "required without `url`",
                "The plugin: a shared object in `plugin_directory`, or an absolute path."
            )
        case .url:
            .value(
                "URL",
                default: "required without `library`",
                "Calls an agent that is an HTTP service, instead of loading a plugin."
            )
        case .isolation:
            .value(
                "`in-process`",
                default: "`in-process`",
                "Reserved. Plugins run inside the host's process; there is no other kind of isolation yet."
            ) { value, _ in value.checkIsolation() }
            .when(.isPlugin)
        case .timeout: .integer(\.timeoutMilliseconds, in: Bounds.milliseconds, "How long one call may take.")
        case .maxConcurrency:
            .integer(
                \.maxConcurrency,
                in: 1...100_000,
                default: "the plugin's",
                "How many calls may run at once; further requests are refused with 503."
            )
        case .threads:
            .integer(\.threads, in: 1...4096, "How many threads the agent's blocking calls may use.").when(.isPlugin)
        case .queueLimit:
            .integer(
                \.queueLimit,
                in: 0...1_000_000,
                "How many calls may wait for a thread; further requests are refused with 503."
            ).when(.isPlugin)
        case .egress:
            .value(
                "list of hosts",
                default: "public addresses",
                """
                Hosts that the agent may reach over HTTP; `[]` is none. Without the key it may reach every public address \
                and the hosts of the URLs in `settings`.
                """
            ) { value, agent in agent.egress = value.list()?.compactMap { $0.host() } }
            .when(.isPlugin)
        case .limits:
            .value("limits", default: "`limits.agents`", "Limits on the agent's calls to models.") {
                $1.limits = RateLimits($0)
            }
            .when(.isPlugin)
        case .settings:
            .value("mapping", default: "`{}`", "Settings for the plugin, which gets them as JSON.") {
                let settings = SettingsWriter($0)
                $1.settings = settings.text
                $1.settingsLocations = settings.locations
                $1.settingsKeyLocations = settings.keyLocations
            }
            .when(.isPlugin)
        }
    }
}

extension KeyDefinition<AgentConfig>.Condition {
    fileprivate static let isPlugin = Self(noEffect: "on an agent with `url`") { $0.origin.library != nil }
}

enum AgentDefaultsKey: String, ConfigKey {
    case isolation
    case timeout = "timeout_ms"
    case maxConcurrency = "max_concurrency"
    case threads
    case queueLimit = "queue_limit"

    static let place = "`defaults`"
    static let unset = AgentKey.unset

    var definition: KeyDefinition<AgentConfig> {
        switch self {
        case .isolation: AgentKey.isolation.definition
        case .timeout: AgentKey.timeout.definition
        case .maxConcurrency: AgentKey.maxConcurrency.definition
        case .threads: AgentKey.threads.definition
        case .queueLimit: AgentKey.queueLimit.definition
        }
    }
}

/// One entry of `agents:`; with a mistake in it there is no agent, but its id still counts as defined.
struct AgentEntry {
    var id: Text?
    var agent: AgentConfig?

    /// - Parameters:
    ///   - defaults: an agent as `defaults:` has it.
    ///   - folder: where a relative `library` is looked for.
    init(_ value: Value, _ defaults: AgentConfig, libraries folder: String) {
        guard let section = Section(value, AgentKey.self) else { return }
        id = section.require(.id)?.id()
        let origin = AgentConfig.Origin(section, libraries: folder)
        var agent = defaults
        agent.origin = origin ?? agent.origin
        section.read(into: &agent)
        guard let id, origin != nil else { return }
        agent.id = id.value
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

extension Value {
    private enum Isolation: String, CaseIterable {
        case inProcess = "in-process"
        case process
    }

    /// Names what is planned: until then it is an error, not a misspelt word.
    fileprivate func checkIsolation() {
        guard choice(Isolation.self) == .process else { return }
        error(
            .isolationUnavailable,
            "`isolation: process` is not available yet",
            help: "leave `isolation` out: plugins run inside the host's process"
        )
    }
}
