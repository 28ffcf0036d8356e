// SPDX-License-Identifier: Apache-2.0

import HostSupport

enum ListenerKey: String, SectionKey {
    case type, name, address, port, router, routing, orchestration, synthesis, discover, agents, cors, auth, limits
    case matchThreshold = "match_threshold"
    case unknownModel = "unknown_model"
    case maxBodyBytes = "max_body_bytes"
    case maxConnections = "max_connections"
    case requestTimeout = "request_timeout_ms"
    case idleTimeout = "idle_timeout_ms"
    case heartbeat = "heartbeat_ms"
    // Plano's.
    case timeout
    case maxRetries = "max_retries"
    case inputFilters = "input_filters"
    case outputFilters = "output_filters"

    static let place = "a listener"
    static let withoutEffect: [ListenerKey] = [.timeout, .maxRetries, .inputFilters, .outputFilters]
    static let agentsOnly: [ListenerKey] = [
        .router, .routing, .orchestration, .synthesis, .discover, .agents, .matchThreshold, .unknownModel,
    ]
}

enum OfferedAgentKey: String, SectionKey {
    case id, description, examples
    case isDefault = "default"
    // Plano's.
    case inputFilters = "input_filters"

    static let place = "an agent of a listener"
    static let withoutEffect: [OfferedAgentKey] = [.inputFilters]
}

/// What a listener has to know about the rest of the file, and what listeners may not share.
struct ListenerSurroundings {
    var agents: [String]
    var models: ModelProviders
    var aliases: [String]
    /// Plano's clients send a provider's model name where ours send an agent's.
    var unknownModel: ListenerConfig.UnknownModel
    /// What the file says of all clients.
    var limits: RateLimits
    var names = NameRegister("listener")
    var ports = PortRegister()

    var hasModelProviders: Bool { !models.all.isEmpty }
}

/// `type:` as the file says it; Plano has one kind more.
private enum ListenerType: String, CaseIterable {
    case agent, model, prompt
}

/// `router:` as the file says it, with Plano's word for a router that asks a model.
private enum RouterName: String, CaseIterable {
    case embedded, llm, auto
    case plano = "plano_orchestrator_v1"
}

extension ListenerConfig {
    /// Nil for what cannot be opened, which is reported.
    init?(_ value: Value, _ surroundings: inout ListenerSurroundings) {
        guard let section = Section(value, ListenerKey.self) else { return nil }
        let type = section[.type]?.choice(ListenerType.self) ?? .agent
        if type == .prompt {
            section.warnNoEffect(.type, "as `prompt`: the listener is not opened")
            return nil
        }
        let kind: Kind = type == .agent ? .agent : .model
        let port = section[.port]?.integer(in: Bounds.port) ?? kind.usualPort
        let name = section[.name]?.string()
        if let name { surroundings.names.add(name, value.reading) }
        self.init(kind: kind, name: name?.value ?? "\(kind)-\(port)", port: port)
        address = section[.address]?.host() ?? address
        surroundings.ports.add(address, port, at: (section[.port] ?? value).mark, value.reading)
        location = value.reading.source.location(of: (section[.name] ?? value).mark)
        readLimits(section)
        limits = section[.limits].map { RateLimits($0) } ?? surroundings.limits
        keys = section[.auth].map { ClientKeyList($0, limits: limits).all }
        switch kind {
        case .agent: readRouting(section, surroundings)
        case .model: checkModelListener(section, surroundings)
        case .admin: preconditionFailure("`admin:` is no entry of `listeners:`")
        }
    }

    private mutating func readLimits(_ section: Section<ListenerKey>) {
        maxBodyBytes = section[.maxBodyBytes]?.integer(in: 1024...(1 << 30)) ?? maxBodyBytes
        maxConnections = section[.maxConnections]?.integer(in: 1...1_000_000) ?? maxConnections
        requestTimeoutMilliseconds =
            section[.requestTimeout]?.integer(in: Bounds.milliseconds) ?? requestTimeoutMilliseconds
        idleTimeoutMilliseconds = section[.idleTimeout]?.integer(in: Bounds.milliseconds) ?? idleTimeoutMilliseconds
        heartbeatMilliseconds = section[.heartbeat]?.integer(in: Bounds.milliseconds) ?? heartbeatMilliseconds
        cors = (section[.cors]?.list() ?? []).compactMap { $0.origin() }
    }

    private mutating func readRouting(_ section: Section<ListenerKey>, _ surroundings: ListenerSurroundings) {
        router = section[.router]?.choice(RouterName.self).map { Router(rawValue: $0.rawValue) ?? .auto } ?? router
        matchThreshold = section[.matchThreshold]?.number(in: 0...1) ?? matchThreshold
        routing = section[.routing].map { Routing($0, surroundings) } ?? routing
        synthesis = section[.synthesis]?.boolean() ?? synthesis
        orchestration = section[.orchestration]?.choice(Orchestration.self) ?? orchestration
        unknownModel = section[.unknownModel]?.choice(UnknownModel.self) ?? surroundings.unknownModel
        discover = section[.discover]?.boolean() ?? discover
        let offered = section[.agents]?.list() ?? []
        agents = offeredAgents(offered, surroundings)
        if offered.isEmpty && !discover {
            section.reading.error(
                .nothingToServe,
                "the listener offers no agent",
                at: section.mark,
                help: "name some under `agents:`, or say `discover: true` to offer what lies in the plugin directory"
            )
        }
        guard !surroundings.hasModelProviders else { return }
        if let router = section[.router], self.router == .llm {
            warnNoModel("`router: llm` has no model to ask", "the embedded router decides", at: router)
        }
        if let key = section[.synthesis], synthesis {
            warnNoModel("`synthesis` has no model that merges answers", "each agent's answer stands as it is", at: key)
        }
    }

    private func warnNoModel(_ message: String, _ meanwhile: String, at value: Value) {
        value.reading.warning(
            .noModelProvider,
            message,
            at: value.mark,
            help: "add an entry to `model_providers:`; until then \(meanwhile)"
        )
    }

    private func offeredAgents(_ values: [Value], _ surroundings: ListenerSurroundings) -> [OfferedAgent] {
        var names = NameRegister("agent")
        var defaults = DefaultRegister()
        return values.compactMap { value in
            guard let section = Section(value, OfferedAgentKey.self) else { return nil }
            let id = section.require(.id)?.string()
            let isDefault = defaults.read(section[.isDefault])
            let description = section[.description]?.string()?.value
            let examples = section[.examples]?.strings().map(\.value) ?? []
            guard let id else { return nil }
            names.add(id, section.reading)
            if !surroundings.agents.contains(id.value) {
                section.reading.error(
                    .unknownAgent,
                    "agent `\(id.shown)` is not defined",
                    at: id.mark,
                    help: NearestWord.help(for: id, among: surroundings.agents, "agents defined: ")
                )
            }
            var agent = OfferedAgent(id: id.value, description: description, examples: examples, isDefault: isDefault)
            agent.location = section.reading.source.location(of: id.mark)
            return agent
        }
    }

    private func checkModelListener(_ section: Section<ListenerKey>, _ surroundings: ListenerSurroundings) {
        for key in ListenerKey.agentsOnly { section.warnNoEffect(key, "on a model listener") }
        guard !surroundings.hasModelProviders else { return }
        section.reading.warning(
            .noModelProvider,
            "the listener has no model to offer",
            at: section.mark,
            help: "add an entry to `model_providers:`"
        )
    }
}

extension ListenerConfig.Kind {
    /// The port of a listener that names none.
    fileprivate var usualPort: Int {
        switch self {
        case .agent: 8001
        case .model: 12000
        case .admin: 9901
        }
    }
}

extension Value {
    fileprivate func origin() -> String? {
        guard let text = string() else { return nil }
        guard text.value == "*" || Syntax.isOrigin(text.value) else {
            error(
                .invalidURL,
                "`\(text.shown)` is not an origin",
                help: "an origin is scheme, host and port: https://example.com, or `*` for all"
            )
            return nil
        }
        return text.value
    }
}
