// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
import ChatFormats
package import HostAnswers
import HostConfig
package import HostSupport

/// One user message and its answer: waits for the route where a model has to be asked, then gives what the route's agents
/// answer.
///
/// Confined to one thread (the client's event loop).
package final class Turn: AnswerSource {
    /// What it takes to answer, once it is known who does.
    final class Setting {
        let request: ChatRequest
        let context: ChatService.Context
        let listener: ListenerPlan
        let generation: Generation
        let metrics: RoutingMetrics

        init(
            _ request: ChatRequest,
            _ context: ChatService.Context,
            _ listener: ListenerPlan,
            _ generation: Generation,
            _ metrics: RoutingMetrics
        ) {
            self.request = request
            self.context = context
            self.listener = listener
            self.generation = generation
            self.metrics = metrics
        }
    }

    private enum Phase {
        case routing(PendingRoute)
        case answering(TurnAnswer)
        case over(AnswerEnd)
    }

    /// Who answers; nil as long as that is being decided.
    package private(set) var route: Route?
    package var generation: Int { setting.generation.number }
    /// The ids of the agents that answer, in order.
    package var agents: [String] { route?.agents ?? [] }

    private let setting: Setting
    private let release: () -> Void
    private var phase: Phase

    /// Starts the agents, if it is known by now which.
    ///
    /// - Parameter release: runs once, when the turn needs its generation no more.
    init(_ setting: Setting, _ routing: Routing, release: @escaping () -> Void) {
        self.setting = setting
        self.release = release
        phase = .over(.cancelled)
        switch routing {
        case .decided(let route): answer(by: route)
        case .asked(let pending):
            phase = .routing(pending)
            settle()
        }
    }

    deinit { cancel() }
}

// MARK: - The route

extension Turn {
    /// Goes on if the route is known by now.
    private func settle() {
        guard case .routing(let pending) = phase, let route = pending.take() else { return }
        answer(by: route)
    }

    private func answer(by route: Route) {
        let listener = setting.listener
        let route = TurnPlan.settled(route, on: listener)
        self.route = route
        setting.metrics.count(route, on: listener.config.name)
        phase = .answering(TurnAnswer(by: route, setting))
    }
}

// MARK: - The answer

extension Turn {
    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        settle()
        switch phase {
        case .routing: return nil
        case .answering(let answer):
            guard let end = answer.take(into: &batch) else { return nil }
            finish(end)
            return end
        case .over(let end): return end
        }
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) {
        switch phase {
        case .routing(let pending): pending.onReady(wake)
        case .answering(let answer): answer.onReady(wake)
        case .over: wake()
        }
    }

    /// The next deadline of a model or an agent that still works.
    package var deadline: Instant? {
        switch phase {
        case .routing(let pending): pending.isDecided ? nil : Instant(nanoseconds: pending.deadline)
        case .answering(let answer): answer.deadline
        case .over: nil
        }
    }

    package func expire(at now: Instant) {
        switch phase {
        case .routing(let pending): pending.expire(at: now.nanoseconds)
        case .answering(let answer): answer.expire(at: now)
        case .over: break
        }
    }

    /// The client is gone: stops all agents that still work, and takes back what a model was asked.
    package func cancel() {
        switch phase {
        case .routing(let pending): pending.cancel()
        case .answering(let answer): answer.cancel()
        case .over: return
        }
        finish(.cancelled)
    }

    private func finish(_ end: AnswerEnd) {
        phase = .over(end)
        release()
    }
}
