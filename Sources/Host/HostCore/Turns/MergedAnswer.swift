// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostSupport

/// One answer that a model makes of several.
///
/// If the model fails before its first word, the answers are given as they are, one after the other.
final class MergedAnswer: AnswerSource {
    private let answers: [EarlierAnswer]
    private let agents: [String]
    /// nil: there is nothing to merge.
    private let model: (any AnswerSource)?
    private var usage: Usage
    private var modelUsage: Usage?
    private var finishReason = "stop"
    private var hasText = false
    private var isTooLate = false
    private var end: AnswerEnd?

    private(set) var deadline: Instant?

    /// - Parameter usage: what the answers cost that are merged.
    init(
        of answers: [EarlierAnswer],
        by agents: [String],
        _ model: (any AnswerSource)?,
        deadline: Instant,
        _ usage: Usage
    ) {
        self.answers = answers
        self.agents = agents
        self.model = model
        self.usage = usage
        self.deadline = model == nil ? nil : deadline
    }
}

extension MergedAnswer {
    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        if let end { return end }
        guard let model else { return giveUnmerged(to: &batch) }
        var written = AnswerBatch()
        let modelEnd = model.take(into: &written)
        for event in written { give(event, to: &batch) }
        guard let modelEnd else { return nil }
        deadline = nil
        guard hasText else { return giveUnmerged(to: &batch) }
        if isTooLate { return finish(.failed(AnswerFailure(.timeout, "the model did not finish in time"))) }
        if case .failed = modelEnd { return finish(modelEnd) }
        if let modelUsage { usage.add(modelUsage) }
        return complete(finishReason, &batch)
    }

    private func give(_ event: AnswerEvent, to batch: inout AnswerBatch) {
        switch event {
        case .text:
            if !hasText { batch.append(.agent(agents.joined(separator: ","))) }
            hasText = true
            batch.append(event)
        case .reasoning: batch.append(event)
        case .usage(let usage): modelUsage = usage
        case .finish(let reason): finishReason = reason
        default: break
        }
    }

    private func giveUnmerged(to batch: inout AnswerBatch) -> AnswerEnd {
        for answer in answers {
            batch.append(.agent(answer.agent))
            if hasText { batch.append(.text("\n\n")) }
            hasText = true
            batch.append(.text(answer.text[...]))
        }
        return complete("stop", &batch)
    }

    private func complete(_ reason: String, _ batch: inout AnswerBatch) -> AnswerEnd {
        batch.append(.usage(usage))
        batch.append(.finish(reason: reason))
        return finish(.complete)
    }

    private func finish(_ end: AnswerEnd) -> AnswerEnd {
        self.end = end
        return end
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        if end == nil, let model { model.onReady(wake) } else { wake() }
    }

    func expire(at now: Instant) {
        guard let deadline, deadline <= now else { return }
        self.deadline = nil
        isTooLate = true
        model?.cancel()
    }

    func cancel() {
        guard end == nil else { return }
        end = .cancelled
        deadline = nil
        model?.cancel()
    }
}
