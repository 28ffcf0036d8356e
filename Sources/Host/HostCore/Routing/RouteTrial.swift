// SPDX-License-Identifier: Apache-2.0

import AgentRouting
package import ChatFormats
package import HostAnswers
import HostConfig
import HostJSON
package import HostSupport

/// A dry run of the routing decision, `POST /route`: its answer is the report as JSON.
///
/// Confined to one thread, as the route that it may wait for.
package final class RouteTrial: AnswerSource {
    private let plan: ListenerPlan
    private let turn: RoutingTurn
    private let routing: Routing
    private var end: AnswerEnd?

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
    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        if let end { return end }
        guard let route = takeRoute() else { return nil }
        let settled = TurnPlan.settled(route, on: plan)
        let report = RouteReport(settled, plan.router.explain(turn), listener: plan.config.name)
        batch.append(.body(report.json[...]))
        end = .complete
        return .complete
    }

    private func takeRoute() -> Route? {
        switch routing {
        case .decided(let route): route
        case .asked(let pending): pending.take()
        }
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) {
        guard end == nil, case .asked(let pending) = routing else { return wake() }
        pending.onReady(wake)
    }

    /// When it is too late for a model's decision; nil where none was asked.
    package var deadline: Instant? {
        guard end == nil, case .asked(let pending) = routing else { return nil }
        return pending.isDecided ? nil : Instant(nanoseconds: pending.deadline)
    }

    package func expire(at now: Instant) {
        if case .asked(let pending) = routing { pending.expire(at: now.nanoseconds) }
    }

    package func cancel() {
        guard end == nil else { return }
        end = .cancelled
        if case .asked(let pending) = routing { pending.cancel() }
    }
}
