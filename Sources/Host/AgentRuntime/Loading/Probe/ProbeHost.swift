// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import Synchronization

/// The host that a plugin sees in a probe: it offers every service, and each answers `AGENT_E_UNSUPPORTED`.
@safe final class ProbeHost: Sendable {
    static let shared = ProbeHost()

    /// What the plugin said last about why it fails.
    private let said = Mutex<String?>(nil)
    /// Lives as long as the process; plugins read it, nobody writes to it.
    nonisolated(unsafe) let address: UnsafePointer<agent_host>

    var failure: String? { said.withLock { $0 } }

    private init() {
        let host = UnsafeMutablePointer<agent_host>.allocate(capacity: 1)
        unsafe host.initialize(to: Self.table)
        unsafe address = UnsafePointer(host)
    }

    fileprivate func record(_ message: agent_str) { said.withLock { $0 = unsafe message.string(limit: 4096) } }

    private static var table: agent_host {
        var host = unsafe agent_host()
        unsafe host.struct_size = UInt32(MemoryLayout<agent_host>.size)
        unsafe host.abi_major = UInt16(AGENT_ABI_MAJOR)
        unsafe host.abi_minor = UInt16(AGENT_ABI_MINOR)
        unsafe host.name = staticText("slipring-probe")
        unsafe host.version = staticText("0")
        unsafe host.service = { _, id in unsafe id.flatMap { unsafe ProbeServices.table(String(cString: $0)) } }
        unsafe host.log = { _, _, _, message, _, _ in
            let line = unsafe (message.string(limit: 4096) ?? "") + "\n"
            _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
        }
        unsafe host.fail = { _, status, message in
            unsafe ProbeHost.shared.record(message)
            return status
        }
        // No stream is ever handed out, so there is none that these could be called with.
        unsafe host.stream_next = { _, _, _ in AGENT_E_STATE }
        unsafe host.stream_on_ready = { _, _, _ in AGENT_E_STATE }
        unsafe host.stream_error = { _ in unsafe agent_str() }
        unsafe host.stream_close = { _ in }
        return unsafe host
    }

    private static func staticText(_ text: StaticString) -> agent_str {
        unsafe agent_str(
            ptr: UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self),
            len: text.utf8CodeUnitCount
        )
    }
}

/// The service tables of a probe.
private enum ProbeServices {
    nonisolated(unsafe) private static let llm: UnsafePointer<agent_llm_v1> = {
        let table = UnsafeMutablePointer<agent_llm_v1>.allocate(capacity: 1)
        unsafe table.initialize(to: agent_llm_v1())
        unsafe table.pointee.struct_size = UInt32(MemoryLayout<agent_llm_v1>.size)
        unsafe table.pointee.chat = { _, _, _, _ in AGENT_E_UNSUPPORTED }
        return unsafe UnsafePointer(table)
    }()

    nonisolated(unsafe) private static let http: UnsafePointer<agent_http_v1> = {
        let table = UnsafeMutablePointer<agent_http_v1>.allocate(capacity: 1)
        unsafe table.initialize(to: agent_http_v1())
        unsafe table.pointee.struct_size = UInt32(MemoryLayout<agent_http_v1>.size)
        unsafe table.pointee.fetch = { _, _, _, _ in AGENT_E_UNSUPPORTED }
        return unsafe UnsafePointer(table)
    }()

    static func table(_ id: String) -> UnsafeRawPointer? {
        switch id {
        case AGENT_SERVICE_LLM: unsafe UnsafeRawPointer(llm)
        case AGENT_SERVICE_HTTP: unsafe UnsafeRawPointer(http)
        default: nil
        }
    }
}
