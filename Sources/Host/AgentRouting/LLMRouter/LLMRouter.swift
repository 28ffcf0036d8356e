// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
import HostSupport

/// Asks a model who answers; the embedded router decides first, and its decision stands wherever the model is not
/// needed, too late, or talks nonsense.
package struct LLMRouter: Router {
    /// When the model is asked.
    package enum Policy: Sendable, Equatable {
        case always
        /// Where the embedded router is less sure than this, or several agents are to answer.
        case whenUnsure(below: Double)
    }

    package struct Settings: Sendable {
        package var policy: Policy
        /// As the config calls it; nil is the default one.
        package var model: String?
        package var timeoutMilliseconds = 800
        /// How long an answer holds for the same question.
        package var cacheMilliseconds = 600_000

        package init(_ policy: Policy) { self.policy = policy }
    }

    private let embedded: EmbeddedRouter
    private let prompt: RoutingPrompt
    private let settings: Settings
    private let model: any ChatModel
    private let memory: AdviceMemory
    private let now: @Sendable () -> UInt64

    /// - Parameter now: a clock in nanoseconds.
    package init(
        agents: [RoutableAgent],
        embedded: EmbeddedRouter,
        model: any ChatModel,
        memory: AdviceMemory,
        settings: Settings,
        now: @escaping @Sendable () -> UInt64 = { MonotonicClock.now() }
    ) {
        self.embedded = embedded
        self.model = model
        self.memory = memory
        self.settings = settings
        self.now = now
        prompt = RoutingPrompt(agents: agents, model: settings.model)
    }

    package func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing {
        let first = embedded.route(turn)
        guard isWorthAsking(first) else { return .decided(first) }
        let question = Question(turn: turn, first: first, caller: caller, prompt: prompt, asked: now())
        switch memory.counsel(on: question.key, to: modelName, at: question.asked) {
        case .remembered(let agents): return .decided(question.route(to: agents, isCached: true))
        case .rest: return .decided(question.fallback(.breaker))
        case .ask(let form): return .asked(PendingRoute(question, as: form, of: self))
        }
    }

    package func explain(_ turn: RoutingTurn) -> Explanation? { embedded.explain(turn) }

    private func isWorthAsking(_ first: Route) -> Bool {
        guard prompt.ids.count > 1, first.source != .only else { return false }
        switch settings.policy {
        case .always: return true
        case .whenUnsure(let certainty): return first.confidence < certainty || first.agents.count > 1
        }
    }

    private var modelName: String { settings.model ?? "" }
}

// MARK: - For a question under way

extension LLMRouter {
    func deadline(of question: Question) -> UInt64 {
        question.asked &+ UInt64(settings.timeoutMilliseconds) &* 1_000_000
    }

    var instant: UInt64 { now() }

    /// Puts the question; nil if there is no time left.
    func ask(_ question: Question, as form: RoutingPrompt.Form) -> ChatStream? {
        let (deadline, now) = (deadline(of: question), now())
        guard now < deadline else { return nil }
        let timeout = Int((deadline - now + 999_999) / 1_000_000)
        let body = form == .schema ? question.body : prompt.body(question.turn, as: form)
        return model.complete(ModelCall(body, timeoutMilliseconds: timeout, for: question.caller))
    }

    func understand(_ text: [UInt8]) -> ModelChoice? { ModelChoice(reading: text, among: prompt.ids) }

    func noteAnswer(_ agents: [String], to question: Question, as form: RoutingPrompt.Form) {
        let expires = now() &+ UInt64(settings.cacheMilliseconds) &* 1_000_000
        memory.noteAnswer(agents, to: question.key, from: modelName, until: expires)
        if form == .words { memory.noteWords(understoodBy: modelName, at: now()) }
    }

    func noteFailure() { memory.noteFailure(of: modelName, at: now()) }
    func noteWithdrawal() { memory.noteWithdrawal(from: modelName, at: now()) }
}
