// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostAnswers
import HostConfig
import HostSupport

/// One agent's part of a turn's answer.
final class AgentPart: AnswerSource {
    private enum State {
        /// In a chain, it is not the agent's turn yet.
        case waiting
        case answering(AgentAnswer)
        case ended(AnswerEnd)
    }

    let agent: LiveAgent
    private var state = State.waiting
    private var text = UTF8Joiner()
    private var reasoning = UTF8Joiner()
    /// The arguments of its tool calls, by index.
    private var arguments: [Int: UTF8Joiner] = [:]
    /// What it said, where somebody else is to read it: the next agent of a chain, or the model that merges.
    private var kept: [UInt8] = []
    private var isCut = false

    private static let keptLimit = 256 << 10

    init(_ agent: LiveAgent) { self.agent = agent }

    private var timeoutMilliseconds: Int { agent.instance.config.timeoutMilliseconds }
    /// How long the agent may take.
    var timeout: Duration { .milliseconds(timeoutMilliseconds) }
    /// How many tool calls it made.
    var toolCallCount: Int { arguments.keys.max().map { $0 + 1 } ?? 0 }
    /// What it said, if it said anything.
    var said: EarlierAnswer? { kept.isEmpty ? nil : EarlierAnswer(agent: agent.id, text: kept) }
}

// MARK: - The call

extension AgentPart {
    var hasBegun: Bool { if case .waiting = state { false } else { true } }

    func begin(_ arena: RequestArena, at now: Instant) {
        do throws(AgentInstance.Refusal) {
            state = .answering(try agent.instance.start(arena, deadline: now + timeout))
        } catch {
            state = .ended(.failed(.busy))
        }
    }

    /// Takes what the agent emitted, as it was emitted; pass each event through `joined`.
    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        switch state {
        case .waiting: nil
        case .answering(let answer): answer.take(into: &batch).map(attributed)
        case .ended(let end): end
        }
    }

    /// The end in words for the client.
    private func attributed(_ end: AnswerEnd) -> AnswerEnd {
        guard case .failed(let failure) = end else { return end }
        return .failed(failure.attributed(to: agent.id, timeoutMilliseconds: timeoutMilliseconds))
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        if case .answering(let answer) = state { answer.onReady(wake) } else { wake() }
    }

    var deadline: Instant? { if case .answering(let answer) = state { answer.deadline } else { nil } }

    func expire(at now: Instant) { if case .answering(let answer) = state { answer.expire(at: now) } }

    /// Stops an agent that still works, and lets go of its call.
    func cancel() {
        if case .answering(let answer) = state { answer.cancel() }
        state = .ended(.cancelled)
    }
}

// MARK: - Characters

extension AgentPart {
    /// The event without characters that are cut at its end; nil if nothing is left.
    func joined(_ event: AnswerEvent) -> AnswerEvent? {
        switch event {
        case .text(let piece), .body(let piece):
            let whole = text.join(piece)
            return whole.isEmpty ? nil : .text(whole)
        case .reasoning(let piece):
            let whole = reasoning.join(piece)
            return whole.isEmpty ? nil : .reasoning(whole)
        case .toolCall(let index, let id, let name, let piece):
            let whole = arguments[index, default: UTF8Joiner()].join(piece)
            return .toolCall(index: index, id: id, name: name, arguments: whole)
        case .status, .usage, .finish: return event
        // Agents answer for themselves, whomever they ask.
        case .agent, .model, .reasoningSignature, .head: return nil
        }
    }

    /// What was held back because a character seemed to go on.
    func rest() -> [AnswerEvent] {
        var events: [AnswerEvent] = []
        let (text, reasoning) = (text.finish(), reasoning.finish())
        if !text.isEmpty { events.append(.text(text)) }
        if !reasoning.isEmpty { events.append(.reasoning(reasoning)) }
        for index in arguments.keys.sorted() {
            let rest = arguments[index]?.finish() ?? []
            if !rest.isEmpty { events.append(.toolCall(index: index, id: "", name: "", arguments: rest)) }
        }
        return events
    }

    /// Remembers what the agent said.
    ///
    /// - Parameter text: whole characters.
    func keep(_ text: ArraySlice<UInt8>) {
        guard !isCut else { return }
        isCut = kept.count + text.count > Self.keptLimit
        kept += isCut ? ArraySlice(" [...]".utf8) : text
    }
}
