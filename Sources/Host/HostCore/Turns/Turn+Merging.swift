// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostSupport

extension Turn {
    /// The model that makes one answer of several.
    struct Merger {
        let stream: ChatStream
        /// `MonotonicClock` nanoseconds.
        let deadline: UInt64
        var isTooLate = false
        var finishReason = "stop"
        /// What the model says its answer cost so far.
        var usage: ChatUsage?

        mutating func expire(at now: UInt64) {
            guard now >= deadline, !isTooLate else { return }
            isTooLate = true
            stream.close()
        }
    }

    /// Events that one look takes: a fast model must not keep the client from reading.
    private static let eventsLimit = 256

    /// All agents have answered: gives what the model makes of it.
    ///
    /// Where it fails before its first word, the answers stand as they are.
    func takeMerged(into sink: inout some AnswerSink) -> TurnEnd? {
        guard let stream = beginMerging(into: &sink) else { return giveUnmerged(to: &sink) }
        for _ in 0..<Self.eventsLimit {
            switch stream.next() as ChatStream.Next {
            case .element(let event): give(event, to: &sink)
            case .pending:
                stream.onReady(wake)
                return nil
            case .ended(let failure): return endMerging(failure, into: &sink)
            }
        }
        wake()
        return nil
    }

    /// The model's answer; nil if there is nothing to merge.
    private func beginMerging(into sink: inout some AnswerSink) -> ChatStream? {
        if let merger { return merger.stream }
        let answers = parts.compactMap(\.said)
        guard answers.count > 1, let synthesizer = setting.listener.synthesizer else { return nil }
        let milliseconds = parts.map(\.timeoutMilliseconds).max() ?? 0
        let stream = synthesizer.begin(
            RoutingTurn(setting.request.messages, agents: setting.listener.offered),
            answers: answers,
            for: setting.context.caller,
            timeoutMilliseconds: milliseconds
        )
        merger = Merger(stream: stream, deadline: MonotonicClock.after(UInt64(milliseconds) * 1_000_000))
        return stream
    }

    private func give(_ event: ChatEvent, to sink: inout some AnswerSink) {
        switch event {
        case .text(let text):
            if !hasText { sink.begin(agent: agents.joined(separator: ",")) }
            hasText = true
            sink.text(text)
        case .reasoning(let text): sink.reasoning(text)
        case .usage(let usage): merger?.usage = usage
        case .finish(let reason): merger?.finishReason = reason
        case .model, .reasoningSignature, .toolCall: break
        }
    }

    private func endMerging(_ failure: ChatFailure?, into sink: inout some AnswerSink) -> TurnEnd {
        guard let merger else { preconditionFailure("only what has begun ends") }
        let failure = merger.isTooLate ? ChatFailure(.timeout, "the model did not finish in time") : failure
        guard hasText else { return giveUnmerged(to: &sink) }
        if let failure { return .failed(APIError(failure)) }
        usage.add(prompt: merger.usage?.promptTokens ?? 0, completion: merger.usage?.completionTokens ?? 0)
        return .complete(finishReason: merger.finishReason, usage)
    }

    private func giveUnmerged(to sink: inout some AnswerSink) -> TurnEnd {
        for answer in parts.compactMap(\.said) {
            sink.begin(agent: answer.agent)
            if hasText { sink.text(Array("\n\n".utf8)) }
            hasText = true
            sink.text(answer.text)
        }
        return .complete(finishReason: "stop", usage)
    }
}
