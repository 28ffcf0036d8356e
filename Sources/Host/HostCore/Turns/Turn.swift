// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
import AgentRuntime
package import ChatFormats
import HostConfig
import HostSupport

/// One user message and its answer: waits for the route where a model has to be asked, runs the route's agents, and
/// gives what they say in route order.
///
/// Agents run at the same time, the first one live, the others as far as their buffers reach until it is their turn;
/// or, in a chain, one after the other, each knowing what the ones before said. Where a model merges the answers, it
/// speaks alone.
///
/// Confined to one thread (the client's event loop) but for `wake`, which comes from wherever an agent emits.
package final class Turn {
    /// What it takes to answer, once it is known who does.
    struct Setting {
        let request: ChatRequest
        let context: ChatService.Context
        let listener: ListenerPlan
        let generation: Generation
        let metrics: RoutingMetrics
    }

    /// Who answers; nil as long as that is being decided.
    package private(set) var route: Route?
    package var generation: Int { setting.generation.number }
    /// The ids of the agents that answer, in order.
    package var agents: [String] { route?.agents ?? [] }

    let setting: Setting
    let wake: @Sendable () -> Void
    private let release: () -> Void
    private var pending: PendingRoute?
    /// What the host says itself, where no agent fits.
    var introduction: String?
    var parts: [Part] = []
    var current = 0
    var merger: Merger?
    var usage = TokenUsage()
    private var isOver = false
    /// Text was given to the sink.
    var hasText = false
    /// How many tool calls the parts before the current one made: indexes count through the whole answer.
    var toolCalls = 0

    /// - Parameters:
    ///   - wake: runs, on any thread, when `take` has something new to give.
    ///   - release: runs once, when the turn needs its generation no more.
    init(_ setting: Setting, wake: @escaping @Sendable () -> Void, release: @escaping () -> Void) {
        self.setting = setting
        self.wake = wake
        self.release = release
    }

    deinit { precondition(isOver, "a turn ends by its end or by `cancel`") }
}

/// How a turn ended.
package enum TurnEnd: Sendable, Equatable {
    case complete(finishReason: String, TokenUsage)
    /// The one agent of the turn failed. What was given to the sink before stands.
    case failed(APIError)
}

/// What the agents say that their answers cost.
package struct TokenUsage: Sendable, Equatable {
    package var prompt = 0
    package var completion = 0

    package init() {}

    /// Agents are not trusted with numbers either: sums stay far from overflowing.
    mutating func add(prompt more: Int, completion: Int) {
        prompt = min(prompt + min(more, 1 << 40), 1 << 40)
        self.completion = min(self.completion + min(completion, 1 << 40), 1 << 40)
    }
}

// MARK: - The beginning

extension Turn {
    /// Starts the agents, if it is known by now which.
    func begin(_ routing: Routing) {
        switch routing {
        case .decided(let route): answer(by: route)
        case .asked(let pending):
            self.pending = pending
            settle()
        }
    }

    /// Whether it is known who answers; if not, `wake` tells.
    @discardableResult
    package func settle() -> Bool {
        guard let pending else { return true }
        guard let route = pending.take() else {
            pending.onReady(wake)
            return false
        }
        self.pending = nil
        answer(by: route)
        return true
    }

    private func answer(by route: Route) {
        let listener = setting.listener
        let route = TurnPlan.settled(route, on: listener)
        self.route = route
        setting.metrics.count(route, on: listener.config.name)
        parts = route.agents.compactMap { setting.generation.agents[$0].map(Part.init) }
        introduction = parts.isEmpty ? listener.introduction : nil
        guard !isChain, !parts.isEmpty else { return }
        let arena = RequestArena(AgentInput(setting.request, setting.context))
        let now = MonotonicClock.now()
        for index in parts.indices { start(index, arena, at: now) }
    }

    var isChain: Bool { setting.listener.config.orchestration == .chain && parts.count > 1 }
    var isMerged: Bool { setting.listener.synthesizer != nil && parts.count > 1 }

    /// In a chain, it is the agent's turn now.
    func startInChain(_ index: Int) {
        guard !parts[index].hasBegun else { return }
        let answers = parts[..<index].compactMap(\.said)
        let input = AgentInput(setting.request, setting.context, after: answers)
        start(index, RequestArena(input), at: MonotonicClock.now())
    }

    private func start(_ index: Int, _ arena: RequestArena, at now: UInt64) {
        let deadline = now &+ UInt64(parts[index].timeoutMilliseconds) &* 1_000_000
        parts[index].hasBegun = true
        parts[index].deadline = deadline
        do throws(AgentInstance.Refusal) {
            parts[index].call = try parts[index].agent.instance.start(arena, deadline: deadline, wakeReader: wake)
        } catch {
            parts[index].failure = .overloaded
        }
    }
}

// MARK: - The end

extension Turn {
    func end(_ end: TurnEnd) -> TurnEnd {
        finish()
        return end
    }

    private func finish() {
        guard !isOver else { return }
        isOver = true
        pending = nil
        merger?.stream.close()
        parts.indices.forEach(releaseCall)
        release()
    }

    func releaseCall(_ index: Int) {
        parts[index].call?.release()
        parts[index].call = nil
    }

    /// The client is gone: stops all agents that still work, and takes back what a model was asked.
    package func cancel() {
        guard !isOver else { return }
        pending?.cancel()
        for part in parts { part.call?.cancel(.cancelled) }
        finish()
    }
}

// MARK: - Deadlines

extension Turn {
    /// The next deadline of a model or an agent that still works, in `MonotonicClock` nanoseconds.
    package var nextDeadline: UInt64? {
        if let pending { return pending.isDecided ? nil : pending.deadline }
        if let merger { return merger.isTooLate ? nil : merger.deadline }
        var next: UInt64?
        for index in parts.indices where parts[index].call != nil {
            if let deadline = parts[index].deadline { next = min(next ?? deadline, deadline) }
        }
        return next
    }

    /// Gives up those whose deadline has passed at `now`; `take` tells.
    ///
    /// An agent that has finished is in time, even if its answer still waits for its turn.
    package func expire(at now: UInt64) {
        pending?.expire(at: now)
        merger?.expire(at: now)
        for index in parts.indices {
            guard let call = parts[index].call, let deadline = parts[index].deadline, deadline <= now else { continue }
            parts[index].deadline = nil
            guard call.cancel(.deadline) else { continue }
            parts[index].failure = .agentTimeout(
                parts[index].agent.id,
                milliseconds: parts[index].timeoutMilliseconds
            )
        }
    }
}
