// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostHTTP
import HostSupport

/// An answer that the test writes, word by word.
final class ScriptedAnswer: ClientAnswer {
    private var wake: (@Sendable () -> Void)?
    private var words = AnswerBatch()
    private var end: AnswerEnd?
    private(set) var isCancelled = false
    private(set) var isTold = 0
    var deadline: Instant?

    func say(_ word: String) {
        words.append(.text(word))
        wake.take()?()
    }

    func finish(_ end: AnswerEnd = .complete) {
        self.end = end
        if end == .complete { words.append(.finish(reason: "stop")) }
        wake.take()?()
    }

    // MARK: - The connection's side

    var agents: [String] { ["scripted"] }

    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        batch.take(from: &words)
        return end
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        guard words.isEmpty, end == nil else { return wake() }
        self.wake = wake
    }

    func expire(at now: Instant) {
        guard let deadline, deadline <= now else { return }
        self.deadline = nil
        isTold += 1
        end = .failed(AnswerFailure(.deadline).attributed(to: "scripted", timeoutMilliseconds: 1))
    }

    func cancel() { isCancelled = true }
    func describe(in context: inout ResponseContext) { context.agents = "scripted" }
}

/// Completed by the test.
final class ScriptedResponse: PendingResponse {
    private var response: HostHTTP.Response?
    private var wake: (@Sendable () -> Void)?

    func complete(_ text: String) {
        response = HostHTTP.Response(text: text)
        wake?()
    }

    func take() -> HostHTTP.Response? { response }
    func onReady(_ wake: @escaping @Sendable () -> Void) { self.wake = wake }
    var deadline: Instant? { nil }
    func expire(at now: Instant) {}
}
