// SPDX-License-Identifier: Apache-2.0

package import AgentABI
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
        package enum Phase: Equatable {
            /// In the pool. A plugin that still calls is late.
            case idle
            case running
            case finished(CallOutcome)
        }

        package struct Actions {
            package var wakers: [ArmedWaker] = []
            /// Threads that sleep in `wait` although there is nothing to wait for any more.
            package var sleepers: [Signal] = []
            package var wakesReader: (@Sendable () -> Void)?
            package var violation: ContractViolation?
            package var cancels: [any EventSource] = []
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

        package private(set) var phase = Phase.idle
        private var flags: UInt32 = 0
        private var limits = EmissionLimits()
        private var emission = Emission()
        private var wakers: [ArmedWaker] = []
        private var running = RunningWakers()
        private var handleReturned = false
        private var readerReleased = false
        /// The reader took all there was and waits for more.
        private var readerWaits = false
        private var wakeReader: (@Sendable () -> Void)?
        private var streams: [ObjectIdentifier: any EventSource] = [:]
        private var relayed: (any EventSource)?
        private var relayedReason: String?

        package init() {}

        /// The plugin may still answer: it has neither finished nor relayed.
        package var isOpen: Bool { phase == .running && relayed == nil }

        /// Wakes the reader for what is not emitted but relayed.
        package var readerWake: (@Sendable () -> Void)? { wakeReader }
    }
}

// MARK: - Begin and end

extension AgentCall.StateMachine {
    package mutating func begin(limits: EmissionLimits, wakeReader: @escaping @Sendable () -> Void) {
        precondition(phase == .idle, "a call begins once")
        self = Self()
        phase = .running
        self.limits = limits
        self.wakeReader = wakeReader
    }

    /// The plugin's `finish`.
    ///
    /// The status that it returns to the plugin, and what to do.
    package mutating func finish(_ outcome: CallOutcome) -> (agent_status, Actions) {
        switch phase {
        case .running where isOpen: return (AGENT_OK, end(outcome))
        case .running, .finished: return (AGENT_E_STATE, Actions(violation: .finishTwice))
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        }
    }

    /// `handle` came back with `status`.
    package mutating func handleReturned(_ status: agent_status) -> Actions {
        handleReturned = true
        switch (phase, status) {
        case (.running, AGENT_OK):
            return .none
        case (.running, _) where relayed != nil:
            return .none
        case (.running, ..<0):
            return end(
                CallOutcome(failure: CallOutcome.Failure(status: status), message: "the agent refused the request")
            )
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
        var actions = recycleIfUnused()
        actions.sleepers = dropWakers()
        actions.cancels = takeStreams()
        if let relayed { actions.cancels.append(relayed) }
        relayed = nil
        actions.wakesReader = takeReaderWake()
        return actions
    }

    /// The reader wants no more: nothing of this call is read again.
    package mutating func release() -> Actions {
        readerReleased = true
        wakeReader = nil
        emission = Emission()
        if phase == .running, relayed != nil { return end(CallOutcome(failure: .cancelled)) }
        var actions = recycleIfUnused()
        // There is room now, and nobody else will ever make any: `emit` tells them that it is over.
        actions.wakers = takeWakers(AGENT_REQUEST_WRITABLE)
        return actions
    }

    private mutating func recycleIfUnused() -> Actions {
        guard case .finished = phase, handleReturned, readerReleased, running.isEmpty else { return .none }
        phase = .idle
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
    package mutating func refusal(ofEventWith size: Int) -> (agent_status, Actions)? {
        switch phase {
        case .idle: return (AGENT_E_STATE, Actions(violation: .callAfterFinish))
        case .finished: return (AGENT_E_STATE, Actions(violation: .emitAfterFinish))
        case .running: break
        }
        guard isOpen else { return (AGENT_E_STATE, Actions(violation: .emitAfterFinish)) }
        if flags & AGENT_REQUEST_DEADLINE != 0 { return (AGENT_E_DEADLINE, .none) }
        if flags & AGENT_REQUEST_CANCELLED != 0 || readerReleased { return (AGENT_E_CANCELLED, .none) }
        guard size <= limits.eventBytes else { return (AGENT_E_LIMIT, Actions(violation: .eventTooLarge)) }
        return hasRoom(for: size) ? nil : (AGENT_WOULD_BLOCK, .none)
    }

    /// Takes an event that `refusal` let pass.
    package mutating func emit(_ append: (inout Emission) -> Void) -> Actions {
        append(&emission)
        return Actions(wakesReader: takeReaderWake())
    }

    private mutating func takeReaderWake() -> (@Sendable () -> Void)? {
        guard readerWaits else { return nil }
        readerWaits = false
        return wakeReader
    }

    /// The reader takes all there is.
    ///
    /// Until the call ends, the next event wakes it.
    package mutating func take() -> (Emission, relay: (any EventSource)?, CallOutcome?, Actions) {
        let taken = emission
        emission = Emission()
        var actions = Actions.none
        if !taken.isEmpty { actions.wakers = takeWakers(AGENT_REQUEST_WRITABLE) }
        if case .finished(let outcome) = phase { return (taken, nil, outcome, actions) }
        readerWaits = relayed == nil
        return (taken, relayed, nil, actions)
    }

    /// The plugin hands a stream to the reader.
    package mutating func relay(_ source: any EventSource) -> (agent_status, Actions) {
        guard isOpen else { return (AGENT_E_STATE, Actions(violation: .callAfterFinish)) }
        if flags & AGENT_REQUEST_DEADLINE != 0 { return (AGENT_E_DEADLINE, .none) }
        if flags & AGENT_REQUEST_CANCELLED != 0 || readerReleased { return (AGENT_E_CANCELLED, .none) }
        relayed = source
        streams[ObjectIdentifier(source)] = nil
        return (AGENT_OK, Actions(sleepers: dropWakers(), wakesReader: takeReaderWake()))
    }

    package mutating func relayFinishes(with reason: String) { relayedReason = reason }

    /// The relayed stream came to its end.
    package mutating func relayEnded(_ outcome: CallOutcome) -> (CallOutcome, Actions) {
        // A stream that was closed ends well: that it was cut short is only known here.
        var outcome = cancellation.map { CallOutcome(failure: $0) } ?? outcome
        if let relayedReason { outcome.finishReason = relayedReason }
        guard phase == .running, relayed != nil else { return (outcome, .none) }
        relayed = nil
        return (outcome, end(outcome))
    }
}

// MARK: - State, wakers, cancellation

extension AgentCall.StateMachine {
    /// The `AGENT_REQUEST_*` bits; a dead request is cancelled.
    package func state() -> UInt32 { isOpen ? stateBits : AGENT_REQUEST_CANCELLED }

    private var cancellation: CallOutcome.Failure? {
        if flags & AGENT_REQUEST_DEADLINE != 0 { return .deadline }
        return flags & AGENT_REQUEST_CANCELLED != 0 ? .cancelled : nil
    }

    /// Keeps the waker, or says that it is due now.
    package mutating func arm(_ waker: AgentCall.StateMachine.ArmedWaker) -> (
        agent_status, isDue: Bool, ContractViolation?
    ) {
        guard isOpen else { return (AGENT_E_STATE, false, .callAfterFinish) }
        if stateBits & waker.mask != 0 { return (AGENT_OK, true, nil) }
        guard wakers.count < Self.wakerLimit else { return (AGENT_E_LIMIT, false, .tooManyWakers) }
        wakers.append(waker)
        return (AGENT_OK, false, nil)
    }

    package mutating func disarm(_ isMeant: (Waker) -> Bool) {
        wakers.removeAll { isMeant($0.wake) }
    }

    private mutating func takeWakers(_ bits: UInt32) -> [ArmedWaker] {
        guard !wakers.isEmpty else { return [] }
        let due = wakers.filter { $0.mask & bits != 0 }
        wakers.removeAll { $0.mask & bits != 0 }
        return due
    }

    /// The plugin's functions are forgotten; who sleeps in `wait` must not sleep for ever.
    private mutating func dropWakers() -> [Signal] {
        defer { wakers = [] }
        return wakers.compactMap { if case .thread(let signal) = $0.wake { signal } else { nil } }
    }

    /// nil: the call was over before.
    package mutating func cancel(_ reason: CancelReason) -> Actions? {
        guard phase == .running else { return nil }
        let bits = AGENT_REQUEST_CANCELLED | (reason == .deadline ? AGENT_REQUEST_DEADLINE : 0)
        flags |= bits
        var actions = Actions(wakers: takeWakers(bits), cancels: takeStreams())
        if let relayed { actions.cancels.append(relayed) }
        return actions
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
    /// Binds a service stream to the call: cancelling or ending the call cancels it.
    ///
    /// False: too late.
    package mutating func attach(_ source: any EventSource) -> Bool {
        guard isOpen, flags & AGENT_REQUEST_CANCELLED == 0 else { return false }
        streams[ObjectIdentifier(source)] = source
        return true
    }

    package mutating func detach(_ source: any EventSource) {
        streams[ObjectIdentifier(source)] = nil
    }

    private mutating func takeStreams() -> [any EventSource] {
        defer { streams = [:] }
        return Array(streams.values)
    }
}
