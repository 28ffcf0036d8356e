// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension agent_plugin {
    /// The C form of what a plugin tells about itself; neither it nor its texts are ever freed.
    static func makeForever(_ info: PluginInfo, hasSelfTest: Bool) -> UnsafePointer<agent_plugin> {
        var plugin = agent_plugin()
        plugin.struct_size = UInt32(MemoryLayout<agent_plugin>.size)
        plugin.abi_major = UInt16(AGENT_ABI_MAJOR)
        plugin.abi_minor = UInt16(AGENT_ABI_MINOR)
        plugin.layout = agent_layout()
        plugin.flags = AGENT_PLUGIN_NONBLOCKING | (info.isIdempotent ? AGENT_PLUGIN_IDEMPOTENT : 0)
        plugin.max_concurrency = UInt32(clamping: info.maxConcurrency)
        plugin.describe(info)
        plugin.create = { AgentInstance.create(host: $0, how: $1, out: $2) }
        plugin.destroy = { AgentInstance.destroy($0) }
        plugin.handle = { AgentInstance.of($0)?.handle($1) ?? AGENT_E_ARGUMENT }
        if hasSelfTest { plugin.extension = { SelfTest.table(for: $1) } }
        return forever(plugin)
    }

    private mutating func describe(_ info: PluginInfo) {
        id = .forever(info.id)
        version = .forever(info.version)
        build = .forever(buildDescription)
        description = .forever(info.description)
        settings_schema = .forever(info.settingsSchema)
        guard !info.services.isEmpty else { return }
        let ids = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: info.services.count)
        for (index, service) in info.services.enumerated() {
            (ids + index).initialize(to: .foreverTerminated(service.rawValue))
        }
        services = UnsafePointer(ids)
        service_count = info.services.count
    }

    private var buildDescription: String {
        #if DEBUG
            "swift debug"
        #else
            "swift release"
        #endif
    }
}

/// Moves a value to memory that is never freed.
func forever<T>(_ value: T) -> UnsafePointer<T> {
    let memory = UnsafeMutablePointer<T>.allocate(capacity: 1)
    memory.initialize(to: value)
    return UnsafePointer(memory)
}

extension agent_str {
    fileprivate static func forever(_ text: String) -> agent_str {
        agent_str(ptr: .foreverTerminated(text), len: text.utf8.count)
    }
}

extension UnsafePointer<CChar> {
    fileprivate static func foreverTerminated(_ text: String) -> UnsafePointer<CChar> {
        let bytes = text.utf8CString
        let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { (memory + index).initialize(to: byte) }
        return UnsafePointer(memory)
    }
}
