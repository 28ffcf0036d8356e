// SPDX-License-Identifier: Apache-2.0

import AgentABI
package import HostConfig
import HostStreams
import Synchronization

/// One configured, live object of a plugin: takes calls until it is told to drain, and is destroyed with the last one.
package final class AgentInstance: @unchecked Sendable {
    package let id: String
    package let image: SharedObject
    package let config: AgentConfig
    let pinnedID: PinnedText

    private let host: InstanceHost
    private let threads: CallThreads?
    private let machine: Mutex<StateMachine>
    private let violations = Mutex<[ContractViolation: Int]>([:])
    private let log: any AgentLogSink
    private let destroyed = Signal()
    /// What `create` gave; opaque to us.
    private let object: UnsafeMutableRawPointer?

    /// Calls at once where neither the config nor the plugin says: an agent that never finishes must not keep requests
    /// without end.
    private static let usualConcurrency = 1024

    /// Creates the plugin's object; blocks while the plugin does.
    package init(image: SharedObject, config: AgentConfig, services: any AgentServices, log: any AgentLogSink)
        throws(PluginRejection)
    {
        self.id = config.id
        self.image = image
        self.config = config
        self.log = log
        pinnedID = PinnedText(config.id)
        let descriptor = image.descriptor
        machine = Mutex(
            StateMachine(limit: config.maxConcurrency ?? descriptor.maxConcurrency ?? Self.usualConcurrency)
        )
        threads =
            descriptor.flags.contains(.nonblocking)
            ? nil : CallThreads(threadLimit: config.threads, queueLimit: config.queueLimit)
        host = InstanceHost(agentID: config.id, config: config, services: services, log: log)
        object = try host.create(from: image, agentID: pinnedID)
        host.instance = self
    }
}

// MARK: - Calls

extension AgentInstance {
    /// Why a call did not begin.
    package enum Refusal: Error, Sendable, Equatable {
        /// As many calls as are allowed are under way, or wait.
        case busy
        /// The instance is over.
        case retired
    }

    /// Starts a call and returns at once, on any thread: a non-blocking plugin has run by then, any other runs on a
    /// thread of the agent's own.
    ///
    /// Whoever starts a call must `release` it.
    ///
    /// - Parameters:
    ///   - deadline: `MonotonicClock` nanoseconds; 0 is none. The plugin is told; whoever waits enforces it.
    ///   - wakeReader: runs once, on any thread, when there is something to take after `take` found nothing more.
    package func start(
        _ arena: RequestArena,
        deadline: UInt64,
        limits: EmissionLimits = EmissionLimits(),
        wakeReader: @escaping @Sendable () -> Void
    ) throws(Refusal) -> AgentCall {
        if let refusal = machine.withLock({ $0.begin() }) { throw refusal }
        let call = CallPool.shared.take()
        call.begin(for: self, arena: arena, deadline: deadline, limits: limits, wakeReader: wakeReader)
        guard let threads else {
            run(call)
            return call
        }
        guard threads.submit({ [self] in run(call) }) else {
            call.abandon()
            throw .busy
        }
        return call
    }

    private func run(_ call: AgentCall) {
        // Its client may have left while it waited for a thread.
        guard !call.isCancelled else { return call.handleReturned(AGENT_E_CANCELLED) }
        call.handleReturned(image.entry.pointee.handle(object, call.request))
    }

    func callEnded() {
        if machine.withLock({ $0.end() }) { destroy() }
    }

    package var inFlight: Int { machine.withLock { $0.inFlight } }
    /// Retired, and without calls: `destroy` has been called.
    package var isDestroyed: Bool { machine.withLock { $0.isDestroyed } }
}

// MARK: - The end

extension AgentInstance {
    /// Tells the calls under way that a newer generation took over.
    ///
    /// Turns that began before may still start calls.
    package func drain() {
        for call in CallPool.shared.all() { call.drain(self) }
    }

    /// Cancels the calls under way; for when draining took too long.
    package func cancelAll() {
        for call in CallPool.shared.all() { call.cancel(self) }
    }

    /// Takes no more calls, and destroys the object with the last one.
    package func retire() {
        if machine.withLock({ $0.retire() }) { destroy() }
    }

    private func destroy() {
        image.control.run { [self] in
            image.entry.pointee.destroy?(object)
            threads?.stop()
            host.retire()
            destroyed.post()
        }
    }

    /// Waits for the end of an instance that was retired; false when `deadline` (`MonotonicClock` nanoseconds) comes first.
    package func waitUntilDestroyed(until deadline: UInt64) -> Bool {
        guard destroyed.wait(until: deadline) else { return false }
        destroyed.post()  // for whoever else waits
        return true
    }
}

// MARK: - Contract violations

extension AgentInstance {
    /// Counts a violation, and logs the first of its kind.
    func report(_ violation: ContractViolation) {
        let count = violations.withLock { counts in
            counts[violation, default: 0] += 1
            return counts[violation, default: 0]
        }
        guard count == 1 else { return }
        log.log(
            .warn,
            agentID: id,
            requestID: nil,
            "contract violation: \(violation.rawValue) (counted from now on)",
            fields: []
        )
    }

    package var contractViolations: [ContractViolation: Int] { violations.withLock { $0 } }
}
