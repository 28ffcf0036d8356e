// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

enum ListenerKey: String, ConfigKey {
    case type, name, address, port, agents, discover, router
    case noMatchConfidence = "no_match_confidence"
    /// The former name of `no_match_confidence`.
    case matchThreshold = "match_threshold"
    case routing, orchestration, synthesis
    case unknownModel = "unknown_model"
    case forwardHeaders = "forward_headers"
    case auth, limits, cors
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
    static let unset = ListenerConfig(kind: .agent, name: "", port: 8001)

    var definition: KeyDefinition<ListenerConfig> {
        switch self {
        case .type:
            .value("`agent`, `model`", default: "`agent`", "Serves agents, or is a gateway to the models.")
        case .name: .value("string", default: "type and port", "Name of the listener in logs and metrics.")
        case .address: .host(\.address, "Address to listen on; `0.0.0.0` is every address of the machine.")
        case .port:
            .value(
                "integer, 0 to 65535",
                default: "8001, or 12000",
                "Port to listen on: 12000 is the default of `model` listeners. 0 takes a free port."
            )
        case .agents:
            .value("list", default: "none", "The agents that the listener offers.").when(.servesAgents)
        case .discover:
            .boolean(\.discover, "Also offers every plugin in `plugin_directory` that `agents` does not name.")
                .when(.servesAgents)
        case .router:
            .value(
                .oneOf(RouterName.self),
                default: "`embedded`",
                """
                Which router decides who answers. `auto` asks a model where there is one and the embedded router is unsure, \
                `llm` always asks one. `plano_orchestrator_v1` is another name of `auto`.
                """
            ) { $1.router = $0.choice(RouterName.self)?.router ?? $1.router }
            .when(.servesAgents)
        case .noMatchConfidence:
            .value(
                "number, 0.0 to 1.0",
                default: "0.6",
                "How sure the router must be that no agent fits before none answers; a lower value refuses more."
            ) { $1.noMatchConfidence = $0.number(in: 0...1) }
            .when(.servesAgents)
        case .matchThreshold:
            .value("number, 0.0 to 1.0", default: "none", "Another name of `no_match_confidence`.") {
                $1.noMatchConfidence = $0.number(in: 0...1)
            }
            .when(.servesAgents)
        case .routing:
            .value("mapping", default: "below", "How the router decides.").when(.servesAgents)
        case .orchestration:
            .choice(
                \.orchestration,
                """
                Whether several agents of one turn run at the same time, or in a `chain` in which each sees the answers before \
                its own.
                """
            ).when(.servesAgents)
        case .synthesis:
            .boolean(\.synthesis, "Lets a model merge the answers of several agents into one.").when(.servesAgents)
        case .unknownModel:
            .choice(
                \.unknownModel,
                "What happens to a request whose `model` names no agent: an error, or `route`: the router decides."
            ).when(.servesAgents)
        case .forwardHeaders:
            .value(
                "list of names, up to 32",
                default: "none",
                "Request headers that agents see. Headers with secrets and headers of the connection are refused."
            ) { $1.forwardHeaders = $0.forwardedHeaders() }
            .when(.servesAgents)
        case .auth:
            .value("mapping", default: "everybody", "Which clients may use the listener.")
        case .limits:
            .value(
                "limits",
                default: "`limits.clients`",
                "Limits for each client whose key has none; without `auth`, for all clients together."
            )
        case .cors:
            .value("list of origins", default: "none", "Origins whose pages may call from a browser; `*` is all.") {
                $1.cors = ($0.list() ?? []).compactMap { $0.origin() }
            }
        case .maxBodyBytes:
            .integer(
                \.maxBodyBytes,
                in: 1024...(1 << 30),
                "Largest request body; larger ones get 413. 33554432 on a `model` listener, for pictures."
            )
        case .maxConnections:
            .integer(\.maxConnections, in: 1...1_000_000, "How many connections may be open at once.")
        case .requestTimeout:
            .integer(
                \.requestTimeoutMilliseconds,
                in: Bounds.milliseconds,
                "How long a client may take to send a request."
            )
        case .idleTimeout:
            .integer(
                \.idleTimeoutMilliseconds,
                in: Bounds.milliseconds,
                "How long a connection may idle between requests."
            )
        case .heartbeat:
            .integer(
                \.heartbeatMilliseconds,
                in: Bounds.milliseconds,
                "After this much silence, a stream gets a comment that keeps its connection open."
            )
        case .timeout, .maxRetries, .inputFilters, .outputFilters: .withoutEffect
        }
    }
}

extension KeyDefinition<ListenerConfig>.Condition {
    fileprivate static let servesAgents = Self(noEffect: "on a model listener") { $0.kind == .agent }
}

enum OfferedAgentKey: String, ConfigKey {
    case id, description, examples
    case isDefault = "default"
    // Plano's.
    case inputFilters = "input_filters"

    static let place = "an agent of a listener"
    static let unset = ListenerConfig.OfferedAgent(id: "")

    var definition: KeyDefinition<ListenerConfig.OfferedAgent> {
        switch self {
        case .id: .value("id", default: "required", "An agent of `agents`.")
        case .description:
            .value(
                "string",
                default: "the plugin's",
                "What the router reads: what the agent does, and what people say when they want that."
            ) { $1.description = $0.string()?.value }
        case .examples:
            .value("list of strings", default: "none", "Messages that the agent should answer, for the router.") {
                $1.examples = $0.strings().map(\.value)
            }
        case .isDefault:
            .value("boolean", default: "`false`", "Lets this agent answer when none fits; one agent may say so.")
        case .inputFilters: .withoutEffect
        }
    }
}

/// What a listener needs to know about the rest of the file, and what listeners may not share.
struct ListenerSurroundings {
    var agents: [String]
    var models: ModelProviders
    var aliases: [String]
    /// Plano's clients send a provider's model name where ours send an agent's.
    var unknownModel: ListenerConfig.UnknownModel
    /// Those of all clients.
    var limits: RateLimits
    var names = NameRegister("listener")
    var ports = PortRegister()

    var hasModelProviders: Bool { !models.all.isEmpty }
}

/// The words for `type:`; Plano has one more.
private enum ListenerType: String, CaseIterable {
    case agent, model, prompt
}

/// The words for `router:`, with Plano's for a router that asks a model.
private enum RouterName: String, CaseIterable {
    case embedded, llm, auto
    case plano = "plano_orchestrator_v1"

    var router: ListenerConfig.Router {
        switch self {
        case .embedded: .embedded
        case .llm: .llm
        case .auto, .plano: .auto
        }
    }
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
        unknownModel = surroundings.unknownModel
        section.read(into: &self)
        if let other = section[.matchThreshold], section[.noMatchConfidence] != nil {
            other.error(
                .duplicateKey,
                "`match_threshold` is another name of `no_match_confidence`, which is set as well",
                help: "remove one of the two"
            )
        }
        location = value.reading.source.location(of: (section[.name] ?? value).mark)
        surroundings.ports.add(address, port, at: (section[.port] ?? value).mark, value.reading)
        limits = section[.limits].map { RateLimits($0) } ?? surroundings.limits
        keys = section[.auth].map { ClientKeyList($0, limits: limits).all }
        if kind == .agent {
            readAgents(section, surroundings)
        } else if !surroundings.hasModelProviders {
            value.warnNoModel("the listener has no model to offer")
        }
    }

    private mutating func readAgents(_ section: Section<ListenerKey>, _ surroundings: ListenerSurroundings) {
        routing = section[.routing].map { Routing($0, surroundings) } ?? routing
        let offered = section[.agents]?.list() ?? []
        agents = offeredAgents(offered, surroundings)
        if offered.isEmpty && !discover {
            section.reading.error(
                .nothingToServe,
                "the listener offers no agent",
                at: section.mark,
                help: "list some under `agents:`, or set `discover: true` to offer every plugin in the plugin directory"
            )
        }
        guard !surroundings.hasModelProviders else { return }
        if let value = section[.router], router == .llm {
            value.warnNoModel("`router: llm` has no model to ask", until: "the embedded router decides")
        }
        if let value = section[.synthesis], synthesis {
            value.warnNoModel(
                "`synthesis` has no model that merges answers",
                until: "the answers are not merged"
            )
        }
    }

    private func offeredAgents(_ values: [Value], _ surroundings: ListenerSurroundings) -> [OfferedAgent] {
        var names = NameRegister("agent")
        var defaults = DefaultRegister()
        return values.compactMap { value in
            guard let section = Section(value, OfferedAgentKey.self) else { return nil }
            var agent = OfferedAgentKey.unset
            section.read(into: &agent)
            agent.isDefault = defaults.read(section[.isDefault])
            guard let id = section.require(.id)?.string() else { return nil }
            names.add(id, section.reading)
            if !surroundings.agents.contains(id.value) {
                section.reading.error(
                    .unknownAgent,
                    "agent `\(id.shown)` is not defined",
                    at: id.mark,
                    help: NearestWord.help(for: id, among: surroundings.agents, "agents defined: ")
                )
            }
            agent.id = id.value
            agent.location = section.reading.source.location(of: id.mark)
            return agent
        }
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
    fileprivate func warnNoModel(_ message: String, until meanwhile: String? = nil) {
        let help = "add an entry to `model_providers:`" + (meanwhile.map { "; until then \($0)" } ?? "")
        reading.warning(.noModelProvider, message, at: mark, help: help)
    }

    fileprivate func forwardedHeaders() -> ForwardedHeaders {
        let headers = ForwardedHeaders((list() ?? []).compactMap { $0.forwardedHeader() })
        if headers.names.count > ForwardedHeaders.limit {
            error(.outOfRange, "`\(name)` takes at most \(ForwardedHeaders.limit) names")
        }
        return headers
    }

    private func forwardedHeader() -> String? {
        guard let text = string() else { return nil }
        if !Syntax.isHeaderName(text.value) {
            error(.invalidHeader, "`\(text.shown)` is not the name of a header")
        } else if let reason = ForwardedHeaders.refusal(of: text.value) {
            error(.headerNotForwarded, "`\(text.shown)` \(reason), and is never handed to agents", help: "leave it out")
        } else {
            return text.value
        }
        return nil
    }

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
