// SPDX-License-Identifier: Apache-2.0

extension DiagnosticCode {
    /// Of single values, of entries that refer to each other, and of what is allowed but probably not meant.
    var valueExplanation: Explanation? {
        switch self {
        case .invalidID:
            Explanation(
                """
                An id has 1 to 64 of the characters A-Z a-z 0-9 . _ - because it appears in headers, paths and metrics.
                `auto` is reserved: clients send it to let the router choose.
                """,
                wrong: """
                    agents: [{ id: weather agent, library: libWeather.so }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    agents: [{ id: weather_agent, library: libWeather.so }]
                    listeners: [{ agents: [{ id: weather_agent }] }]
                    """
            )
        case .invalidURL:
            Explanation(
                "A URL starts with http:// or https:// and names a host. An origin in `cors` ends after the host or port.",
                wrong: """
                    agents: [{ id: weather, url: "localhost:10510" }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """,
                right: """
                    agents: [{ id: weather, url: "http://localhost:10510" }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """
            )
        case .invalidHost:
            Explanation(
                "Give a name or an address alone, without scheme, port or path.",
                wrong: "listeners: [{ discover: true, address: \"http://127.0.0.1\" }]",
                right: "listeners: [{ discover: true, address: 127.0.0.1 }]"
            )
        case .invalidModel:
            Explanation(
                """
                A model is named by its provider and its own name, with a slash between them. `provider/*` stands for all of
                a provider's models, and cannot be the default.
                """,
                wrong: """
                    model_providers: [{ model: gpt-4o-mini }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini }]
                    listeners: [{ discover: true }]
                    """
            )
        case .invalidHeader:
            Explanation(
                "A header's name has letters, digits and a few signs such as `-`; its value has no control characters.",
                wrong: """
                    model_providers: [{ model: openai/gpt-4o-mini, headers: { "X Team": travel } }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini, headers: { X-Team: travel } }]
                    listeners: [{ discover: true }]
                    """
            )
        case .headerNotForwarded:
            Explanation(
                """
                `forward_headers` refuses headers that carry the client's secrets (`authorization`, `cookie`, API keys,
                `proxy-*`), that belong to the connection or describe the client's format, and those that agents get anyway
                (`x-request-id`, `traceparent`). To tell agents who the user is, let a proxy in front of the host authenticate
                and set a header of its own.
                """,
                wrong: """
                    listeners: [{ discover: true, forward_headers: [authorization] }]
                    """,
                right: """
                    listeners: [{ discover: true, forward_headers: [x-user, accept-language] }]
                    """
            )
        case .invalidVersion:
            Explanation(
                "`version` marks files that were written for Plano. Leave it out of your own.",
                wrong: """
                    version: latest
                    listeners: [{ discover: true }]
                    """,
                right: """
                    version: v0.4.0
                    listeners: [{ discover: true }]
                    """
            )
        case .unknownAgent:
            Explanation(
                "A listener offers agents by the `id` of their entry under `agents`. Define the agent, or correct the spelling.",
                wrong: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ agents: [{ id: wether }] }]
                    """,
                right: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """
            )
        case .unknownModel:
            Explanation(
                "`fallback` and `routing.model` name models of `model_providers`; `routing.model` also takes an alias.",
                wrong: """
                    model_providers: [{ model: openai/gpt-4o-mini, fallback: [openai/gpt-4o] }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers:
                      - { model: openai/gpt-4o-mini, fallback: [openai/gpt-4o] }
                      - { model: openai/gpt-4o }
                    listeners: [{ discover: true }]
                    """
            )
        case .unknownProvider:
            Explanation(
                "The host knows the addresses of common providers, which the help lists. Any other needs a `base_url`.",
                wrong: """
                    model_providers: [{ model: local/llama-3 }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers: [{ model: local/llama-3, base_url: "http://127.0.0.1:8080/v1" }]
                    listeners: [{ discover: true }]
                    """
            )
        case .duplicateName:
            Explanation(
                "Ids of agents, names of listeners and clients, models and client keys are unique. Rename one of the two.",
                wrong: """
                    listeners:
                      - { name: travel, port: 8001, discover: true }
                      - { name: travel, port: 8002, discover: true }
                    """,
                right: """
                    listeners:
                      - { name: travel, port: 8001, discover: true }
                      - { name: travel-beta, port: 8002, discover: true }
                    """
            )
        case .duplicatePort:
            Explanation(
                """
                Give each listener a port of its own, or port 0 for a free one. 0.0.0.0 and :: cover every address of the
                machine. Agent listeners use 8001 and model listeners 12000 unless `port` says otherwise.
                """,
                wrong: "listeners: [{ discover: true }, { name: beta, discover: true }]",
                right: "listeners: [{ discover: true }, { name: beta, port: 8002, discover: true }]"
            )
        case .severalDefaults:
            Explanation(
                "Only one agent of a listener, and only one model, can be the default.",
                wrong: """
                    model_providers:
                      - { model: openai/gpt-4o, default: true }
                      - { model: openai/gpt-4o-mini, default: true }
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers:
                      - { model: openai/gpt-4o }
                      - { model: openai/gpt-4o-mini, default: true }
                    listeners: [{ discover: true }]
                    """
            )
        case .ambiguousOrigin:
            Explanation(
                "`library` loads a shared object into the host; `url` calls an agent that runs as an HTTP service.",
                wrong: """
                    agents: [{ id: weather }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """,
                right: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """
            )
        case .noEffect:
            Explanation(
                """
                The key is known, but does nothing at this place: it is a key of agent listeners on a model listener, of
                plugins on an agent with a `url`, or a key of Plano's for something that this host does not do.
                """,
                wrong: """
                    model_providers: [{ model: openai/gpt-4o-mini }]
                    listeners: [{ type: model, router: llm }]
                    """,
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini }]
                    listeners: [{ type: model }]
                    """
            )
        case .undefinedOptionalVariable:
            Explanation(
                """
                Where the host can do without a value, as in `access_key`, `headers` and `settings`, a variable that is not
                set is only a warning, and the key counts as absent. Export the variable to make the warning go away.
                """,
                wrong: """
                    model_providers: [{ model: openai/gpt-4o-mini, access_key: $OPENAI_API_KEY }]
                    listeners: [{ discover: true }]
                    """
            )
        case .agentNotOffered:
            Explanation(
                "The agent is loaded, but no client can reach it. Offer it on a listener, or remove it.",
                wrong: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ discover: true }]
                    """,
                right: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """
            )
        case .noModelProvider:
            Explanation(
                """
                `router: llm` and `synthesis` ask a model, and a model listener offers models. Without `model_providers` the
                embedded router decides, and the answers are not merged.
                """,
                wrong: "listeners: [{ discover: true, router: llm }]",
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini }]
                    listeners: [{ discover: true, router: llm }]
                    """
            )
        case .danglingAlias:
            Explanation(
                "The alias is ignored. Point it to a model of `model_providers`.",
                wrong: """
                    model_aliases: { fast: { target: openai/gpt-4o-mini } }
                    listeners: [{ discover: true }]
                    """,
                right: """
                    model_providers: [{ model: openai/gpt-4o-mini }]
                    model_aliases: { fast: { target: openai/gpt-4o-mini } }
                    listeners: [{ discover: true }]
                    """
            )
        case .exposedAdmin:
            Explanation(
                """
                The admin listener asks for no password: whoever reaches it can reload the host and see what it runs. Keep it
                on 127.0.0.1, or put a proxy in front of it that authenticates.
                """,
                wrong: """
                    listeners: [{ discover: true }]
                    admin: { address: 0.0.0.0, port: 9901 }
                    """,
                right: """
                    listeners: [{ discover: true }]
                    admin: { address: 127.0.0.1, port: 9901 }
                    """
            )
        case .isolationUnavailable:
            Explanation(
                """
                Agents run inside the host's process. Running an agent in a process of its own is planned, and the key is
                reserved for it. Until then, leave it out.
                """,
                wrong: """
                    agents: [{ id: weather, library: libWeather.so, isolation: process }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """,
                right: """
                    agents: [{ id: weather, library: libWeather.so }]
                    listeners: [{ agents: [{ id: weather }] }]
                    """
            )
        default: nil
        }
    }
}
