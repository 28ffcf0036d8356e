// SPDX-License-Identifier: Apache-2.0

import AgentRouting
package import ChatFormats
import HostConfig
import HostJSON

/// A decision that nobody acts on: `POST /route`.
///
/// Confined to one thread, as the route that it may wait for.
package final class RouteTrial {
    private let plan: ListenerPlan
    private let turn: RoutingTurn
    private let routing: Routing

    /// - Parameter body: a chat body, or `{"text": ...}`; `listener` says which one decides, the first one otherwise.
    /// - Throws: 400 for a body that is none of that, 404 for a listener that is not there.
    package init(_ body: [UInt8], on generation: Generation) throws(APIError) {
        let request = try Self.request(body)
        plan = try Self.plan(request.json.root["listener"]?.string, of: generation)
        turn = RoutingTurn(request.messages, agents: plan.offered)
        routing = try TurnPlan.begin(request, on: plan, for: ModelCall.Caller())
    }

    private static func request(_ body: [UInt8]) throws(APIError) -> ChatRequest {
        guard let root = (try? JSONDocument(parsing: body))?.root, let text = root["text"]?.string else {
            return try ChatRequest(parsing: body)
        }
        var chat: [UInt8] = []
        chat.appendJSON { writer in
            writer.object { writer in
                if let listener = root["listener"]?.string { writer.field("listener", listener) }
                writer.array("messages") { writer in
                    writer.object {
                        $0.field("role", "user")
                        $0.field("content", text)
                    }
                }
            }
        }
        return try ChatRequest(parsing: chat)
    }

    private static func plan(_ name: String?, of generation: Generation) throws(APIError) -> ListenerPlan {
        let listeners = generation.config.listeners.filter { $0.kind == .agent }.map(\.name)
        guard let name = name ?? listeners.first, let plan = generation.listeners[name] else {
            throw .invalidField(
                "listener",
                "There is no such listener; there is \(listeners.map { "`\($0)`" }.joined(separator: ", "))."
            )
        }
        return plan
    }
}

extension RouteTrial {
    /// The report, once there is a decision.
    package func take() -> [UInt8]? {
        let route: Route
        switch routing {
        case .decided(let decided): route = decided
        case .asked(let pending):
            guard let taken = pending.take() else { return nil }
            route = taken
        }
        let settled = TurnPlan.settled(route, on: plan)
        return RouteReport(settled, plan.router.explain(turn), listener: plan.config.name).json
    }

    package func onReady(_ waker: @escaping @Sendable () -> Void) {
        guard case .asked(let pending) = routing else { return waker() }
        pending.onReady(waker)
    }

    /// When a model's word comes too late, in `MonotonicClock` nanoseconds; nil where none was asked.
    package var deadline: UInt64? { if case .asked(let pending) = routing { pending.deadline } else { nil } }

    package func expire(at now: UInt64) {
        if case .asked(let pending) = routing { pending.expire(at: now) }
    }
}
