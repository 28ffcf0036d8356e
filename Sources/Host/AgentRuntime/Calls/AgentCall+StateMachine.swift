// SPDX-License-Identifier: Apache-2.0

import AgentABI

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
    struct StateMachine {
        enum Phase: Equatable {
            /// In the pool. A plugin that still calls is late.
            case idle
            case running
            case finished(CallOutcome)
        }

        struct Actions {
            var wakers: [ArmedWaker] = []
            var wakesReader: (@Sendable () -> Void)?
            var violation: ContractViolation?
            var cancels: [any EventSource] = []
            var recycles = false

            static let none = Actions()
        }

        struct ArmedWaker {
            let mask: UInt32
            let wake: Waker
        }

        static let wakerLimit = 8

        private(set) var phase = Phase.idle
        private var flags: UInt32 = 0
        private var limits = EmissionLimits()
        private var emission = Emission()
        private var wakers: [ArmedWaker] = []
        private var runningWakers: [UInt] = []
        private var quiet: Signal?
        private var handleReturned = false
        private var readerReleased = false
        /// The reader took all there was and waits for more.
        private var readerWaits = false
        private var wakeReader: (@Sendable () -> Void)?
        private var streams: [ObjectIdentifier: any EventSource] = [:]
        private var relayed: (any EventSource)?
        private var relayedReason: String?

        var isRunning: Bool { phase == .running }

        /// Wakes the reader for what is not emitted but relayed.
        var readerWake: (@Sendable () -> Void)? { wakeReader }
    }
}

// MARK: - Begin and end

extension AgentCall.StateMachine {
    mutating func begin(limits: EmissionLimits, wakeReader: @escaping @Sendable () -> Void) {
        precondition(phase == .idle, "a call begins once")
        self = Self()
        phase = .running
        self.limits = limits
        self.wakeReader = wakeReader
    }

    /// The plugin's `finish`. The status that it returns to the plugin, and what to do.
    mutating func finish(_ outcome: CallOutcome) -> (agent_status, Actions) {
        switch phase {
        case .running where relayed == nil: return (AGENT_OK, end(outcome))
        case .running, .finished: return (AGENT_E_STATE, Actions(violation: .finishTwice))
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        }
    }

    /// `handle` came back with `status`.
    mutating func handleReturned(_ status: agent_status) -> Actions {
        handleReturned = true
        switch (phase, status) {
        case (.running, AGENT_OK):
            return .none
        case (.running, _) where relayed != nil:
            return .none
        case (.running, ..<0):
            return end(CallOutcome(failure: CallOutcome.Failure(status: status), message: "the agent refused the request"))
        case (.running, _):
            var actions = end(CallOutcome(failure: .contract, message: "the agent ended without saying how"))
            actions.violation = .unknownStatus
            return actions
        case (_, ..<0):
            var actions = recycleIfUnused()
            actions.violation = .errorAfterFinish
            return actions
        default:
            return recycleIfUnused()
        }
    }

    private mutating func end(_ outcome: CallOutcome) -> Actions {
        phase = .finished(outcome)
        wakers = []
        var actions = recycleIfUnused()
        actions.cancels = Array(streams.values)
        streams = [:]
        actions.wakesReader = takeReaderWake()
        return actions
    }

    /// The reader wants no more: nothing of this call is read again.
    mutating func release() -> Actions {
        readerReleased = true
        emission = Emission()
        var actions = recycleIfUnused()
        if let relayed {
            actions.cancels = [relayed]
            self.relayed = nil
            if phase == .running {
                phase = .finished(CallOutcome(failure: .cancelled))
                actions.recycles = recycleIfUnused().recycles
            }
        }
        return actions
    }

    private mutating func recycleIfUnused() -> Actions {
        guard case .finished = phase, handleReturned, readerReleased, runningWakers.isEmpty else { return .none }
        phase = .idle
        wakeReader = nil
        return Actions(recycles: true)
    }
}

// MARK: - The answer, from the plugin to the reader

extension AgentCall.StateMachine {
    private var stateBits: UInt32 {
        flags | (hasRoom(for: 1) ? AGENT_REQUEST_WRITABLE : 0)
    }

    private func hasRoom(for size: Int) -> Bool {
        emission.isEmpty || (emission.items.count < limits.events && emission.bytes.count + size <= limits.bytes)
    }

    /// What `emit` says before anything is copied: nil is "go on".
    mutating func refusal(ofEventWith size: Int) -> (agent_status, Actions)? {
        switch phase {
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        case .finished: return (AGENT_E_STATE, Actions(violation: .emitAfterFinish))
        case .running: break
        }
        guard relayed == nil else { return (AGENT_E_STATE, Actions(violation: .emitAfterFinish)) }
        if flags & AGENT_REQUEST_DEADLINE != 0 { return (AGENT_E_DEADLINE, .none) }
        if flags & AGENT_REQUEST_CANCELLED != 0 || readerReleased { return (AGENT_E_CANCELLED, .none) }
        guard size <= limits.eventBytes else { return (AGENT_E_LIMIT, Actions(violation: .eventTooLarge)) }
        return hasRoom(for: size) ? nil : (AGENT_WOULD_BLOCK, .none)
    }

    /// Takes an event that `refusal` let pass.
    mutating func emit(_ append: (inout Emission) -> Void) -> Actions {
        append(&emission)
        return Actions(wakesReader: takeReaderWake())
    }

    private mutating func takeReaderWake() -> (@Sendable () -> Void)? {
        guard readerWaits else { return nil }
        readerWaits = false
        return wakeReader
    }

    /// The reader takes all there is. Until the call ends, the next event wakes it.
    mutating func take() -> (Emission, relay: (any EventSource)?, CallOutcome?, Actions) {
        let taken = emission
        emission = Emission()
        var actions = Actions.none
        if !taken.isEmpty { actions.wakers = takeWakers(AGENT_REQUEST_WRITABLE) }
        if case .finished(let outcome) = phase { return (taken, nil, outcome, actions) }
        readerWaits = relayed == nil
        return (taken, relayed, nil, actions)
    }

    /// The plugin hands a stream to the reader.
    mutating func relay(_ source: any EventSource) -> (agent_status, Actions) {
        guard isRunning, relayed == nil else { return (AGENT_E_STATE, Actions(violation: .callAfterFinish)) }
        if flags & AGENT_REQUEST_CANCELLED != 0 || readerReleased { return (AGENT_E_CANCELLED, .none) }
        relayed = source
        streams[ObjectIdentifier(source)] = nil
        return (AGENT_OK, Actions(wakesReader: takeReaderWake()))
    }

    mutating func relayFinishes(with reason: String) { relayedReason = reason }

    /// The relayed stream came to its end.
    mutating func relayEnded(_ outcome: CallOutcome) -> (CallOutcome, Actions) {
        var outcome = outcome
        if let relayedReason { outcome.finishReason = relayedReason }
        guard isRunning, relayed != nil else { return (outcome, .none) }
        relayed = nil
        return (outcome, end(outcome))
    }
}

// MARK: - State, wakers, cancellation

extension AgentCall.StateMachine {
    /// The `AGENT_REQUEST_*` bits; a dead request is cancelled.
    func state() -> UInt32 { isRunning ? stateBits : AGENT_REQUEST_CANCELLED }

    /// Keeps the waker, or says that it is due now.
    mutating func arm(_ waker: AgentCall.StateMachine.ArmedWaker) -> (agent_status, isDue: Bool, ContractViolation?) {
        guard isRunning else { return (AGENT_E_STATE, false, .callAfterFinish) }
        if stateBits & waker.mask != 0 { return (AGENT_OK, true, nil) }
        guard wakers.count < Self.wakerLimit else { return (AGENT_E_LIMIT, false, .tooManyWakers) }
        wakers.append(waker)
        return (AGENT_OK, false, nil)
    }

    mutating func disarm(_ isMeant: (Waker) -> Bool) {
        wakers.removeAll { isMeant($0.wake) }
    }

    private mutating func takeWakers(_ bits: UInt32) -> [ArmedWaker] {
        guard !wakers.isEmpty else { return [] }
        let due = wakers.filter { $0.mask & bits != 0 }
        wakers.removeAll { $0.mask & bits != 0 }
        return due
    }

    mutating func cancel(_ reason: CancelReason) -> Actions {
        guard isRunning else { return .none }
        let bits = AGENT_REQUEST_CANCELLED | (reason == .deadline ? AGENT_REQUEST_DEADLINE : 0)
        flags |= bits
        var actions = Actions(wakers: takeWakers(bits), cancels: Array(streams.values))
        if let relayed { actions.cancels.append(relayed) }
        streams = [:]
        return actions
    }

    mutating func drain() -> Actions {
        guard isRunning else { return .none }
        flags |= AGENT_REQUEST_DRAINING
        return Actions(wakers: takeWakers(AGENT_REQUEST_DRAINING))
    }

    /// A plugin's waker runs on `thread` from now on: `finish` on another thread waits for it.
    mutating func wakerStarts(on thread: UInt) -> Bool {
        guard isRunning else { return false }
        runningWakers.append(thread)
        return true
    }

    mutating func wakerEnded(on thread: UInt) -> (Signal?, Actions) {
        if let index = runningWakers.firstIndex(of: thread) { runningWakers.remove(at: index) }
        let actions = recycleIfUnused()
        guard quiet != nil, runningWakers.allSatisfy({ $0 == thread }) else { return (nil, actions) }
        defer { quiet = nil }
        return (quiet, actions)
    }

    /// What `finish` on `thread` has to wait for: the end of wakers that run on other threads.
    mutating func waitForWakers(except thread: UInt) -> Signal? {
        guard runningWakers.contains(where: { $0 != thread }) else { return nil }
        let signal = Signal()
        quiet = signal
        return signal
    }
}

// MARK: - Streams that live on behalf of the call

extension AgentCall.StateMachine {
    /// Binds a service stream to the call: cancelling or ending the call cancels it. False: too late.
    mutating func attach(_ source: any EventSource) -> Bool {
        guard isRunning, flags & AGENT_REQUEST_CANCELLED == 0 else { return false }
        streams[ObjectIdentifier(source)] = source
        return true
    }

    mutating func detach(_ source: any EventSource) {
        streams[ObjectIdentifier(source)] = nil
    }
}
