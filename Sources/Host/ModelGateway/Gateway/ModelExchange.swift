// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostSupport
import UpstreamHTTP

/// One call from its first attempt to the end of its answer, relayed at the speed of whoever reads that.
///
/// It has no thread and no task: it moves on when the transport brings something, the reader takes something or a wait
/// is over, on the thread that did. Whatever it waits for keeps it alive.
final class ModelExchange<Element: Answer>: Sendable {
    typealias Stream = BoundedStream<Element, ChatFailure>
    typealias Ask = @Sendable (ModelCatalog.Target) throws(ChatFailure) -> ProviderCall<Element>

    private enum Phase {
        case deciding
        case waiting(until: UInt64)
        case asking(Attempt<Element>)
        /// All was said that there is to say; the rest of the bytes is read only so that the connection can be used
        /// again.
        case draining(HTTPExchange)
        case over
    }

    private struct State {
        var phase = Phase.deciding
        var failover: Failover
        var account: CallAccount
        /// Makes the request; dropped with the body that it holds once an answer has begun.
        var ask: Ask?
        /// Decoded, but not handed over yet.
        var events: ArraySlice<Element> = []
        /// To be told once `events` are gone.
        var ending: Ending?
    }

    private enum Ending {
        case complete
        case failed(ChatFailure)
    }

    let stream: Stream
    private let targets: [ModelCatalog.Target]
    private let memory: GatewayMemory
    private let closed = CloseSignal()
    private let state: SerialSteps<State>

    init(
        to targets: [ModelCatalog.Target],
        failover: Failover,
        account: CallAccount,
        memory: GatewayMemory,
        limits: ModelGateway.Limits,
        ask: @escaping Ask
    ) {
        self.targets = targets
        self.memory = memory
        state = SerialSteps(State(failover: failover, account: account, ask: ask))
        stream = Stream(
            elementLimit: limits.bufferedEvents,
            costLimit: limits.bufferedBytes,
            onClose: { [closed] in closed.give() }
        )
        closed.onGiven { [weak self] in self?.advance() }
    }

    /// Moves on as far as possible now, and arms what will call it again.
    func advance() { state.run(advance) }

    private func advance(_ state: inout State) {
        while true {
            if closed.isGiven { return abandon(&state) }
            guard handOver(&state) else { return }
            switch state.phase {
            case .deciding: decide(&state)
            case .waiting(let until):
                guard until <= memory.world.now() else { return memory.world.wake(until) { self.advance() } }
                state.phase = .deciding
            case .asking(let attempt):
                switch attempt.exchange.next() as HTTPExchange.Next {
                case .pending: return attempt.exchange.onReady { self.advance() }
                case .element(let part): read(part, &state)
                case .ended(let failure): end(failure, &state)
                }
            case .draining(let exchange):
                switch exchange.next() as HTTPExchange.Next {
                case .pending: return exchange.onReady { self.advance() }
                case .element: break
                case .ended: state.phase = .over
                }
            case .over: return
            }
        }
    }
}

/// One request to one provider, and the reader of its answer.
private struct Attempt<Element: Answer>: Sendable {
    let model: Int
    let isTrial: Bool
    let exchange: HTTPExchange
    var reader: any AnswerReader<Element>
    /// Something was answered: from now on there is no other model.
    var hasSpoken = false
}

// MARK: - Towards the reader

extension ModelExchange {
    /// Whether there is anything left to do but wait for the reader.
    private func handOver(_ state: inout State) -> Bool {
        while let event = state.events.first {
            switch stream.send(event, cost: event.cost) {
            case .taken:
                state.events.removeFirst()
            case .full:
                stream.onWritable { self.advance() }
                return false
            case .closed:
                abandon(&state)
                return false
            }
        }
        guard let ending = state.ending else { return true }
        state.ending = nil
        switch ending {
        case .complete: stream.finish()
        case .failed(let failure): stream.finish(throwing: failure)
        }
        return true
    }

    /// Nobody reads any more.
    private func abandon(_ state: inout State) {
        switch state.phase {
        case .asking(let attempt):
            attempt.exchange.close()
            let target = targets[attempt.model]
            if !attempt.hasSpoken {
                memory.health.abandon(target.health, isTrial: attempt.isTrial, now: memory.world.now())
            }
            state.account.close(on: target, failed: !attempt.hasSpoken, in: memory)
        case .draining(let exchange): exchange.close()
        case .deciding, .waiting: state.account.close(on: nil, failed: true, in: memory)
        case .over: return
        }
        finish(&state)
    }

    private func finish(_ state: inout State) {
        state.phase = .over
        state.events = []
        state.ask = nil
    }
}

// MARK: - Attempts

extension ModelExchange {
    private func decide(_ state: inout State) {
        let now = memory.world.now()
        let action = state.failover.next(now: now, random: memory.world.random()) { model in
            memory.health.admit(targets[model].health, now: now)
        }
        switch action {
        case .attempt(let model, let isTrial): attempt(model, isTrial: isTrial, &state)
        case .wait(let until): state.phase = .waiting(until: until)
        case .fail(let failure): fail(failure, on: nil, &state)
        }
    }

    private func attempt(_ model: Int, isTrial: Bool, _ state: inout State) {
        guard let ask = state.ask else { preconditionFailure("an answer has begun, and another model is asked") }
        do throws(ChatFailure) {
            let call = try ask(targets[model])
            let exchange = memory.transport.start(call.request)
            state.phase = .asking(Attempt(model: model, isTrial: isTrial, exchange: exchange, reader: call.reader))
        } catch {
            memory.health.abandon(targets[model].health, isTrial: isTrial, now: memory.world.now())
            fail(error, on: targets[model], &state)
        }
    }

    private func fail(_ failure: ChatFailure, on target: ModelCatalog.Target?, _ state: inout State) {
        state.account.close(on: target, failed: true, in: memory)
        state.ending = .failed(failure)
        state.phase = .over
        state.ask = nil
    }
}

// MARK: - From the provider

extension ModelExchange {
    private func read(_ part: HTTPPart, _ state: inout State) {
        decode(&state) { reader, events throws(ChatFailure) in try reader.read(part, into: &events) }
        guard case .asking(let attempt) = state.phase, attempt.reader.isDone else { return }
        complete(attempt, &state)
        state.phase = .draining(attempt.exchange)
    }

    private func end(_ failure: HTTPFailure?, _ state: inout State) {
        let told = failure.map { ChatFailure($0) }
        decode(&state, or: failure) { reader, events throws(ChatFailure) in try reader.end(told, into: &events) }
        guard case .asking(let attempt) = state.phase else { return }
        complete(attempt, &state)
        state.phase = .over
    }

    /// What was decoded before a failure still counts.
    private func decode(
        _ state: inout State,
        or cause: HTTPFailure? = nil,
        _ step: (inout any AnswerReader<Element>, inout [Element]) throws(ChatFailure) -> Void
    ) {
        guard case .asking(var attempt) = exchange(&state.phase, with: .over) else { return }
        var events: [Element] = []
        var failure: ChatFailure?
        do throws(ChatFailure) { try step(&attempt.reader, &events) } catch { failure = error }
        if !events.isEmpty, !attempt.hasSpoken {
            attempt.hasSpoken = true
            state.ask = nil
            memory.health.succeed(targets[attempt.model].health)
            if let opening = Element.opening(by: targets[attempt.model].name) { events.insert(opening, at: 0) }
        }
        for event in events { state.account.note(event) }
        state.events = events[...]
        state.phase = .asking(attempt)
        if let failure { breakOff(attempt, failure, cause, &state) }
    }

    private func complete(_ attempt: Attempt<Element>, _ state: inout State) {
        let target = targets[attempt.model]
        if !attempt.hasSpoken { memory.health.succeed(target.health) }
        if let usage = attempt.reader.usage { state.account.note(usage) }
        if !state.account.isReported, let estimate = Element.telling(state.account.usage) {
            state.events.append(estimate)
        }
        state.account.close(on: target, failed: false, in: memory)
        state.ending = .complete
        state.ask = nil
    }

    private func breakOff(
        _ attempt: Attempt<Element>,
        _ failure: ChatFailure,
        _ cause: HTTPFailure?,
        _ state: inout State
    ) {
        let (target, now) = (targets[attempt.model], memory.world.now())
        attempt.exchange.close()
        memory.report(target.name, cause?.message ?? failure.forOperator)
        if failure.isProvidersFault {
            memory.health.fail(target.health, isTrial: attempt.isTrial, now: now)
        } else {
            memory.health.succeed(target.health)
        }
        if attempt.hasSpoken { return fail(failure, on: target, &state) }
        if let last = state.failover.fail(attempt.model, failure, now: now) { return fail(last, on: target, &state) }
        state.phase = .deciding
    }
}

extension ChatFailure {
    fileprivate var forOperator: String { status.map { "status \($0): \(message)" } ?? message }

    /// Whether it says something about the provider's health.
    fileprivate var isProvidersFault: Bool {
        switch kind {
        case .timeout, .upstream: status.map { $0 >= 500 || $0 == 408 } ?? true
        case .invalidRequest, .unknownModel, .denied, .rateLimited, .quotaExhausted, .overloaded, .cancelled: false
        }
    }
}
