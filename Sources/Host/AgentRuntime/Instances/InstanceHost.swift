// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostConfig
import HostSupport
import Synchronization

/// The `agent_host` of one instance: its name, its services, its log.
///
/// The C struct points back here without owning; the plugin uses it from `create` until `destroy` has returned.
@safe final class InstanceHost: @unchecked Sendable {
    let agentID: String
    let log: any AgentLogSink
    /// A plugin's threads may ask while `create` has not returned yet, or after `destroy`.
    private let bound = Mutex(Bound())
    private struct Bound {
        weak var instance: AgentInstance?
        var dependencies: Dependencies?
    }

    /// What an instance may use as long as it lives.
    struct Dependencies {
        let services: AgentServices
        let egress: EgressPolicy
    }

    /// Never freed: a plugin's thread that outlives `destroy` must not meet freed memory.
    ///
    /// Not written to after `init`.
    private let host: UnsafeMutablePointer<agent_host>
    private static let name = PinnedText("slipring")
    private static let version = PinnedText(HostVersion.current)
    private let failure = Mutex<String?>(nil)

    init(for config: AgentConfig, services: AgentServices, log: any AgentLogSink) {
        agentID = config.id
        self.log = log
        let egress = EgressPolicy(allowed: config.egress, settings: config.settings)
        bound.withLock { $0.dependencies = Dependencies(services: services, egress: egress) }
        unsafe host = .allocate(capacity: 1)
        unsafe host.initialize(to: agent_host())
        fill()
    }

    var instance: AgentInstance? {
        get { bound.withLock { $0.instance } }
        set { bound.withLock { $0.instance = newValue } }
    }

    var dependencies: Dependencies? { bound.withLock { $0.dependencies } }

    /// Never freed while the plugin may still call: the image stays mapped, and so does its host, with nothing in it.
    func retire() { bound.withLock { $0 = Bound() } }

    private func fill() {
        unsafe host.pointee.struct_size = UInt32(MemoryLayout<agent_host>.size)
        unsafe host.pointee.abi_major = UInt16(AGENT_ABI_MAJOR)
        unsafe host.pointee.abi_minor = UInt16(AGENT_ABI_MINOR)
        // Keeps itself alive, as long as the memory that points back here.
        unsafe host.pointee.host_data = Unmanaged.passRetained(self).toOpaque()
        unsafe host.pointee.name = Self.name.value
        unsafe host.pointee.version = Self.version.value
        unsafe host.pointee.service = { host, id in
            guard let host = unsafe InstanceHost.of(host), let id = unsafe id.map({ unsafe String(cString: $0) })
            else { return nil }
            return unsafe HostServices.table(id, for: host)
        }
        unsafe host.pointee.log = { host, request, level, message, fields, count in
            unsafe InstanceHost.of(host)?.log(request, level, message, fields, count)
        }
        unsafe host.pointee.fail = { host, status, message in
            unsafe InstanceHost.of(host)?.failure.withLock { $0 = unsafe message.string(limit: 4096) ?? "" }
            return status
        }
        unsafe host.pointee.stream_next = { stream, timeout, out in
            unsafe ServiceStream.of(stream)?.next(timeout: timeout, into: out) ?? AGENT_E_ARGUMENT
        }
        unsafe host.pointee.stream_on_ready = { stream, wake, argument in
            unsafe ServiceStream.of(stream)?.onReady(wake, argument) ?? AGENT_E_ARGUMENT
        }
        unsafe host.pointee.stream_error = { stream in unsafe ServiceStream.of(stream)?.error() ?? agent_str() }
        unsafe host.pointee.stream_close = { stream in
            if let stream = unsafe stream { unsafe ServiceStream.of(stream)?.close(stream) }
        }
    }

    static func of(_ host: UnsafePointer<agent_host>?) -> InstanceHost? {
        guard let data = unsafe host?.pointee.host_data else { return nil }
        return unsafe Unmanaged<InstanceHost>.fromOpaque(data).takeUnretainedValue()
    }
}

// MARK: - Create

extension InstanceHost {
    func create(
        from image: SharedObject,
        named name: PinnedText,
        settings: String
    ) throws(PluginRejection) -> UnsafeMutableRawPointer? {
        let created = Mutex(unsafe Created(status: AGENT_E_FAIL))
        image.control.wait { [self] in
            let result = unsafe create(with: image.entry, name.value, settings)
            created.withLock { $0 = result }
        }
        let result = created.withLock { $0 }
        guard result.status == AGENT_OK else { throw rejection(of: image.file, result.status, hiding: settings) }
        return unsafe result.object
    }

    @safe private struct Created: @unchecked Sendable {
        var status: agent_status
        /// Whatever the plugin likes; may be NULL.
        var object: UnsafeMutableRawPointer?
    }

    private func create(with plugin: UnsafePointer<agent_plugin>, _ name: agent_str, _ settings: String) -> Created {
        var created = unsafe Created(status: AGENT_E_FAIL)
        created.status = unsafe withABIString(settings) { settings in
            var how = unsafe agent_create()
            unsafe how.struct_size = UInt32(MemoryLayout<agent_create>.size)
            unsafe how.agent_id = name
            unsafe how.settings_json = settings
            return unsafe plugin.pointee.create(host, &how, &created.object)
        }
        return created
    }

    private func rejection(of file: String, _ status: agent_status, hiding settings: String) -> PluginRejection {
        let said = failure.withLock { $0 }.map { ProbeOutput.tidy($0, hiding: settings) } ?? "status \(status)"
        let reason = "did not create agent `\(agentID)`: \(said)"
        return PluginRejection(file: file, fault: PluginFault(.createFailed, reason, remedy: "check its `settings:`"))
    }
}

// MARK: - Log

extension InstanceHost {
    private func log(
        _ request: UnsafePointer<agent_request>?,
        _ level: UInt32,
        _ message: agent_str,
        _ fields: UnsafePointer<agent_kv>?,
        _ count: Int
    ) {
        let given = unsafe UnsafeBufferPointer(start: fields, count: fields == nil ? 0 : min(max(count, 0), 16))
        let pairs = unsafe given.map {
            unsafe ($0.key.string(limit: 64) ?? "?", $0.value.string(limit: 1024) ?? "?")
        }
        let requestID = unsafe AgentCall.of(request).flatMap { call in
            call.machine.withLock { unsafe $0.isOpen ? request?.pointee.request_id.string(limit: 128) : nil }
        }
        log.log(
            AgentLogLevel(level),
            agentID: agentID,
            requestID: requestID,
            unsafe message.string(limit: 8192) ?? "(a message longer than 8 KiB)",
            fields: pairs
        )
    }
}

/// Where agents' log lines go.
package protocol AgentLogSink: Sendable {
    func log(_ level: AgentLogLevel, agentID: String, requestID: String?, _ message: String, fields: [(String, String)])
}

package enum AgentLogLevel: Int, Sendable {
    case trace, debug, info, warn, error

    init(_ level: UInt32) { self = Self(rawValue: Int(min(level, AGENT_LOG_ERROR))) ?? .error }
}
