// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostSupport

/// A decision that waits for a model.
///
/// It always comes: whatever goes wrong, the embedded router has decided already. Confined to one thread but for the
/// wakers, which run wherever the model's answer arrives. Who lets go of it takes the question back.
package final class PendingRoute {
    /// When it is too late, in `MonotonicClock` nanoseconds.
    package let deadline: UInt64

    private let router: LLMRouter
    private let question: Question
    private var form: RoutingPrompt.Form
    private var stream: ChatStream?
    private var said: [UInt8] = []
    private var model: String?
    private var route: Route?

    /// What a model may write before it is no answer.
    private static let textLimit = 8 << 10

    init(_ question: Question, as form: RoutingPrompt.Form, of router: LLMRouter) {
        self.question = question
        self.form = form
        self.router = router
        deadline = router.deadline(of: question)
        stream = router.ask(question, as: form)
        if stream == nil { fail(.timeout) }
    }

    deinit { cancel() }

    package var isDecided: Bool { route != nil }

    /// Reads on; the decision, once there is one.
    package func take() -> Route? {
        while route == nil, let stream {
            switch stream.next() as ChatStream.Next {
            case .pending: return nil
            case .element(let event): hear(event)
            case .ended(let failure): end(failure)
            }
        }
        return route
    }

    /// Runs `waker` once, on any thread, when `take` may have more to say; at once if that is now.
    package func onReady(_ waker: @escaping @Sendable () -> Void) {
        guard route == nil, let stream else { return waker() }
        stream.onReady(waker)
    }

    /// Decides without the model if it is too late for it at `now`.
    package func expire(at now: UInt64) {
        if now >= deadline { fail(.timeout) }
    }

    /// Nobody wants to know any more.
    package func cancel() {
        guard route == nil else { return }
        route = question.fallback(.timeout)
        router.noteWithdrawal()
        close()
    }
}

extension PendingRoute {
    private func hear(_ event: ChatEvent) {
        switch event {
        case .model(let name): model = name
        // A model that insists on calling a tool says it in the arguments.
        case .text(let bytes), .toolCall(_, _, _, let bytes): said += bytes
        case .reasoning, .reasoningSignature, .usage, .finish: break
        }
        if said.count > Self.textLimit { fail(.invalid) }
    }

    private func end(_ failure: ChatFailure?) {
        if let failure { return fail(failure) }
        guard let choice = router.understand(said) else { return fail(.invalid) }
        router.noteAnswer(choice.agents, to: question, as: form)
        settle(question.route(to: choice.agents))
    }

    /// A provider that knows no schema is asked again in words, while there is time.
    private func fail(_ failure: ChatFailure) {
        guard failure.kind == .invalidRequest, form == .schema else {
            return fail(Advice.Failure(failure.kind), isModels: !isCallers(failure))
        }
        form = .words
        said = []
        stream = router.ask(question, as: form)
        if stream == nil { fail(.timeout) }
    }

    /// Whether it is the client's own limit or credentials that failed: others may ask on.
    private func isCallers(_ failure: ChatFailure) -> Bool {
        switch failure.kind {
        case .denied, .rateLimited, .quotaExhausted: failure.standing != nil || question.caller.authorization != nil
        default: false
        }
    }

    private func fail(_ failure: Advice.Failure, isModels: Bool = true) {
        guard route == nil else { return }
        isModels ? router.noteFailure() : router.noteWithdrawal()
        settle(question.fallback(failure))
        close()
    }

    private func settle(_ route: Route) {
        var route = route
        route.advice?.text = String(decoding: said.prefix(400), as: UTF8.self)
        route.advice?.model = model
        route.advice?.milliseconds = Double(router.instant &- question.asked) / 1_000_000
        self.route = route
    }

    private func close() {
        stream?.close()
        stream = nil
    }
}

extension Advice.Failure {
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
