// SPDX-License-Identifier: Apache-2.0

import AgentABI

// What the host calls, by the pointers in the plugin's descriptor.
//
// Memory: `create` hands the host one retained reference to the instance, `destroy` takes it back; in between the host's
// `void *instance` is borrowed. Threads: `create` and `destroy` one at a time, `handle` and `self test` from any.

extension agent_plugin {
    /// Fills in the functions; they capture nothing, as C wants it.
    mutating func setFunctions(hasSelfTest: Bool) {
        unsafe create = { unsafe AgentInstance.create(host: $0, how: $1, out: $2) }
        unsafe destroy = { unsafe AgentInstance.destroy($0) }
        unsafe handle = { instance, request in
            guard let instance = unsafe AgentInstance.borrow(instance), let request = unsafe RequestHandle(request)
            else {
                return AGENT_E_ARGUMENT
            }
            instance.handle(request)
            return AGENT_OK
        }
        if hasSelfTest { unsafe self.extension = { unsafe agent_selftest_v1.table(for: $1) } }
    }
}

extension AgentInstance {
    fileprivate static func borrow(_ instance: UnsafeMutableRawPointer?) -> AgentInstance? {
        unsafe instance.map { unsafe Unmanaged<AgentInstance>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate static func create(
        host: UnsafePointer<agent_host>?,
        how: UnsafePointer<agent_create>?,
        out: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> agent_status {
        guard let host = unsafe HostHandle(host), let how = unsafe how, let out = unsafe out,
            let type = ExportedAgent.type
        else { return AGENT_E_ARGUMENT }
        do {
            let context = unsafe AgentContext(host: host, how: how.pointee)
            unsafe out.pointee = unsafe Unmanaged.passRetained(try AgentInstance(type, context: context)).toOpaque()
            return AGENT_OK
        } catch {
            return host.fail(error)
        }
    }

    /// Afterwards no thread of the instance is left.
    fileprivate static func destroy(_ instance: UnsafeMutableRawPointer?) {
        guard let instance = unsafe instance else { return }
        unsafe Unmanaged<AgentInstance>.fromOpaque(instance).takeRetainedValue().executor.stop()
    }
}

extension AgentContext {
    fileprivate init(host: HostHandle, how: agent_create) {
        let settings = unsafe String(how.settings_json)
        self.init(
            agentID: unsafe String(how.agent_id),
            settingsJSON: settings.isEmpty ? "{}" : settings,
            http: HostHTTPClient(host),
            llm: HostLanguageModel(host),
            log: host.log
        )
    }
}

extension agent_selftest_v1 {
    /// Never freed: the host may keep it as long as the image is mapped.
    nonisolated(unsafe) private static let table: UnsafePointer<agent_selftest_v1> = {
        var table = agent_selftest_v1()
        table.struct_size = UInt32(MemoryLayout<agent_selftest_v1>.size)
        unsafe table.run = { unsafe AgentInstance.borrow($0)?.selfTest(nanoseconds: $1) ?? AGENT_E_UNSUPPORTED }
        return unsafe forever(table)
    }()

    fileprivate static func table(for id: UnsafePointer<CChar>?) -> UnsafeRawPointer? {
        guard let id = unsafe id, unsafe String(cString: id) == AGENT_EXTENSION_SELFTEST else { return nil }
        return unsafe UnsafeRawPointer(table)
    }
}
