// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostSupport

/// The reader's side of a call: what an agent answers, within its deadline.
///
/// Confined to one thread at a time. The call is released at the end of the answer, and when the reader cancels it or lets
/// go of this object.
package final class AgentAnswer: AnswerSource {
    private enum State {
        case open(AgentCall)
        /// The agent's time is up; what it has emitted can still be taken.
        case expired(AgentCall)
        /// The call is released: another request may use it.
        case ended(AnswerEnd)
    }

    private var state: State

    /// When the agent's time is up; nil if it has no deadline, or does not need one any more.
    package private(set) var deadline: Instant?

    init(of call: AgentCall, deadline: Instant?) {
        state = .open(call)
        self.deadline = deadline
    }

    deinit { cancel() }
}

extension AgentAnswer {
    /// What a plugin emits may be cut anywhere: text is not always whole characters.
    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        switch state {
        case .open(let call): return call.take(into: &batch).map { release(call, $0) }
        case .expired(let call):
            _ = call.take(into: &batch)
            return release(call, .failed(AnswerFailure(.deadline)))
        case .ended(let end): return end
        }
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) {
        guard case .open(let call) = state else { return wake() }
        call.onReady(wake)
    }

    /// Cancels an agent whose time is up; one that has finished is in time, even if nobody has read its answer yet.
    package func expire(at now: Instant) {
        guard case .open(let call) = state, let deadline, deadline <= now else { return }
        self.deadline = nil
        if call.cancel(.deadline) { state = .expired(call) }
    }

    /// Asks the agent to stop; what it emits until then, and how it ends, can still be taken.
    ///
    /// False: it has finished.
    @discardableResult
    package func stop(_ reason: CancelReason) -> Bool {
        switch state {
        case .open(let call), .expired(let call): call.cancel(reason)
        case .ended: false
        }
    }

    package func cancel() {
        stop(.cancelled)
        release()
    }

    /// The reader leaves; the agent may go on.
    package func release() {
        switch state {
        case .open(let call), .expired(let call): release(call, .cancelled)
        case .ended: break
        }
    }

    @discardableResult
    private func release(_ call: AgentCall, _ end: AnswerEnd) -> AnswerEnd {
        call.release()
        deadline = nil
        state = .ended(end)
        return end
    }
}
