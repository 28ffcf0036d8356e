// SPDX-License-Identifier: Apache-2.0

import AgentABI
import HostConfig
import HostSupport
import Synchronization

/// The `agent_host` of one instance: its name, its services, its log.
///
/// The C struct points back here without owning; the plugin uses it from `create` until `destroy` has returned.
final class InstanceHost: @unchecked Sendable {
    let agentID: String
    let log: any AgentLogSink
    /// A plugin's threads may ask while `create` has not returned yet, or after `destroy`.
    private let bound = Mutex(Bound())
    private struct Bound {
        weak var instance: AgentInstance?
        var means: Means?
    }

    /// What an instance may use as long as it lives.
    struct Means {
        let services: any AgentServices
        let egress: EgressPolicy
    }

    private let host: UnsafeMutablePointer<agent_host>
    private static let name = PinnedText("slipring")
    private static let version = PinnedText(HostVersion.current)
    private let failure = Mutex<String?>(nil)

    init(for config: AgentConfig, services: any AgentServices, log: any AgentLogSink) {
        agentID = config.id
        self.log = log
        let egress = EgressPolicy(allowed: config.egress, settings: config.settings)
        bound.withLock { $0.means = Means(services: services, egress: egress) }
        host = .allocate(capacity: 1)
        host.initialize(to: agent_host())
        fill()
    }

    var instance: AgentInstance? {
        get { bound.withLock { $0.instance } }
        set { bound.withLock { $0.instance = newValue } }
    }

    var means: Means? { bound.withLock { $0.means } }

    /// Never freed while the plugin may still call: the image stays mapped, and so does its host, with nothing in it.
    func retire() { bound.withLock { $0 = Bound() } }

    private func fill() {
        host.pointee.struct_size = UInt32(MemoryLayout<agent_host>.size)
        host.pointee.abi_major = UInt16(AGENT_ABI_MAJOR)
        host.pointee.abi_minor = UInt16(AGENT_ABI_MINOR)
        // Keeps itself alive: a plugin's thread that outlives `destroy` must not meet freed memory.
        host.pointee.host_data = Unmanaged.passRetained(self).toOpaque()
        host.pointee.name = Self.name.value
        host.pointee.version = Self.version.value
        host.pointee.service = { host, id in InstanceHost.of(host)?.service(id) }
        host.pointee.log = { host, request, level, message, fields, count in
            InstanceHost.of(host)?.log(request, level, message, fields, count)
        }
        host.pointee.fail = { host, status, message in
            InstanceHost.of(host)?.failure.withLock { $0 = message.string(limit: 4096) ?? "" }
            return status
        }
        host.pointee.stream_next = { stream, timeout, out in
            ServiceStream.of(stream)?.next(timeout: timeout, into: out) ?? AGENT_E_ARGUMENT
        }
        host.pointee.stream_on_ready = { stream, wake, argument in
            ServiceStream.of(stream)?.onReady(wake, argument) ?? AGENT_E_ARGUMENT
        }
        host.pointee.stream_error = { stream in ServiceStream.of(stream)?.error() ?? agent_str() }
        host.pointee.stream_close = { stream in stream.flatMap { ServiceStream.of($0)?.close($0) } }
    }

    static func of(_ host: UnsafePointer<agent_host>?) -> InstanceHost? {
        guard let data = host?.pointee.host_data else { return nil }
        return Unmanaged<InstanceHost>.fromOpaque(data).takeUnretainedValue()
    }
}

// MARK: - Create

extension InstanceHost {
    func create(
        from image: SharedObject,
        named name: PinnedText,
        settings: String
    ) throws(PluginRejection) -> UnsafeMutableRawPointer? {
        let created = Mutex(Created(status: AGENT_E_FAIL, object: nil))
        image.control.wait { [self] in
            let result = create(with: image.entry, name.value, settings)
            created.withLock { $0 = result }
        }
        let (status, object) = created.withLock { ($0.status, $0.object) }
        guard status == AGENT_OK else { throw rejection(of: image.file, status, hiding: settings) }
        return object
    }

    private struct Created: @unchecked Sendable {
        let status: agent_status
        /// Whatever the plugin likes; may be NULL.
        let object: UnsafeMutableRawPointer?
    }

    private func create(with plugin: UnsafePointer<agent_plugin>, _ name: agent_str, _ settings: String) -> Created {
        var object: UnsafeMutableRawPointer?
        let status = withABIString(settings) { settings in
            var how = agent_create()
            how.struct_size = UInt32(MemoryLayout<agent_create>.size)
            how.agent_id = name
            how.settings_json = settings
            return plugin.pointee.create(host, &how, &object)
        }
        return Created(status: status, object: object)
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
        let pairs = UnsafeBufferPointer(start: fields, count: fields == nil ? 0 : min(max(count, 0), 16)).map {
            ($0.key.string(limit: 64) ?? "?", $0.value.string(limit: 1024) ?? "?")
        }
        let requestID = AgentCall.of(request).flatMap { call in
            call.machine.withLock { $0.isOpen ? request?.pointee.request_id.string(limit: 128) : nil }
        }
        log.log(
            AgentLogLevel(level),
            agentID: agentID,
            requestID: requestID,
            message.string(limit: 8192) ?? "(a message longer than 8 KiB)",
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
