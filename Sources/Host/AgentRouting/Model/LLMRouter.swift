// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import HostSupport

/// Asks a model which agents answer.
///
/// The embedded router decides first, and its decision is used if the model is not needed, too late, or makes no sense.
package struct LLMRouter: Router {
    /// When the model is asked.
    package enum Policy: Sendable, Equatable {
        case always
        /// If the embedded router is less sure than this, or chose several agents.
        case whenUnsure(below: Double)
    }

    package struct Settings: Sendable {
        package var policy: Policy
        /// As in the configuration; nil is the default model.
        package var model: String?
        package var timeoutMilliseconds = 800
        /// How long an answer is used again for the same question.
        package var cacheMilliseconds = 600_000

        package init(_ policy: Policy) { self.policy = policy }
    }

    private let embedded: EmbeddedRouter
    private let prompt: RoutingPrompt
    private let settings: Settings
    private let model: any ChatModel
    private let state: ModelRouterState
    private let now: @Sendable () -> UInt64

    /// - Parameter now: a clock in nanoseconds.
    package init(
        agents: [RoutableAgent],
        embedded: EmbeddedRouter,
        model: any ChatModel,
        state: ModelRouterState,
        settings: Settings,
        now: @escaping @Sendable () -> UInt64 = { MonotonicClock.now() }
    ) {
        self.embedded = embedded
        self.model = model
        self.state = state
        self.settings = settings
        self.now = now
        prompt = RoutingPrompt(agents: agents, model: settings.model)
    }

    package func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing {
        let first = embedded.route(turn)
        guard needsModel(first) else { return .decided(first) }
        let question = ModelQuestion(turn: turn, first: first, caller: caller, prompt: prompt, asked: now())
        switch state.action(for: question.key, model: modelName, at: question.asked) {
        case .useCached(let agents): return .decided(question.route(to: agents, isCached: true))
        case .skip: return .decided(question.fallback(.breaker))
        case .ask(let form): return .asked(PendingRoute(question, as: form, of: self))
        }
    }

    package func explain(_ turn: RoutingTurn) -> RoutingExplanation? { embedded.explain(turn) }

    private func needsModel(_ first: Route) -> Bool {
        guard prompt.ids.count > 1, first.source != .only else { return false }
        switch settings.policy {
        case .always: return true
        case .whenUnsure(let certainty): return first.confidence < certainty || first.agents.count > 1
        }
    }

    private var modelName: String { settings.model ?? "" }
}

/// A turn that a model is asked about, and the embedded router's decision on it.
struct ModelQuestion {
    let turn: RoutingTurn
    let first: Route
    let caller: ModelCall.Caller
    /// The chat request that asks for an answer by a schema.
    let body: [UInt8]
    let key: ModelDecisionCache.Key
    /// `MonotonicClock` nanoseconds.
    let asked: UInt64

    init(turn: RoutingTurn, first: Route, caller: ModelCall.Caller, prompt: RoutingPrompt, asked: UInt64) {
        self.turn = turn
        self.first = first
        self.caller = caller
        self.asked = asked
        body = prompt.body(turn, as: .schema)
        key = ModelDecisionCache.Key(body)
    }

    /// The model's decision.
    func route(to agents: [String], isCached: Bool = false) -> Route {
        var route = Route(agents: agents, source: agents.isEmpty ? .none : .llm, scores: first.scores)
        route.modelDecision = ModelDecision(agents: agents, embedded: first.agents)
        route.modelDecision?.isCached = isCached
        return route
    }

    /// The embedded router's decision, with the reason why it is used.
    func fallback(_ failure: ModelDecision.Failure) -> Route {
        var route = first
        route.modelDecision = ModelDecision(failure: failure, embedded: first.agents)
        return route
    }
}

// MARK: - For a pending route

extension LLMRouter {
    func deadline(of question: ModelQuestion) -> UInt64 {
        question.asked &+ UInt64(settings.timeoutMilliseconds) &* 1_000_000
    }

    var instant: UInt64 { now() }

    /// Sends the question; nil if no time is left.
    func ask(_ question: ModelQuestion, as form: RoutingPrompt.Form) -> (any AnswerSource)? {
        let (deadline, now) = (deadline(of: question), now())
        guard now < deadline else { return nil }
        let timeout = Int((deadline - now + 999_999) / 1_000_000)
        let body = form == .schema ? question.body : prompt.body(question.turn, as: form)
        return model.complete(ModelCall(body, timeoutMilliseconds: timeout, for: question.caller))
    }

    func parse(_ text: [UInt8]) -> ModelAnswer? { ModelAnswer(parsing: text, among: prompt.ids) }

    func recordAnswer(_ agents: [String], to question: ModelQuestion, as form: RoutingPrompt.Form) {
        let expires = now() &+ UInt64(settings.cacheMilliseconds) &* 1_000_000
        state.recordAnswer(agents, to: question.key, from: modelName, until: expires)
        if form == .words { state.recordSchemaRejected(by: modelName, at: now()) }
    }

    func recordFailure() { state.recordFailure(of: modelName, at: now()) }
    func recordCancellation() { state.recordCancellation(of: modelName, at: now()) }
}
