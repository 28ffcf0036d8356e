// SPDX-License-Identifier: Apache-2.0

package import AgentABI
import Glibc
import HostConfig

extension PluginDescriptor {
    /// The services that this host offers, by id.
    static let knownServices: Set = [AGENT_SERVICE_LLM, AGENT_SERVICE_HTTP]

    /// `AGENT_LAYOUT`, a macro that Swift does not see.
    static let layout =
        unsafe 0xA600_0000 | UInt32(MemoryLayout<UnsafeRawPointer>.size) << 16
        | UInt32(MemoryLayout<UInt64>.alignment) << 8 | UInt32(MemoryLayout<agent_str>.size)

    private static let largestPlausibleSize: UInt32 = 1 << 16

    /// Copies what the entry function returned; throws the first rule that it breaks, with the field and both values.
    ///
    /// The fields that tell whether the others can be trusted come first. The pointers are the plugin's word: the
    /// probe process reads them before the host does.
    package init(checking plugin: UnsafePointer<agent_plugin>?) throws(PluginFault) {
        guard let plugin = unsafe plugin else { throw .descriptor("`\(AGENT_ENTRY_SYMBOL)` returned NULL") }
        try unsafe Self.checkABI(plugin)
        try unsafe Self.checkFunctions(plugin)
        let said = unsafe plugin.pointee
        id = try unsafe Self.text("id", said.id, limit: 64)
        version = try unsafe Self.text("version", said.version, limit: 64)
        build = try unsafe Self.text("build", said.build, limit: 256)
        description = try unsafe Self.text("description", said.description, limit: 64 << 10)
        settingsSchema = try unsafe Self.text("settings_schema", said.settings_schema, limit: 256 << 10)
        flags = unsafe Flags(rawValue: said.flags)
        maxConcurrency = unsafe said.max_concurrency == 0 ? nil : Int(said.max_concurrency)
        services = try unsafe Self.services(said)
        try checkNames()
    }

    private func checkNames() throws(PluginFault) {
        guard Self.isID(id) else { throw .descriptor("`id` is `\(id)`, but must be 1 to 64 of a-z, 0-9, `_` and `-`") }
        guard Self.isVersion(version) else {
            throw .descriptor("`version` is `\(version)`, but must be a semantic version such as 1.4.0")
        }
    }
}

// MARK: - The rules

extension PluginDescriptor {
    private static func checkABI(_ plugin: UnsafePointer<agent_plugin>) throws(PluginFault) {
        let major = unsafe plugin.pointee.abi_major
        guard major == AGENT_ABI_MAJOR else {
            throw .abi("has `abi_major` \(major), this host speaks \(AGENT_ABI_MAJOR)")
        }
        guard unsafe plugin.pointee.layout == layout else {
            throw .abi(unsafe "has `layout` 0x\(hex(plugin.pointee.layout)), this host's is 0x\(hex(layout))")
        }
        let size = unsafe plugin.pointee.struct_size
        guard unsafe size >= MemoryLayout<agent_plugin>.size else {
            throw .descriptor(
                unsafe "`struct_size` is \(size), ABI 1.0 needs at least \(MemoryLayout<agent_plugin>.size)"
            )
        }
        guard size <= largestPlausibleSize else {
            throw .descriptor("`struct_size` is \(size), at most \(largestPlausibleSize) is plausible")
        }
        let minor = unsafe plugin.pointee.min_host_minor
        guard minor <= AGENT_ABI_MINOR else {
            throw .abi("has `min_host_minor` \(minor), this host speaks \(AGENT_ABI_MAJOR).\(AGENT_ABI_MINOR)")
        }
    }

    private static func checkFunctions(_ plugin: UnsafePointer<agent_plugin>) throws(PluginFault) {
        let absent = unsafe [
            ("create", plugin.pointee.create == nil),
            ("destroy", plugin.pointee.destroy == nil),
            ("handle", plugin.pointee.handle == nil),
        ]
        if let (name, _) = absent.first(where: { $0.1 }) {
            throw .descriptor("`\(name)` is NULL, but must be a function")
        }
    }

    /// Swift sees a `size_t` as a signed number: what is negative was huge.
    private static func text(_ field: String, _ value: agent_str, limit: Int) throws(PluginFault) -> String {
        guard unsafe value.len != 0 else { return "" }
        guard unsafe (1...limit).contains(value.len) else {
            throw .descriptor(
                unsafe "`\(field)` has a length of \(UInt(bitPattern: value.len)) bytes, the limit is \(limit)"
            )
        }
        guard let start = unsafe value.ptr else {
            throw .descriptor(unsafe "`\(field)` is NULL with a length of \(value.len)")
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: value.len)
        guard unsafe !bytes.contains(0) else { throw .descriptor("`\(field)` holds a NUL byte") }
        guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
            throw .descriptor("`\(field)` is not valid UTF-8")
        }
        return text
    }

    private static func services(_ plugin: agent_plugin) throws(PluginFault) -> [String] {
        guard unsafe plugin.service_count != 0 else { return [] }
        guard unsafe (1...32).contains(plugin.service_count) else {
            throw .descriptor(unsafe "`service_count` is \(UInt(bitPattern: plugin.service_count)), the limit is 32")
        }
        guard let ids = unsafe plugin.services else {
            throw .descriptor(unsafe "`services` is NULL with a count of \(plugin.service_count)")
        }
        var services: [String] = []
        for index in unsafe 0..<plugin.service_count {
            guard let id = unsafe ids[index] else { throw .descriptor("`services[\(index)]` is NULL") }
            unsafe services.append(
                try text("services[\(index)]", unsafe agent_str(ptr: id, len: strnlen(id, 129)), limit: 128)
            )
        }
        if let unknown = services.first(where: { !knownServices.contains($0) }) {
            throw PluginFault(
                .missingService,
                "needs the host service `\(unknown)`, this host has \(knownServices.sorted().joined(separator: ", "))",
                remedy: "use a host that offers it, or a plugin that does without"
            )
        }
        return services
    }
}

// MARK: - The names

extension PluginDescriptor {
    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                }
            }
    }

    /// `major.minor.patch`, then perhaps `-pre.release` or `+build`.
    static func isVersion(_ text: String) -> Bool {
        let core = text.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
        let numbers = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isNumber = { (part: Substring.UTF8View) in !part.isEmpty && part.allSatisfy(isDigit) }
        let rest = text.utf8.dropFirst(core.count)
        return numbers.count == 3 && numbers.allSatisfy(isNumber) && rest.count != 1 && rest.allSatisfy(isInSuffix)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isInSuffix(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "-+.".utf8.contains(byte)
    }

    private static func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }
}

extension PluginFault {
    fileprivate static func descriptor(_ what: String) -> PluginFault {
        PluginFault(
            .badDescriptor,
            "describes itself wrongly: \(what)",
            remedy: "mend its `agent_plugin`; agent_abi.h states each field's rule"
        )
    }

    fileprivate static func abi(_ what: String) -> PluginFault {
        PluginFault(.abiMismatch, what, remedy: "rebuild it against this host's agent_abi.h, or use a host that fits")
    }
}
