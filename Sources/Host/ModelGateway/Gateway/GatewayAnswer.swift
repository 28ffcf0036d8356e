// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import Synchronization

/// A model's answer on its way; letting go of it cancels the call.
package final class GatewayAnswer: AnswerSource, Sendable {
    /// What the caller has left of its limits since the call began.
    package let limits: RateLimitStatus

    private let buffer: AnswerBuffer
    private let name = Mutex<String?>(nil)

    init(_ buffer: AnswerBuffer, limits: RateLimitStatus) {
        self.buffer = buffer
        self.limits = limits
    }

    init(failing failure: AnswerFailure) {
        buffer = AnswerBuffer(failing: failure)
        limits = failure.limits ?? RateLimitStatus()
    }

    deinit { buffer.cancel() }

    /// Who answers, as `provider/model`; nil until the answer has told.
    package var model: String? { name.withLock { $0 } }

    package func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let end = buffer.take(into: &batch)
        name.withLock { name in
            if name == nil { name = batch.model }
        }
        return end
    }

    package func onReady(_ wake: @escaping @Sendable () -> Void) { buffer.onReady(wake) }

    package func cancel() { buffer.cancel() }
}

extension AnswerBatch {
    fileprivate var model: String? {
        for event in self { if case .model(let name) = event { return name } }
        return nil
    }
}
