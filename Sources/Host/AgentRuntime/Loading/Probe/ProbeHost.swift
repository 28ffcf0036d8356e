// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import Synchronization

/// The host that a plugin sees in a probe: it offers every service, and each answers `AGENT_E_UNSUPPORTED`.
final class ProbeHost: Sendable {
    static let shared = ProbeHost()

    /// What the plugin said last about why it fails.
    private let said = Mutex<String?>(nil)
    /// Lives as long as the process; plugins read it, nobody writes to it.
    nonisolated(unsafe) let address: UnsafePointer<agent_host>

    var failure: String? { said.withLock { $0 } }

    private init() {
        let host = UnsafeMutablePointer<agent_host>.allocate(capacity: 1)
        host.initialize(to: Self.table)
        address = UnsafePointer(host)
    }

    fileprivate func record(_ message: agent_str) { said.withLock { $0 = message.string(limit: 4096) } }

    private static var table: agent_host {
        var host = agent_host()
        host.struct_size = UInt32(MemoryLayout<agent_host>.size)
        host.abi_major = UInt16(AGENT_ABI_MAJOR)
        host.abi_minor = UInt16(AGENT_ABI_MINOR)
        host.name = staticText("slipring-probe")
        host.version = staticText("0")
        host.service = { _, id in id.flatMap { ProbeServices.table(String(cString: $0)) } }
        host.log = { _, _, _, message, _, _ in
            let line = (message.string(limit: 4096) ?? "") + "\n"
            _ = write(STDERR_FILENO, line, line.utf8.count)
        }
        host.fail = { _, status, message in
            ProbeHost.shared.record(message)
            return status
        }
        // No stream is ever handed out, so there is none that these could be called with.
        host.stream_next = { _, _, _ in AGENT_E_STATE }
        host.stream_on_ready = { _, _, _ in AGENT_E_STATE }
        host.stream_error = { _ in agent_str() }
        host.stream_close = { _ in }
        return host
    }

    private static func staticText(_ text: StaticString) -> agent_str {
        agent_str(
            ptr: UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self),
            len: text.utf8CodeUnitCount
        )
    }
}

/// The service tables of a probe.
private enum ProbeServices {
    nonisolated(unsafe) private static let llm: UnsafePointer<agent_llm_v1> = {
        let table = UnsafeMutablePointer<agent_llm_v1>.allocate(capacity: 1)
        table.initialize(to: agent_llm_v1())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_llm_v1>.size)
        table.pointee.chat = { _, _, _, _ in AGENT_E_UNSUPPORTED }
        return UnsafePointer(table)
    }()

    nonisolated(unsafe) private static let http: UnsafePointer<agent_http_v1> = {
        let table = UnsafeMutablePointer<agent_http_v1>.allocate(capacity: 1)
        table.initialize(to: agent_http_v1())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_http_v1>.size)
        table.pointee.fetch = { _, _, _, _ in AGENT_E_UNSUPPORTED }
        return UnsafePointer(table)
    }()

    static func table(_ id: String) -> UnsafeRawPointer? {
        switch id {
        case AGENT_SERVICE_LLM: UnsafeRawPointer(llm)
        case AGENT_SERVICE_HTTP: UnsafeRawPointer(http)
        default: nil
        }
    }
}
