// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
package import HostConfig
package import HostSupport
import Synchronization

/// One configured, live agent: takes calls until it is told to drain, and is destroyed with the last one.
package final class AgentInstance: Sendable {
    package let id: String
    /// nil for an agent that is no plugin.
    package let image: SharedObject?
    package let config: AgentConfig
    let pinnedID: PinnedText

    private let target: any CallTarget
    private let machine: Mutex<StateMachine>
    private let violations = Mutex<[ContractViolation: Int]>([:])
    private let log: any AgentLogSink
    private let destroyed = Signal()

    /// Calls at once where neither the config nor the plugin says: an agent that never finishes must not keep requests
    /// without end.
    private static let usualConcurrency = 1024

    private init(
        _ config: AgentConfig,
        _ name: PinnedText,
        image: SharedObject?,
        _ target: any CallTarget,
        _ log: any AgentLogSink
    ) {
        self.id = config.id
        self.image = image
        self.config = config
        self.target = target
        self.log = log
        pinnedID = name
        let limit = config.maxConcurrency ?? image?.descriptor.maxConcurrency ?? Self.usualConcurrency
        machine = Mutex(StateMachine(limit: limit))
    }

    /// Creates the plugin's object; blocks while the plugin does.
    package convenience init(
        image: SharedObject,
        config: AgentConfig,
        services: AgentServices,
        log: any AgentLogSink
    ) throws(PluginRejection) {
        let name = PinnedText(config.id)
        let plugin = try PluginTarget(image, config: config, name: name, services: services, log: log)
        self.init(config, name, image: image, plugin, log)
        plugin.bind(to: self)
    }

    /// An agent that is no plugin.
    package convenience init(_ config: AgentConfig, target: any CallTarget, log: any AgentLogSink) {
        self.init(config, PinnedText(config.id), image: nil, target, log)
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
    /// thread of the agent's own, an agent elsewhere has been asked.
    ///
    /// - Parameter deadline: the plugin is told; the reader of the answer enforces it.
    package func start(
        _ arena: RequestArena,
        deadline: Instant? = nil,
        limits: AnswerLimits = AnswerLimits()
    ) throws(Refusal) -> AgentAnswer {
        if let refusal = machine.withLock({ $0.begin() }) { throw refusal }
        let call = CallPool.shared.take()
        call.begin(for: self, arena: arena, deadline: deadline, limits: limits)
        guard target.begin(call, arena) else {
            call.abandon()
            throw .busy
        }
        return AgentAnswer(of: call, deadline: deadline)
    }

    func callEnded() {
        if machine.withLock({ $0.end() }) { destroy() }
    }

    package var inFlight: Int { machine.withLock { $0.inFlight } }
    /// How many calls have begun since it was created.
    package var calls: Int { machine.withLock { $0.calls } }
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
        target.end { [self] in destroyed.post() }
    }

    /// Waits for the end of an instance that was retired; false when `deadline` comes first.
    package func waitUntilDestroyed(until deadline: Instant) -> Bool {
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
