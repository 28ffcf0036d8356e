// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostSupport
import Synchronization

/// One crossing of the ABI: a request on its way to an agent, and the answer on its way back.
///
/// Calls live in a pool and are never freed, so that a plugin that uses a request too late meets a call that says so.
/// The plugin's side stands in `Responder`; this is the reader's.
package final class AgentCall: @unchecked Sendable {
    /// What the plugin holds; `host_data` points back here.
    let request: UnsafeMutablePointer<agent_request>
    let machine = Mutex(StateMachine())

    // Both are read and written under the machine's lock only: a late plugin reads while the next call begins.
    private var lastInstance: AgentInstance?
    private var arena: RequestArena?

    /// The instance that the call belongs to, or belonged to last.
    var instance: AgentInstance? { machine.withLock { _ in lastInstance } }
    /// Where its request came from; nil once it is over.
    var origin: RequestOrigin? { machine.withLock { _ in arena?.origin } }

    init() {
        request = .allocate(capacity: 1)
        request.initialize(to: agent_request())
        request.pointee.host_data = Unmanaged.passUnretained(self).toOpaque()
        request.pointee.respond = Responder.table
    }

    deinit { preconditionFailure("a call is never freed: late plugins may still point at it") }

    func begin(
        for instance: AgentInstance,
        arena: RequestArena,
        deadline: UInt64,
        limits: EmissionLimits,
        wakeReader: @escaping @Sendable () -> Void
    ) {
        machine.withLock {
            $0.begin(limits: limits, wakeReader: wakeReader)
            lastInstance = instance
            self.arena = arena
        }
        arena.fill(request, agentID: instance.pinnedID.value, deadline: deadline)
    }
}

// MARK: - The reader's side

extension AgentCall {
    /// What a reader finds.
    package struct Taken: Sendable {
        package var emission: Emission
        /// nil: there is more to come.
        package var outcome: CallOutcome?
    }

    /// Takes all that was emitted.
    ///
    /// If the call goes on, the reader's waker runs once when there is more. One thread at a time, never after
    /// `release`.
    package func take() -> Taken {
        let (emission, relay, outcome, actions) = machine.withLock { $0.take() }
        perform(actions)
        guard let relay else { return Taken(emission: emission, outcome: outcome) }
        return pull(from: relay, after: emission)
    }

    /// Asks the plugin to stop, and stops what it waits for; false when it had finished.
    ///
    /// Any thread.
    @discardableResult
    package func cancel(_ reason: CancelReason) -> Bool {
        guard let actions = machine.withLock({ $0.cancel(reason) }) else { return false }
        perform(actions)
        return true
    }

    /// The reader wants no more; required once, also after the outcome.
    ///
    /// The call may serve another request afterwards.
    package func release() {
        perform(machine.withLock { $0.release() })
    }

    /// A newer generation took over from `instance`; nothing happens if the call serves another one by now.
    func drain(_ instance: AgentInstance) {
        perform(machine.withLock { lastInstance === instance ? $0.drain() : .none })
    }

    /// Cancels the call if it serves `instance` still.
    func cancel(_ instance: AgentInstance) {
        perform(machine.withLock { lastInstance === instance ? $0.cancel(.cancelled) ?? .none : .none })
    }

    var isCancelled: Bool { machine.withLock { $0.state() & AGENT_REQUEST_CANCELLED != 0 } }
}

// MARK: - Relayed streams

extension AgentCall {
    /// The reader reads a relayed stream itself: its events never enter the plugin, and need no second buffer.
    private func pull(from source: any EventSource, after emission: Emission) -> Taken {
        var emission = emission
        let limits = EmissionLimits()
        while emission.items.count < limits.events, emission.bytes.count < limits.bytes {
            switch source.next() {
            case .event(.finish(let reason)):
                machine.withLock { $0.relayFinishes(with: reason) }
            case .event(let event):
                emission.append(event)
            case .pending:
                let wake = machine.withLock { $0.readerWake }
                source.onReady { wake?() }
                return Taken(emission: emission, outcome: nil)
            case .ended(let failure):
                let (outcome, actions) = machine.withLock { $0.relayEnded(CallOutcome(relayed: failure)) }
                perform(actions)
                return Taken(emission: emission, outcome: outcome)
            }
        }
        // More is ready: let the reader write first, then come back.
        machine.withLock { $0.readerWake }?()
        return Taken(emission: emission, outcome: nil)
    }
}

extension CallOutcome {
    fileprivate init(relayed failure: ServiceFailure?) {
        self.init(failure: failure?.kind, message: failure?.message ?? "")
        errorCode = failure?.code ?? ""
        httpStatus = failure?.httpStatus ?? 0
        retryAfterMilliseconds = failure?.retryAfterMilliseconds ?? 0
    }
}

extension Emission {
    fileprivate mutating func append(_ event: AgentEvent) {
        switch event {
        case .text(let text), .body(let text): append(.text, text)
        case .reasoning(let text): append(.reasoning, text)
        case .toolCall(let index, let id, let name, let arguments):
            let index = min(max(index, 0), Self.toolCallLimit - 1)
            appendToolCall(index: index, id: id.utf8, name: name.utf8, arguments: arguments)
        case .usage(let tokensIn, let tokensOut): append(.usage(tokensIn: tokensIn, tokensOut: tokensOut), [])
        case .headers, .finish: break
        }
    }
}

// MARK: - Effects

extension AgentCall {
    func perform(_ actions: StateMachine.Actions) {
        if let violation = actions.violation { instance?.report(violation) }
        actions.sleepers.forEach { $0.post() }
        actions.wakers.forEach(run)
        actions.cancels.forEach { $0.close() }
        actions.wakesReader?()
        if actions.recycles { recycle() }
    }

    private func run(_ waker: StateMachine.ArmedWaker) {
        let thread = UInt(pthread_self())
        guard machine.withLock({ $0.wakerStarts(on: thread) }) else { return }
        waker.wake()
        let (quiet, actions) = machine.withLock { $0.wakerEnded(on: thread) }
        quiet?.post()
        perform(actions)
    }

    /// Waits until wakers that run on other threads are over: afterwards the plugin may free their arguments.
    func waitForWakers() {
        machine.withLock { $0.waitForWakers(on: UInt(pthread_self())) }?.wait()
    }

    private func recycle() {
        let instance = machine.withLock { _ in
            arena = nil
            return lastInstance
        }
        CallPool.shared.giveBack(self)
        instance?.callEnded()
    }
}

// MARK: - The host's side

extension AgentCall {
    func handleReturned(_ status: agent_status) {
        perform(machine.withLock { $0.handleReturned(status) })
    }

    /// The answer comes from a stream from its first event on: no plugin is involved.
    func answer(from source: any EventSource) {
        let (status, actions) = machine.withLock { $0.relay(source) }
        perform(actions)
        // Somebody may have cancelled meanwhile.
        if status != AGENT_OK { source.close() }
        handleReturned(status)
    }

    /// The call never reached the plugin: no thread could take it.
    func abandon() {
        perform(machine.withLock { $0.release() })
        handleReturned(AGENT_E_LIMIT)
    }
}
