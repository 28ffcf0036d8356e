// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostSupport

/// A decision that waits for a model.
///
/// It always completes: whatever goes wrong, the embedded router has already decided. Used from one thread; only the
/// wakers run on any thread, where the model's answer arrives. Releasing it cancels the question.
package final class PendingRoute {
    /// When the model is too late, in `MonotonicClock` nanoseconds.
    package let deadline: UInt64

    private let router: LLMRouter
    private let question: ModelQuestion
    private var form: RoutingPrompt.Form
    private var source: (any AnswerSource)?
    private var answer: [UInt8] = []
    private var model: String?
    private var route: Route?

    /// A longer answer is no answer.
    private static let answerLimit = 8 << 10
    /// How much of the answer a report shows.
    private static let excerptLimit = 400

    init(_ question: ModelQuestion, as form: RoutingPrompt.Form, of router: LLMRouter) {
        self.question = question
        self.form = form
        self.router = router
        deadline = router.deadline(of: question)
        source = router.ask(question, as: form)
        if source == nil { fail(.timeout) }
    }

    deinit { cancel() }

    package var isDecided: Bool { route != nil }

    /// Reads what has arrived; returns the decision once there is one.
    package func take() -> Route? {
        while route == nil, let source {
            var batch = AnswerBatch()
            let end = source.take(into: &batch)
            for event in batch where route == nil { append(event) }
            guard route == nil, let end else { break }
            finish(end)
        }
        return route
    }

    /// Runs `waker` once, on any thread, when `take` may have more; at once if it already does.
    package func onReady(_ waker: @escaping @Sendable () -> Void) {
        guard route == nil, let source else { return waker() }
        source.onReady(waker)
    }

    /// Decides without the model if its time is over at `now`.
    package func expire(at now: UInt64) {
        if now >= deadline { fail(.timeout) }
    }

    /// The decision is no longer needed.
    package func cancel() {
        guard route == nil else { return }
        route = question.fallback(.timeout)
        router.recordCancellation()
        close()
    }
}

extension PendingRoute {
    private func append(_ event: AnswerEvent) {
        switch event {
        case .model(let name): model = name
        // A model that insists on calling a tool puts its answer into the arguments.
        case .text(let bytes), .toolCall(_, _, _, let bytes): answer += bytes
        default: break
        }
        if answer.count > Self.answerLimit { fail(.invalid) }
    }

    private func finish(_ end: AnswerEnd) {
        if case .failed(let failure) = end { return fail(failure) }
        guard let parsed = router.parse(answer) else { return fail(.invalid) }
        router.recordAnswer(parsed.agents, to: question, as: form)
        decide(question.route(to: parsed.agents))
    }

    /// If the provider rejects the schema, the model is asked again in words while there is time.
    private func fail(_ failure: AnswerFailure) {
        guard failure.kind == .invalidRequest, form == .schema else {
            return fail(ModelDecision.Failure(failure.kind), ofModel: !isCallers(failure))
        }
        form = .words
        answer = []
        source = router.ask(question, as: form)
        if source == nil { fail(.timeout) }
    }

    /// Whether the client's own limit or credentials failed: then the model still works for others.
    private func isCallers(_ failure: AnswerFailure) -> Bool {
        switch failure.kind {
        case .denied, .rateLimited, .quotaExhausted: failure.limits != nil || question.caller.authorization != nil
        default: false
        }
    }

    private func fail(_ failure: ModelDecision.Failure, ofModel: Bool = true) {
        guard route == nil else { return }
        ofModel ? router.recordFailure() : router.recordCancellation()
        decide(question.fallback(failure))
        close()
    }

    private func decide(_ route: Route) {
        var route = route
        route.modelDecision?.text = String(decoding: answer.prefix(Self.excerptLimit), as: UTF8.self)
        route.modelDecision?.model = model
        route.modelDecision?.milliseconds = Double(router.instant &- question.asked) / 1_000_000
        self.route = route
    }

    private func close() {
        source?.cancel()
        source = nil
    }
}

extension ModelDecision.Failure {
    fileprivate init(_ kind: AnswerFailure.Kind) {
        self =
            switch kind {
            case .timeout, .deadline: .timeout
            case .denied: .denied
            case .rateLimited, .quotaExhausted: .limited
            default: .error
            }
    }
}
