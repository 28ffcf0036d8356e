// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
package import HostAnswers
import HostSupport
import Synchronization

/// One crossing of the ABI: a request on its way to an agent, and the answer on its way back.
///
/// Calls live in a pool and are never freed, so that a plugin that uses a request too late meets a call that refuses it.
/// The plugin's side is in `Responder`, the reader's in `AgentAnswer`.
@safe package final class AgentCall: @unchecked Sendable {
    /// What the plugin holds; `host_data` points back here.
    ///
    /// Lives as long as the process, like the call itself.
    let request: UnsafeMutablePointer<agent_request>
    let machine = Mutex(StateMachine())

    // Both are read and written under the machine's lock only: a late plugin reads while the next call begins.
    private var lastInstance: AgentInstance?
    private var arena: RequestArena?

    /// The instance that the call belongs to, or belonged to last.
    var instance: AgentInstance? { machine.withLock { _ in lastInstance } }
    /// On whose behalf the request was made; nil once it is over.
    var caller: ModelCall.Caller? { machine.withLock { _ in arena?.caller } }

    init() {
        unsafe request = .allocate(capacity: 1)
        unsafe request.initialize(to: agent_request())
        unsafe request.pointee.host_data = Unmanaged.passUnretained(self).toOpaque()
        unsafe request.pointee.respond = Responder.table
    }

    deinit { preconditionFailure("a call is never freed: late plugins may still point at it") }

    func begin(for instance: AgentInstance, arena: RequestArena, deadline: Instant?, limits: AnswerLimits) {
        machine.withLock {
            $0.begin(limits: limits)
            lastInstance = instance
            self.arena = arena
        }
        unsafe arena.fill(request, agentID: instance.pinnedID.value, deadline: deadline?.nanoseconds ?? 0)
    }

    /// Until its deadline, at least 1; nil if the call has none.
    package var remainingMilliseconds: Int? { unsafe request.pointee.remainingMilliseconds }
}

extension agent_request {
    /// Until its deadline, at least 1; nil if it has none.
    var remainingMilliseconds: Int? {
        guard unsafe deadline_ns != 0 else { return nil }
        return (unsafe Instant(nanoseconds: deadline_ns) - .now()).inMilliseconds + 1
    }
}

// MARK: - The reader's side

extension AgentCall {
    /// Takes all that was emitted.
    ///
    /// One thread at a time, never after `release`.
    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let (rest, actions) = machine.withLock { $0.take(into: &batch) }
        perform(actions)
        switch rest {
        case .ahead: return nil
        case .ended(let end): return end
        case .relayed(let stream):
            // The reader reads a relayed stream itself: its events never enter the plugin, and need no second buffer.
            let end = stream.take(into: &batch)
            batch.boundToolCalls()
            return end.map(relayEnded)
        }
    }

    private func relayEnded(_ end: AnswerEnd) -> AnswerEnd {
        let (end, actions) = machine.withLock { $0.relayEnded(end) }
        perform(actions)
        return end
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        switch machine.withLock({ $0.wait(wake) }) {
        case .isOver: wake()
        case .armed: break
        case .relayed(let stream): stream.onReady(wake)
        }
    }

    /// Asks the plugin to stop, and stops what it waits for; false when it had finished.
    ///
    /// Any thread.
    @discardableResult
    func cancel(_ reason: CancelReason) -> Bool {
        guard let actions = machine.withLock({ $0.cancel(reason) }) else { return false }
        perform(actions)
        return true
    }

    /// The reader wants no more; required once, also after the end.
    ///
    /// The call may serve another request afterwards.
    func release() { perform(machine.withLock { $0.release() }) }

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

// MARK: - Effects

extension AgentCall {
    func perform(_ actions: StateMachine.Actions) {
        if let violation = actions.violation { instance?.report(violation) }
        actions.sleepers.forEach { $0.post() }
        actions.wakers.forEach(run)
        actions.cancels.forEach { $0.cancel() }
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

    /// The answer comes from `source` from its first event on: no plugin is involved.
    package func answer(from source: any AnswerSource & Sendable) {
        let (status, actions) = machine.withLock { $0.relay(source) }
        perform(actions)
        // Somebody may have cancelled meanwhile.
        if status != AGENT_OK { source.cancel() }
        handleReturned(status)
    }

    /// The call never reached the plugin: no thread could take it.
    func abandon() {
        perform(machine.withLock { $0.release() })
        handleReturned(AGENT_E_LIMIT)
    }
}
