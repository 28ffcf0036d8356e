// SPDX-License-Identifier: Apache-2.0

import ChatFormats
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
    private var stream: ChatStream?
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
        stream = router.ask(question, as: form)
        if stream == nil { fail(.timeout) }
    }

    deinit { cancel() }

    package var isDecided: Bool { route != nil }

    /// Reads what has arrived; returns the decision once there is one.
    package func take() -> Route? {
        while route == nil, let stream {
            switch stream.next() as ChatStream.Next {
            case .pending: return nil
            case .element(let event): append(event)
            case .ended(let failure): finish(failure)
            }
        }
        return route
    }

    /// Runs `waker` once, on any thread, when `take` may have more; at once if it already does.
    package func onReady(_ waker: @escaping @Sendable () -> Void) {
        guard route == nil, let stream else { return waker() }
        stream.onReady(waker)
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
    private func append(_ event: ChatEvent) {
        switch event {
        case .model(let name): model = name
        // A model that insists on calling a tool puts its answer into the arguments.
        case .text(let bytes), .toolCall(_, _, _, let bytes): answer += bytes
        case .reasoning, .reasoningSignature, .usage, .finish: break
        }
        if answer.count > Self.answerLimit { fail(.invalid) }
    }

    private func finish(_ failure: ChatFailure?) {
        if let failure { return fail(failure) }
        guard let parsed = router.parse(answer) else { return fail(.invalid) }
        router.recordAnswer(parsed.agents, to: question, as: form)
        decide(question.route(to: parsed.agents))
    }

    /// If the provider rejects the schema, the model is asked again in words while there is time.
    private func fail(_ failure: ChatFailure) {
        guard failure.kind == .invalidRequest, form == .schema else {
            return fail(ModelDecision.Failure(failure.kind), ofModel: !isCallers(failure))
        }
        form = .words
        answer = []
        stream = router.ask(question, as: form)
        if stream == nil { fail(.timeout) }
    }

    /// Whether the client's own limit or credentials failed: then the model still works for others.
    private func isCallers(_ failure: ChatFailure) -> Bool {
        switch failure.kind {
        case .denied, .rateLimited, .quotaExhausted: failure.standing != nil || question.caller.authorization != nil
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
        stream?.close()
        stream = nil
    }
}

extension ModelDecision.Failure {
    fileprivate init(_ kind: ChatFailure.Kind) {
        self =
            switch kind {
            case .timeout: .timeout
            case .denied: .denied
            case .rateLimited, .quotaExhausted: .limited
            default: .error
            }
    }
}
