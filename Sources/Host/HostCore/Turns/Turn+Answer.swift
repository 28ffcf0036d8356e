// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostSupport

// MARK: - The answer

extension Turn {
    /// Gives all there is to `sink`.
    ///
    /// nil: there is more to come, and `wake` will tell.
    package func take(into sink: inout some AnswerSink) -> TurnEnd? {
        guard settle() else { return nil }
        if let introduction { sink.text(Array(introduction.utf8)) }
        introduction = nil
        while current < parts.count {
            startInChain(current)
            guard let outcome = takeCurrent(into: &sink) else { return nil }
            if let failure = close(outcome, into: &sink) { return end(.failed(failure)) }
            current += 1
        }
        if isMerged { return takeMerged(into: &sink).map(end) }
        let reason = parts.count == 1 ? parts[0].finishReason : "stop"
        return end(.complete(finishReason: reason, usage))
    }

    private func takeCurrent(into sink: inout some AnswerSink) -> CallOutcome? {
        guard let call = parts[current].call else { return CallOutcome() }
        let taken = call.take()
        give(taken.emission, to: &sink)
        return parts[current].failure == nil ? taken.outcome : CallOutcome()
    }

    private func give(_ emission: Emission, to sink: inout some AnswerSink) {
        for item in emission.items {
            let bytes = emission.bytes[item.range]
            switch item.kind {
            case .text: say(parts[current].text.join(Array(bytes)), to: &sink)
            case .reasoning: think(parts[current].reasoning.join(Array(bytes)), to: &sink)
            case .status: note(Array(bytes), to: &sink)
            case .toolCall(let index, let idLength, let nameLength):
                callTool(
                    index,
                    id: String(decoding: bytes.prefix(idLength), as: UTF8.self),
                    name: String(decoding: bytes.dropFirst(idLength).prefix(nameLength), as: UTF8.self),
                    arguments: parts[current].arguments[index, default: UTF8Joiner()]
                        .join(Array(bytes.dropFirst(idLength + nameLength))),
                    to: &sink
                )
            case .usage(let tokensIn, let tokensOut): usage.add(prompt: tokensIn, completion: tokensOut)
            }
        }
    }

    private func say(_ text: [UInt8], to sink: inout some AnswerSink) {
        guard !text.isEmpty else { return }
        if isMerged || isChain { parts[current].keep(text) }
        guard !isMerged else { return }
        announce(to: &sink)
        if hasText, !parts[current].hasText { sink.text(Array("\n\n".utf8)) }
        parts[current].hasText = true
        hasText = true
        sink.text(text)
    }

    private func think(_ text: [UInt8], to sink: inout some AnswerSink) {
        guard !text.isEmpty else { return }
        announce(to: &sink)
        sink.reasoning(text)
    }

    private func note(_ text: [UInt8], to sink: inout some AnswerSink) {
        announce(to: &sink)
        sink.status(text)
    }

    private func callTool(_ index: Int, id: String, name: String, arguments: [UInt8], to sink: inout some AnswerSink) {
        announce(to: &sink)
        sink.toolCall(index: toolCalls + index, id: id, name: name, arguments: arguments)
    }

    /// Announces who speaks from now on.
    private func announce(to sink: inout some AnswerSink) {
        guard !parts[current].isAnnounced else { return }
        parts[current].isAnnounced = true
        sink.begin(agent: parts[current].agent.id)
    }
}

// MARK: - The end of a part

extension Turn {
    /// Ends the current part.
    ///
    /// The failure of the only agent is the turn's; one of several costs its part only, with a sentence in its place.
    private func close(_ outcome: CallOutcome, into sink: inout some AnswerSink) -> APIError? {
        finishTexts(into: &sink)
        let part = parts[current]
        let failure = part.failure ?? outcome.apiError(of: part.agent.id, timeoutMilliseconds: part.timeoutMilliseconds)
        parts[current].finishReason = outcome.finishReason
        releaseCall(current)
        guard let failure else { return nil }
        guard parts.count > 1 else { return failure }
        say(Array("(\(part.agent.id) could not answer: \(failure.message))".utf8), to: &sink)
        return nil
    }

    /// Gives what was held back because a character seemed to go on.
    private func finishTexts(into sink: inout some AnswerSink) {
        say(parts[current].text.finish(), to: &sink)
        think(parts[current].reasoning.finish(), to: &sink)
        for index in parts[current].arguments.keys.sorted() {
            let rest = parts[current].arguments[index]?.finish() ?? []
            if !rest.isEmpty { callTool(index, id: "", name: "", arguments: rest, to: &sink) }
        }
        toolCalls += parts[current].arguments.keys.max().map { $0 + 1 } ?? 0
    }
}
