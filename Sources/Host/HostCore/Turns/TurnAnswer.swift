// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostSupport

/// What the agents of a route answer, made one answer.
///
/// Agents run at the same time, the first one live, the others as far as their buffers reach until it is their turn; or,
/// in a chain, one after the other, each knowing what the ones before said. Where a model merges the answers, only the
/// model's answer is given.
final class TurnAnswer: AnswerSource {
    private let setting: Turn.Setting
    private let parts: [AgentPart]
    private let isChain: Bool
    private let isMerged: Bool
    private var current = 0
    /// The current agent was named as the one that speaks, and has said something.
    private var isNamed = false
    private var hasSpoken = false
    /// Text was given.
    private var hasText = false
    /// How many tool calls the parts before the current one made: indexes count through the whole answer.
    private var toolCalls = 0
    private var usage = Usage()
    private var finishReason: String?
    private var merged: MergedAnswer?

    /// Starts the agents; of a chain, each when it is its turn.
    init(by route: Route, _ setting: Turn.Setting) {
        self.setting = setting
        parts = route.agents.compactMap { setting.generation.agents[$0].map(AgentPart.init) }
        isChain = parts.count > 1 && setting.listener.config.orchestration == .chain
        isMerged = parts.count > 1 && setting.listener.synthesizer != nil
        guard !isChain, !parts.isEmpty else { return }
        let arena = RequestArena(AgentInput(setting.request, setting.context))
        let now = Instant.now()
        for part in parts { part.begin(arena, at: now) }
    }
}

extension TurnAnswer {
    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        if parts.isEmpty { batch.append(.text(setting.listener.noMatchMessage)) }
        while current < parts.count {
            beginInChain()
            guard let end = takeCurrent(into: &batch) else { return nil }
            if let failure = close(end, into: &batch) { return .failed(failure) }
        }
        if isMerged, let merged = merge() { return merged.take(into: &batch) }
        batch.append(.usage(usage))
        batch.append(.finish(reason: parts.count == 1 ? finishReason ?? "stop" : "stop"))
        return .complete
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        if let merged {
            merged.onReady(wake)
        } else if current < parts.count {
            parts[current].onReady(wake)
        } else {
            wake()
        }
    }

    /// The earliest deadline of those who still work.
    var deadline: Instant? {
        if let merged { return merged.deadline }
        var next: Instant?
        for part in parts {
            if let deadline = part.deadline { next = min(next ?? deadline, deadline) }
        }
        return next
    }

    func expire(at now: Instant) {
        merged?.expire(at: now)
        for part in parts { part.expire(at: now) }
    }

    func cancel() {
        merged?.cancel()
        for part in parts { part.cancel() }
    }
}

// MARK: - One part after the other

extension TurnAnswer {
    /// In a chain, it is the agent's turn now.
    private func beginInChain() {
        guard !parts[current].hasBegun else { return }
        let answers = parts[..<current].compactMap(\.said)
        parts[current].begin(RequestArena(AgentInput(setting.request, setting.context, after: answers)), at: .now())
    }

    private func takeCurrent(into batch: inout AnswerBatch) -> AnswerEnd? {
        var emitted = AnswerBatch()
        let part = parts[current]
        let end = part.take(into: &emitted)
        for event in emitted {
            if let event = part.joined(event) { give(event, to: &batch) }
        }
        return end
    }

    private func give(_ event: AnswerEvent, to batch: inout AnswerBatch) {
        switch event {
        case .text(let text): giveText(text, to: &batch)
        case .toolCall(let index, let id, let name, let arguments):
            nameAgent(to: &batch)
            batch.append(.toolCall(index: toolCalls + index, id: id, name: name, arguments: arguments))
        case .usage(let more): usage.add(more)
        case .finish(let reason): finishReason = reason
        default:
            nameAgent(to: &batch)
            batch.append(event)
        }
    }

    /// A blank line sets the texts of several agents apart.
    private func giveText(_ text: ArraySlice<UInt8>, to batch: inout AnswerBatch) {
        if isMerged || isChain { parts[current].keep(text) }
        guard !isMerged else { return }
        nameAgent(to: &batch)
        if hasText, !hasSpoken { batch.append(.text("\n\n")) }
        hasSpoken = true
        hasText = true
        batch.append(.text(text))
    }

    /// Names the agent before its first event.
    private func nameAgent(to batch: inout AnswerBatch) {
        guard !isNamed else { return }
        isNamed = true
        batch.append(.agent(parts[current].agent.id))
    }

    /// Ends the current part.
    ///
    /// The failure of the only agent is the turn's; if one of several fails, an error message takes the place of its part.
    private func close(_ end: AnswerEnd, into batch: inout AnswerBatch) -> AnswerFailure? {
        for event in parts[current].rest() { give(event, to: &batch) }
        toolCalls += parts[current].toolCallCount
        if case .failed(let failure) = end {
            guard parts.count > 1 else { return failure }
            let message = "(\(parts[current].agent.id) could not answer: \(failure.message))"
            giveText(ArraySlice(message.utf8), to: &batch)
        }
        current += 1
        (isNamed, hasSpoken) = (false, false)
        return nil
    }
}

// MARK: - Merging

extension TurnAnswer {
    /// What a model makes of the answers; nil if there are not several.
    private func merge() -> MergedAnswer? {
        if merged == nil { merged = beginMerging() }
        return merged
    }

    private func beginMerging() -> MergedAnswer? {
        let answers = parts.compactMap(\.said)
        guard let synthesizer = setting.listener.synthesizer, let timeout = parts.map(\.timeout).max() else {
            return nil
        }
        let model =
            answers.count < 2
            ? nil
            : synthesizer.begin(
                RoutingTurn(setting.request.messages, agents: setting.listener.offered),
                answers: answers,
                for: setting.context.caller,
                timeoutMilliseconds: timeout.inMilliseconds
            )
        return MergedAnswer(of: answers, by: parts.map(\.agent.id), model, deadline: .now() + timeout, usage)
    }
}
