// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostHTTP
import HostSupport

/// An answer that the test writes, word by word.
final class ScriptedAnswer: AnswerSource {
    private let wake: @Sendable () -> Void
    private var words: [String] = []
    private var end: AnswerEnd?
    private(set) var isCancelled = false
    private(set) var isTold = 0
    var deadline: Instant?

    init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

    func say(_ word: String) {
        words.append(word)
        wake()
    }

    func finish(_ end: AnswerEnd = .complete) {
        self.end = end
        wake()
    }

    // MARK: - The connection's side

    var agents: [String] { ["scripted"] }
    var nextDeadline: UInt64? { deadline?.nanoseconds }

    func settle() -> Bool { true }

    func take(into writer: any AnswerWriter) -> AnswerEnd? {
        for word in words { writer.add(.text(Array(word.utf8))) }
        words = []
        if case .complete = end { writer.add(.finish(reason: "stop")) }
        return end
    }

    func expire(at now: Instant) { expire(at: now.nanoseconds) }

    func expire(at now: UInt64) {
        guard let deadline, deadline.nanoseconds <= now else { return }
        self.deadline = nil
        isTold += 1
        end = .failed(.agentTimeout("scripted", milliseconds: 1))
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
