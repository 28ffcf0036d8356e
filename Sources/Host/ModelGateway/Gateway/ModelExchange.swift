// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostSupport
import UpstreamHTTP

/// One call from its first attempt to the end of its answer, at the speed of whoever reads it.
///
/// It has no thread and no task: it moves on when the transport brings something, the reader takes something or a wait
/// is over, on the thread that did. Whatever it waits for keeps it alive.
final class ModelExchange: Sendable {
    typealias Ask = @Sendable (ModelCatalog.Target) throws(AnswerFailure) -> ProviderCall

    private enum Phase {
        case choosing(Choice)
        case pausing(Choice, until: UInt64)
        case asking(Attempt)
        /// The answer is whole; the rest of the bytes is read only so that the connection can be used again.
        case draining(HTTPExchange)
        case over
    }

    /// Which model is asked next, and how.
    private struct Choice {
        var failover: Failover
        let ask: Ask
    }

    /// One request to one model, and the reader of its answer.
    private struct Attempt {
        let model: Int
        let isTrial: Bool
        let http: HTTPExchange
        var reader: any AnswerReader
        /// What to do if it fails; nil once something was answered, when there is no other model any more.
        var otherwise: Choice?
    }

    private struct State {
        var phase: Phase
        var account: CallAccount
        /// Decoded, but not handed over yet.
        var batch = AnswerBatch()
        /// Follows `batch`.
        var end: AnswerEnd?
    }

    let answer: AnswerBuffer
    private let targets: [ModelCatalog.Target]
    private let memory: GatewayMemory
    private let state: SerialSteps<State>

    init(
        to targets: [ModelCatalog.Target],
        failover: Failover,
        account: CallAccount,
        memory: GatewayMemory,
        limits: AnswerLimits,
        ask: @escaping Ask
    ) {
        self.targets = targets
        self.memory = memory
        answer = AnswerBuffer(limits: limits)
        state = SerialSteps(State(phase: .choosing(Choice(failover: failover, ask: ask)), account: account))
        answer.onCancel { [weak self] in self?.advance() }
    }

    /// Moves on as far as possible now, and arms what will call it again.
    func advance() { state.run(advance) }

    private func advance(_ state: inout State) {
        while true {
            if answer.isCancelled { return abandon(&state) }
            guard handOver(&state) else { return }
            switch exchange(&state.phase, with: .over) {
            case .choosing(var choice):
                state.phase = choose(&choice, &state)
            case .pausing(let choice, let until):
                guard until <= memory.world.now() else {
                    state.phase = .pausing(choice, until: until)
                    return memory.world.wake(until) { self.advance() }
                }
                state.phase = .choosing(choice)
            case .asking(var attempt):
                let http = attempt.http
                switch http.next() as HTTPExchange.Next {
                case .pending:
                    state.phase = .asking(attempt)
                    return http.onReady { self.advance() }
                case .element(let part): state.phase = read(part, &attempt, &state)
                case .ended(let failure): state.phase = end(failure, &attempt, &state)
                }
            case .draining(let http):
                switch http.next() as HTTPExchange.Next {
                case .pending:
                    state.phase = .draining(http)
                    return http.onReady { self.advance() }
                case .element: state.phase = .draining(http)
                case .ended: break
                }
            case .over: return
            }
        }
    }
}

// MARK: - Towards the reader

extension ModelExchange {
    /// Whether there is anything left to do but wait for the reader.
    private func handOver(_ state: inout State) -> Bool {
        if !state.batch.isEmpty {
            switch answer.send(&state.batch) {
            case .taken: break
            case .full:
                answer.onRoom { self.advance() }
                return false
            case .closed:
                abandon(&state)
                return false
            }
        }
        if let end = state.end.take() { answer.finish(end) }
        return true
    }

    /// Nobody reads any more.
    private func abandon(_ state: inout State) {
        switch exchange(&state.phase, with: .over) {
        case .choosing, .pausing: state.account.close(on: nil, failed: true, in: memory)
        case .asking(let attempt):
            attempt.http.close()
            let target = targets[attempt.model]
            let isUnanswered = attempt.otherwise != nil
            if isUnanswered {
                memory.health.abandon(target.health, isTrial: attempt.isTrial, now: memory.world.now())
            }
            state.account.close(on: target, failed: isUnanswered, in: memory)
        case .draining(let http): http.close()
        case .over: break
        }
        state.batch = AnswerBatch()
    }
}

// MARK: - Attempts

extension ModelExchange {
    private func choose(_ choice: inout Choice, _ state: inout State) -> Phase {
        let now = memory.world.now()
        let action = choice.failover.next(now: now, random: memory.world.random()) { model in
            memory.health.admit(targets[model].health, now: now)
        }
        switch action {
        case .attempt(let model, let isTrial): return attempt(model, isTrial: isTrial, choice, &state)
        case .wait(let until): return .pausing(choice, until: until)
        case .fail(let failure): return fail(failure, on: nil, &state)
        }
    }

    private func attempt(_ model: Int, isTrial: Bool, _ choice: Choice, _ state: inout State) -> Phase {
        do throws(AnswerFailure) {
            let call = try choice.ask(targets[model])
            return .asking(
                Attempt(
                    model: model,
                    isTrial: isTrial,
                    http: memory.transport.start(call.request),
                    reader: call.reader,
                    otherwise: choice
                )
            )
        } catch {
            memory.health.abandon(targets[model].health, isTrial: isTrial, now: memory.world.now())
            return fail(error, on: targets[model], &state)
        }
    }

    private func fail(_ failure: AnswerFailure, on target: ModelCatalog.Target?, _ state: inout State) -> Phase {
        state.account.close(on: target, failed: true, in: memory)
        state.end = .failed(failure)
        return .over
    }
}

// MARK: - From the provider

extension ModelExchange {
    private func read(_ part: HTTPPart, _ attempt: inout Attempt, _ state: inout State) -> Phase {
        let failure = decode(&attempt, &state) { reader, batch throws(AnswerFailure) in
            try reader.read(part, into: &batch)
        }
        if let failure { return breakOff(attempt, failure, nil, &state) }
        guard attempt.reader.isDone else { return .asking(attempt) }
        complete(attempt, &state)
        return .draining(attempt.http)
    }

    private func end(_ cause: HTTPFailure?, _ attempt: inout Attempt, _ state: inout State) -> Phase {
        let failure = decode(&attempt, &state) { reader, batch throws(AnswerFailure) in
            try reader.end(cause.map { AnswerFailure($0) }, into: &batch)
        }
        if let failure { return breakOff(attempt, failure, cause, &state) }
        complete(attempt, &state)
        return .over
    }

    /// What was decoded before a failure still counts.
    private func decode(
        _ attempt: inout Attempt,
        _ state: inout State,
        _ step: (inout any AnswerReader, inout AnswerBatch) throws(AnswerFailure) -> Void
    ) -> AnswerFailure? {
        var failure: AnswerFailure?
        do throws(AnswerFailure) { try step(&attempt.reader, &state.batch) } catch { failure = error }
        guard !state.batch.isEmpty else { return failure }
        if attempt.otherwise != nil {
            attempt.otherwise = nil
            memory.health.succeed(targets[attempt.model].health)
        }
        state.account.record(state.batch)
        return failure
    }

    private func complete(_ attempt: Attempt, _ state: inout State) {
        let target = targets[attempt.model]
        if attempt.otherwise != nil { memory.health.succeed(target.health) }
        if let usage = attempt.reader.usage { state.account.record(usage) }
        if !state.account.isReported { state.batch.append(.usage(state.account.usage)) }
        state.account.close(on: target, failed: false, in: memory)
        state.end = .complete
    }

    private func breakOff(
        _ attempt: Attempt,
        _ failure: AnswerFailure,
        _ cause: HTTPFailure?,
        _ state: inout State
    ) -> Phase {
        let (target, now) = (targets[attempt.model], memory.world.now())
        attempt.http.close()
        memory.report(target.name, cause?.message ?? failure.forOperator)
        if failure.isProvidersFault {
            memory.health.fail(target.health, isTrial: attempt.isTrial, now: now)
        } else {
            memory.health.succeed(target.health)
        }
        guard var choice = attempt.otherwise else { return fail(failure, on: target, &state) }
        if let last = choice.failover.fail(attempt.model, failure, now: now) { return fail(last, on: target, &state) }
        return .choosing(choice)
    }
}

extension AnswerFailure {
    fileprivate var forOperator: String { upstreamStatus.map { "status \($0): \(message)" } ?? message }

    /// Whether it says something about the provider's health.
    fileprivate var isProvidersFault: Bool {
        switch kind {
        case .timeout, .deadline, .upstream, .agent, .contract: upstreamStatus.map { $0 >= 500 || $0 == 408 } ?? true
        case .invalidRequest, .unsupported, .unknownModel, .denied, .rateLimited, .quotaExhausted, .overloaded,
            .cancelled:
            false
        }
    }
}
