// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension PluginInfo {
    /// The C form of what a plugin says of itself.
    ///
    /// Neither it nor its texts are ever freed: the host reads them as long as the image is mapped.
    func makeDescriptor(hasSelfTest: Bool) -> UnsafePointer<agent_plugin> {
        var plugin = unsafe agent_plugin()
        unsafe plugin.struct_size = UInt32(MemoryLayout<agent_plugin>.size)
        unsafe plugin.abi_major = UInt16(AGENT_ABI_MAJOR)
        unsafe plugin.abi_minor = UInt16(AGENT_ABI_MINOR)
        unsafe plugin.layout = agent_layout()
        unsafe plugin.flags = AGENT_PLUGIN_NONBLOCKING | (isIdempotent ? AGENT_PLUGIN_IDEMPOTENT : 0)
        unsafe plugin.max_concurrency = UInt32(clamping: maxConcurrency)
        unsafe plugin.id = .forever(id)
        unsafe plugin.version = .forever(version)
        unsafe plugin.build = .forever(Self.build)
        unsafe plugin.description = .forever(description)
        unsafe plugin.settings_schema = .forever(settingsSchema)
        if !services.isEmpty {
            unsafe plugin.services = .forever(services)
            unsafe plugin.service_count = services.count
        }
        unsafe plugin.setFunctions(hasSelfTest: hasSelfTest)
        return unsafe forever(plugin)
    }

    private static var build: String {
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
    unsafe memory.initialize(to: value)
    return unsafe UnsafePointer(memory)
}

extension agent_str {
    fileprivate static func forever(_ text: String) -> agent_str {
        unsafe agent_str(ptr: .foreverTerminated(text), len: text.utf8.count)
    }
}

extension UnsafePointer<UnsafePointer<CChar>?> {
    fileprivate static func forever(_ services: [HostService]) -> Self {
        let ids = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: services.count)
        for (index, service) in services.enumerated() {
            unsafe (ids + index).initialize(to: .foreverTerminated(service.rawValue))
        }
        return unsafe Self(ids)
    }
}

extension UnsafePointer<CChar> {
    fileprivate static func foreverTerminated(_ text: String) -> Self {
        let bytes = text.utf8CString
        let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { unsafe (memory + index).initialize(to: byte) }
        return unsafe Self(memory)
    }
}
