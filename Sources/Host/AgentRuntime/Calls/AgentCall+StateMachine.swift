// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostAnswers
package import HostSupport

/// Why the host ends a call early.
package enum CancelReason: Sendable, Equatable {
    /// The client is gone, or the host has no use for the answer.
    case cancelled
    case deadline
}

extension AgentCall {
    /// Pure bookkeeping of one call: every event returns the actions to perform after the lock is released.
    ///
    /// Three parties hold a call: the plugin until it finishes, the thread that runs `handle` until it returns, and the
    /// reader of the answer until it releases. The last one to let go recycles it.
    package struct StateMachine {
        /// An answer that a service streams: bound to a call, it is cancelled with the call.
        package typealias Stream = any AnswerSource & Sendable

        private enum Plugin {
            /// The call is in the pool. A plugin that still uses it is late.
            case idle
            case answering(wakers: [ArmedWaker])
            /// The plugin has handed the rest of its answer over to the host.
            case relaying(Stream)
            case finished(AnswerEnd)
        }

        private enum Reader {
            case reading
            /// It has taken all there was.
            case waiting(@Sendable () -> Void)
            case gone
        }

        package struct Actions {
            package var wakers: [ArmedWaker] = []
            /// Threads that sleep in `wait` although there is nothing to wait for any more.
            package var sleepers: [Signal] = []
            package var wakesReader: (@Sendable () -> Void)?
            package var violation: ContractViolation?
            package var cancels: [Stream] = []
            package var recycles = false

            package static let none = Actions()
        }

        package struct ArmedWaker {
            package let mask: UInt32
            package let wake: Waker

            package init(mask: UInt32, wake: Waker) {
                self.mask = mask
                self.wake = wake
            }
        }

        package static let wakerLimit = 8

        private var plugin = Plugin.idle
        private var reader = Reader.reading
        private var handleReturned = false
        /// The `AGENT_REQUEST_*` bits that the host has set.
        private var flags: UInt32 = 0
        private var limits = AnswerLimits()
        /// Emitted, but not taken yet.
        private var batch = AnswerBatch()
        private var running = RunningWakers()
        /// What services stream to the plugin on behalf of the request.
        private var streams: [ObjectIdentifier: Stream] = [:]

        package init() {}

        package var isIdle: Bool { if case .idle = plugin { true } else { false } }

        /// The plugin may still answer: it has neither finished nor relayed.
        package var isOpen: Bool { if case .answering = plugin { true } else { false } }
    }
}

// MARK: - Begin and end

extension AgentCall.StateMachine {
    package mutating func begin(limits: AnswerLimits) {
        precondition(isIdle, "a call begins once")
        self = Self()
        plugin = .answering(wakers: [])
        self.limits = limits
    }

    /// The plugin's `finish`: the status that the plugin gets, and what to do.
    package mutating func finish(_ result: CallResult) -> (agent_status, Actions) {
        switch plugin {
        case .answering:
            if let reason = result.finishReason, !isReaderGone { batch.append(.finish(reason: reason)) }
            return (AGENT_OK, end(result.end))
        case .relaying, .finished: return (AGENT_E_STATE, Actions(violation: .finishTwice))
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        }
    }

    /// `handle` came back with `status`.
    package mutating func handleReturned(_ status: agent_status) -> Actions {
        handleReturned = true
        switch plugin {
        case .relaying: return .none
        case .answering where status == AGENT_OK: return .none
        case .answering where status < 0:
            let kind = AnswerFailure.Kind(status: status) ?? .agent
            return end(.failed(AnswerFailure(kind, "the agent refused the request", by: .agent)))
        case .answering:
            var actions = end(.failed(AnswerFailure(.contract, "the agent ended without saying how", by: .agent)))
            actions.violation = .unknownStatus
            return actions
        case .finished, .idle:
            var actions = recycleIfUnused()
            if status < 0 { actions.violation = .errorAfterFinish }
            return actions
        }
    }

    private mutating func end(_ end: AnswerEnd) -> Actions {
        let sleepers = dropWakers()
        var cancels = takeStreams()
        if case .relaying(let stream) = plugin { cancels.append(stream) }
        plugin = .finished(end)
        var actions = recycleIfUnused()
        actions.sleepers = sleepers
        actions.cancels = cancels
        actions.wakesReader = takeReaderWake()
        return actions
    }

    /// The reader wants no more: nothing of this call is read again.
    package mutating func release() -> Actions {
        reader = .gone
        batch = AnswerBatch()
        if case .relaying = plugin { return end(.cancelled) }
        var actions = recycleIfUnused()
        // There is room now, and nobody else will ever make any: `emit` tells them that it is over.
        actions.wakers = takeWakers(AGENT_REQUEST_WRITABLE)
        return actions
    }

    private mutating func recycleIfUnused() -> Actions {
        guard case .finished = plugin, handleReturned, isReaderGone, running.isEmpty else { return .none }
        plugin = .idle
        return Actions(recycles: true)
    }
}

// MARK: - The answer, from the plugin to the reader

extension AgentCall.StateMachine {
    private var isReaderGone: Bool { if case .gone = reader { true } else { false } }

    private var stateBits: UInt32 { flags | (hasRoom(for: 1) ? AGENT_REQUEST_WRITABLE : 0) }

    private func hasRoom(for size: Int) -> Bool {
        batch.isEmpty || (batch.count < limits.events && batch.byteCount + size <= limits.bytes)
    }

    /// What `emit` returns before anything is copied: nil is "go on".
    package func refusal(ofEventWith size: Int) -> (agent_status, Actions)? {
        switch plugin {
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        case .relaying, .finished: return (AGENT_E_STATE, Actions(violation: .emitAfterFinish))
        case .answering: break
        }
        if let status = cancellationStatus { return (status, .none) }
        guard size <= limits.eventBytes else { return (AGENT_E_LIMIT, Actions(violation: .eventTooLarge)) }
        return hasRoom(for: size) ? nil : (AGENT_WOULD_BLOCK, .none)
    }

    /// Takes an event that `refusal` let pass.
    package mutating func emit(_ append: (inout AnswerBatch) -> Void) -> Actions {
        append(&batch)
        return Actions(wakesReader: takeReaderWake())
    }

    private mutating func takeReaderWake() -> (@Sendable () -> Void)? {
        guard case .waiting(let wake) = reader else { return nil }
        reader = .reading
        return wake
    }

    /// What the reader finds: the end, or the stream from which to take the rest.
    package enum Rest {
        case ahead
        case relayed(Stream)
        case ended(AnswerEnd)
    }

    /// The reader takes all there is.
    package mutating func take(into taken: inout AnswerBatch) -> (Rest, Actions) {
        var actions = Actions.none
        if !batch.isEmpty {
            taken.take(from: &batch)
            actions.wakers = takeWakers(AGENT_REQUEST_WRITABLE)
        }
        switch plugin {
        case .finished(let end): return (.ended(end), actions)
        case .relaying(let stream): return (.relayed(stream), actions)
        case .answering, .idle: return (.ahead, actions)
        }
    }

    /// How the reader's wait begins.
    package enum Wait {
        case isOver
        case armed
        /// It is the stream that has to be waited for.
        case relayed(Stream)
    }

    /// The reader waits for what `take` does not find yet: the next event, or the end, wakes it.
    package mutating func wait(_ wake: @escaping @Sendable () -> Void) -> Wait {
        guard batch.isEmpty else { return .isOver }
        switch plugin {
        case .relaying(let stream): return .relayed(stream)
        case .finished, .idle: return .isOver
        case .answering:
            reader = .waiting(wake)
            return .armed
        }
    }

    /// The plugin hands a stream to the reader.
    package mutating func relay(_ stream: Stream) -> (agent_status, Actions) {
        guard isOpen else { return (AGENT_E_STATE, Actions(violation: .callAfterFinish)) }
        if let status = cancellationStatus { return (status, .none) }
        let sleepers = dropWakers()
        streams[ObjectIdentifier(stream)] = nil
        plugin = .relaying(stream)
        return (AGENT_OK, Actions(sleepers: sleepers, wakesReader: takeReaderWake()))
    }

    /// The relayed stream came to its end.
    package mutating func relayEnded(_ end: AnswerEnd) -> (AnswerEnd, Actions) {
        // The host has cancelled the stream itself: only here it is known why.
        let end = cancellation.map { .failed(AnswerFailure($0, by: .agent)) } ?? end
        guard case .relaying = plugin else { return (end, .none) }
        plugin = .finished(end)  // nothing is relayed any more: `end` must not cancel the stream
        return (end, self.end(end))
    }
}

// MARK: - State, wakers, cancellation

extension AgentCall.StateMachine {
    /// The `AGENT_REQUEST_*` bits; a dead request is cancelled.
    package func state() -> UInt32 { isOpen ? stateBits : AGENT_REQUEST_CANCELLED }

    private var cancellation: AnswerFailure.Kind? {
        if flags & AGENT_REQUEST_DEADLINE != 0 { return .deadline }
        return flags & AGENT_REQUEST_CANCELLED != 0 ? .cancelled : nil
    }

    /// What a plugin gets that goes on although nobody wants its answer.
    private var cancellationStatus: agent_status? {
        if flags & AGENT_REQUEST_DEADLINE != 0 { return AGENT_E_DEADLINE }
        return flags & AGENT_REQUEST_CANCELLED != 0 || isReaderGone ? AGENT_E_CANCELLED : nil
    }

    /// Keeps the waker, or reports that it is due now.
    package mutating func arm(_ waker: ArmedWaker) -> (agent_status, isDue: Bool, ContractViolation?) {
        guard case .answering(var wakers) = plugin else { return (AGENT_E_STATE, false, .callAfterFinish) }
        if stateBits & waker.mask != 0 { return (AGENT_OK, true, nil) }
        guard wakers.count < Self.wakerLimit else { return (AGENT_E_LIMIT, false, .tooManyWakers) }
        plugin = .answering(wakers: [])  // gives up the second reference, so that appending does not copy
        wakers.append(waker)
        plugin = .answering(wakers: wakers)
        return (AGENT_OK, false, nil)
    }

    package mutating func disarm(_ isMeant: (Waker) -> Bool) {
        guard case .answering(var wakers) = plugin else { return }
        wakers.removeAll { isMeant($0.wake) }
        plugin = .answering(wakers: wakers)
    }

    private mutating func takeWakers(_ bits: UInt32) -> [ArmedWaker] {
        guard case .answering(let wakers) = plugin, !wakers.isEmpty else { return [] }
        plugin = .answering(wakers: wakers.filter { $0.mask & bits == 0 })
        return wakers.filter { $0.mask & bits != 0 }
    }

    /// The plugin's functions are forgotten; whoever sleeps in `wait` must not sleep for ever.
    private mutating func dropWakers() -> [Signal] {
        guard case .answering(let wakers) = plugin, !wakers.isEmpty else { return [] }
        plugin = .answering(wakers: [])
        return wakers.compactMap { if case .thread(let signal) = $0.wake { signal } else { nil } }
    }

    /// nil: the call was over before.
    package mutating func cancel(_ reason: CancelReason) -> Actions? {
        let bits = AGENT_REQUEST_CANCELLED | (reason == .deadline ? AGENT_REQUEST_DEADLINE : 0)
        switch plugin {
        case .idle, .finished: return nil
        case .answering:
            flags |= bits
            return Actions(wakers: takeWakers(bits), cancels: takeStreams())
        case .relaying(let stream):
            flags |= bits
            return Actions(cancels: takeStreams() + [stream])
        }
    }

    package mutating func drain() -> Actions {
        guard isOpen else { return .none }
        flags |= AGENT_REQUEST_DRAINING
        return Actions(wakers: takeWakers(AGENT_REQUEST_DRAINING))
    }

    /// A plugin's waker runs on `thread` from now on: `finish` on another thread waits for it.
    package mutating func wakerStarts(on thread: UInt) -> Bool {
        guard isOpen else { return false }
        running.start(on: thread)
        return true
    }

    package mutating func wakerEnded(on thread: UInt) -> (Signal?, Actions) {
        let quiet = running.end(on: thread)
        return (quiet, recycleIfUnused())
    }

    /// What `finish` or `relay` on `thread` has to wait for: the end of wakers that run on other threads.
    package mutating func waitForWakers(on thread: UInt) -> Signal? { running.wait(on: thread) }
}

// MARK: - Streams that live on behalf of the call

extension AgentCall.StateMachine {
    /// Binds a service's stream to the call: cancelling or ending the call cancels it.
    ///
    /// False: too late.
    package mutating func attach(_ stream: Stream) -> Bool {
        guard isOpen, flags & AGENT_REQUEST_CANCELLED == 0 else { return false }
        streams[ObjectIdentifier(stream)] = stream
        return true
    }

    package mutating func detach(_ stream: Stream) { streams[ObjectIdentifier(stream)] = nil }

    private mutating func takeStreams() -> [Stream] {
        guard !streams.isEmpty else { return [] }
        return Array(exchange(&streams, with: [:]).values)
    }
}
