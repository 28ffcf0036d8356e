// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostConfig
import HostSupport

/// What a plugin created for one instance, and the threads that it may block.
@safe final class PluginTarget: CallTarget, @unchecked Sendable {
    private let image: SharedObject
    private let host: InstanceHost
    /// nil for a plugin that never blocks.
    private let threads: ThreadPool?
    /// What `create` gave; opaque to us, and valid until `destroy`.
    private let object: UnsafeMutableRawPointer?

    /// Creates the plugin's object; blocks while the plugin does.
    ///
    /// - Parameter name: what the plugin is told to be; it may point there as long as its object lives.
    init(
        _ image: SharedObject,
        config: AgentConfig,
        name: PinnedText,
        services: AgentServices,
        log: any AgentLogSink
    ) throws(PluginRejection) {
        self.image = image
        threads =
            image.descriptor.flags.contains(.nonblocking)
            ? nil : ThreadPool(threadLimit: config.threads, queueLimit: config.queueLimit)
        host = InstanceHost(for: config, services: services, log: log)
        unsafe object = try host.create(from: image, named: name, settings: config.settings)
    }

    /// What the plugin says of itself is `instance`'s from now on.
    func bind(to instance: AgentInstance) { host.instance = instance }

    func begin(_ call: AgentCall, _ arena: RequestArena) -> Bool {
        guard let threads else {
            run(call)
            return true
        }
        return threads.submit { [self] in run(call) }
    }

    private func run(_ call: AgentCall) {
        // Its client may have left while it waited for a thread.
        guard !call.isCancelled else { return call.handleReturned(AGENT_E_CANCELLED) }
        call.handleReturned(unsafe image.entry.pointee.handle(object, call.request))
    }

    func end(_ isGone: @escaping @Sendable () -> Void) {
        image.control.run { [self] in
            unsafe image.entry.pointee.destroy?(object)
            threads?.stop()
            host.retire()
            isGone()
        }
    }
}
