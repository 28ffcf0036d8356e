// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
import AgentRuntime
package import ChatWire
import HostConfig
import HostStreams

/// Runs the agents of a route at the same time, and gives their answers in route order: the first one live, the others as
/// far as their buffers reach until it is their turn.
///
/// Confined to one thread (the client's event loop) but for `wake`, which comes from wherever an agent emits.
package final class Turn {
    package let route: Route
    package let generation: Int
    /// The ids of the agents that answer, in order.
    package var agents: [String] { route.agents }

    private let release: () -> Void
    /// What the host says itself, where no agent fits.
    private var introduction: String?
    private var parts: [Part] = []
    private var current = 0
    private var usage = TokenUsage()
    private var isOver = false
    /// Text was given to the sink.
    private var hasText = false
    /// How many tool calls the parts before the current one made: indexes count through the whole answer.
    private var toolCalls = 0

    /// - Parameter release: runs once, when the turn needs its generation no more.
    init(route: Route, generation: Int, introduction: String? = nil, release: @escaping () -> Void) {
        self.route = route
        self.generation = generation
        self.introduction = introduction
        self.release = release
    }

    deinit { precondition(isOver, "a turn ends by its end or by `cancel`") }
}

/// How a turn ended.
package enum TurnEnd: Sendable, Equatable {
    case complete(finishReason: String, TokenUsage)
    /// The one agent of the turn failed. What was given to the sink before stands.
    case failed(APIError)
}

/// What the agents say that their answers cost.
package struct TokenUsage: Sendable, Equatable {
    package var prompt = 0
    package var completion = 0

    package init() {}

    /// Agents are not trusted with numbers either: sums stay far from overflowing.
    mutating func add(prompt more: Int, completion: Int) {
        prompt = min(prompt + min(more, 1 << 40), 1 << 40)
        self.completion = min(self.completion + min(completion, 1 << 40), 1 << 40)
    }
}

// MARK: - Start

extension Turn {
    /// Starts a call to each agent and returns at once.
    ///
    /// `wake` runs, on any thread, when `take` has something new to give.
    func start(_ arena: RequestArena, on agents: [LiveAgent], now: UInt64, wake: @escaping @Sendable () -> Void) {
        parts = agents.map { agent in
            let timeout = agent.instance.config.timeoutMilliseconds
            let deadline = now &+ UInt64(timeout) &* 1_000_000
            var part = Part(agent: agent.id, timeoutMilliseconds: timeout, deadline: deadline)
            do throws(AgentInstance.Refusal) {
                part.call = try agent.instance.start(arena, deadline: deadline, wakeReader: wake)
            } catch {
                part.failure = .overloaded
            }
            return part
        }
    }
}

// MARK: - The answer

extension Turn {
    /// Gives all there is to `sink`.
    ///
    /// nil: there is more to come, and `wake` will tell.
    package func take(into sink: inout some AnswerSink) -> TurnEnd? {
        if let introduction { sink.text(Array(introduction.utf8)) }
        introduction = nil
        while current < parts.count {
            guard let outcome = takeCurrent(into: &sink) else { return nil }
            if let failure = close(outcome, into: &sink) { return end(.failed(failure)) }
            current += 1
        }
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
        sink.begin(agent: parts[current].agent)
    }
}

// MARK: - The end

extension Turn {
    /// Ends the current part.
    ///
    /// The failure of the only agent is the turn's; one of several costs its part only, with a sentence in its place.
    private func close(_ outcome: CallOutcome, into sink: inout some AnswerSink) -> APIError? {
        finishTexts(into: &sink)
        let part = parts[current]
        let failure = part.failure ?? outcome.apiError(of: part.agent, timeoutMilliseconds: part.timeoutMilliseconds)
        parts[current].finishReason = outcome.finishReason
        releaseCall(current)
        guard let failure else { return nil }
        guard parts.count > 1 else { return failure }
        say(Array("(\(part.agent) could not answer: \(failure.message))".utf8), to: &sink)
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

    private func end(_ end: TurnEnd) -> TurnEnd {
        finish()
        return end
    }

    private func finish() {
        guard !isOver else { return }
        isOver = true
        parts.indices.forEach(releaseCall)
        release()
    }

    private func releaseCall(_ index: Int) {
        parts[index].call?.release()
        parts[index].call = nil
    }

    /// The client is gone: stops all agents that still work.
    package func cancel() {
        guard !isOver else { return }
        for part in parts { part.call?.cancel(.cancelled) }
        finish()
    }
}

// MARK: - Deadlines

extension Turn {
    /// The next deadline of an agent that still works, in `MonotonicClock` nanoseconds.
    package var nextDeadline: UInt64? {
        parts.filter { $0.call != nil }.compactMap(\.deadline).min()
    }

    /// Fails the agents whose deadline has passed at `now`; `take` tells.
    ///
    /// One that has finished is in time, even if its answer still waits for its turn.
    package func expire(at now: UInt64) {
        for index in parts.indices {
            guard let call = parts[index].call, let deadline = parts[index].deadline, deadline <= now else { continue }
            parts[index].deadline = nil
            guard call.cancel(.deadline) else { continue }
            parts[index].failure = .agentTimeout(parts[index].agent, milliseconds: parts[index].timeoutMilliseconds)
        }
    }
}

extension Turn {
    /// One agent's share of the turn.
    private struct Part {
        let agent: String
        let timeoutMilliseconds: Int
        /// nil: it has passed.
        var deadline: UInt64?
        var call: AgentCall?
        /// The host's own verdict; it stands in place of the agent's outcome.
        var failure: APIError?
        var finishReason = "stop"
        var text = UTF8Joiner()
        var reasoning = UTF8Joiner()
        /// The arguments of its tool calls, by index.
        var arguments: [Int: UTF8Joiner] = [:]
        var isAnnounced = false
        var hasText = false

        init(agent: String, timeoutMilliseconds: Int, deadline: UInt64) {
            self.agent = agent
            self.timeoutMilliseconds = timeoutMilliseconds
            self.deadline = deadline
        }
    }
}
