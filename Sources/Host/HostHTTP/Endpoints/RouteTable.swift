// SPDX-License-Identifier: Apache-2.0

import HostConfig

extension RouteTable {
    /// What each listener answers.
    ///
    /// A new endpoint is a file beside this one and a line in this table.
    package static let standard = RouteTable([
        HTTPRoute([.post], "/v1/chat/completions", on: [.agent], for: .clients, TurnEndpoint.answer),
        HTTPRoute([.post], "/v1/responses", on: [.agent], for: .clients, TurnEndpoint.answer),
        HTTPRoute([.post], "/v1/messages", on: [.agent], for: .clients, TurnEndpoint.answer),
        HTTPRoute([.get, .head], "/v1/models", on: [.agent], for: .clients, ModelsEndpoint.listOfAgents),
        HTTPRoute([.get, .head], "/v1/models/{}", on: [.agent], for: .clients, ModelsEndpoint.oneOfAgents),

        HTTPRoute([.post], "/v1/chat/completions", on: [.model], for: .clients, CompletionEndpoint.answer),
        HTTPRoute([.post], "/v1/responses", on: [.model], for: .clients, CompletionEndpoint.answer),
        HTTPRoute([.post], "/v1/messages", on: [.model], for: .clients, CompletionEndpoint.answer),
        HTTPRoute([.post], "/v1/messages/count_tokens", on: [.model], for: .clients, CountTokensEndpoint.answer),
        HTTPRoute([.post], "/v1/embeddings", on: [.model], for: .clients, EmbeddingsEndpoint.answer),
        HTTPRoute([.get, .head], "/v1/models", on: [.model], for: .clients, ModelsEndpoint.listOfGateway),
        HTTPRoute([.get, .head], "/v1/models/{}", on: [.model], for: .clients, ModelsEndpoint.oneOfGateway),

        HTTPRoute([.get, .head], "/agents", on: [.admin], for: .everybody, AdminEndpoints.agents),
        HTTPRoute([.get, .head], "/generations", on: [.admin], for: .everybody, AdminEndpoints.generations),
        HTTPRoute([.get, .head], "/usage", on: [.admin], for: .everybody, AdminEndpoints.usage),
        HTTPRoute([.get, .head], "/routing", on: [.admin], for: .everybody, AdminEndpoints.routing),
        HTTPRoute([.post], "/route", on: [.admin], for: .everybody, RouteEndpoint.answer),
        HTTPRoute([.post], "/reload", on: [.admin], for: .everybody, ReloadEndpoint.answer),

        HTTPRoute([.get, .head], "/livez", on: [.agent, .model, .admin], for: .everybody, HealthEndpoints.live),
        HTTPRoute([.get, .head], "/healthz", on: [.agent, .model, .admin], for: .everybody, HealthEndpoints.live),
        HTTPRoute([.get, .head], "/health", on: [.agent, .model, .admin], for: .everybody, HealthEndpoints.live),
        HTTPRoute([.get, .head], "/readyz", on: [.agent, .model, .admin], for: .everybody, HealthEndpoints.ready),
    ])
}
