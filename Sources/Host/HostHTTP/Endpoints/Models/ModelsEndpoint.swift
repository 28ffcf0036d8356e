// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostConfig
import HostCore
import ModelGateway

/// The names that clients may use as `model`.
enum ModelsEndpoint {
    static func listOfAgents(_ request: Request) -> Reply { list(request.agentModels, request) }
    static func listOfGateway(_ request: Request) -> Reply { list(request.gatewayModels, request) }

    static func oneOfAgents(_ request: Request) throws(APIError) -> Reply { try one(of: request.agentModels, request) }
    static func oneOfGateway(_ request: Request) throws(APIError) -> Reply {
        try one(of: request.gatewayModels, request)
    }

    private static func list(_ models: [ModelList.Model], _ request: Request) -> Reply {
        .now(Response(json: ModelList(models).json(in: request.context.format)))
    }

    private static func one(of models: [ModelList.Model], _ request: Request) throws(APIError) -> Reply {
        guard let model = models.first(where: { $0.id == request.parameter }) else {
            throw .modelNotFound(request.parameter, known: models.map(\.id))
        }
        return .now(Response(json: model.json(in: request.context.format)))
    }
}

extension Request {
    fileprivate var agentModels: [ModelList.Model] {
        let generation = listener.chat.current
        let offered = generation.plan(at: listener.config.socket)?.offered ?? []
        let agents = offered.compactMap { generation.agents[$0.id] }
        let created = agents.map(\.created).min() ?? listener.now()
        return [.init(id: "auto", created: created)] + agents.map { .init(id: $0.id, created: $0.created) }
    }

    /// In the order of the config.
    fileprivate var gatewayModels: [ModelList.Model] {
        (listener.chat.current.gateway?.names ?? []).map { name in
            let owner = name.firstIndex(of: "/").map { String(name[..<$0]) } ?? "slipring"
            return ModelList.Model(id: name, created: listener.since, ownedBy: owner)
        }
    }
}
