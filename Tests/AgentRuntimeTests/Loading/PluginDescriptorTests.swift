// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import Glibc
import HostConfig
import Testing

@Suite struct PluginDescriptorTests {
    @Test func aSoundPluginIsCopiedWhole() throws {
        let services = [strdup(AGENT_SERVICE_LLM), nil]
        defer { free(services[0]) }
        let descriptor = try services.map { UnsafePointer($0) }.withUnsafeBufferPointer { services in
            try check { plugin in
                plugin.flags = AGENT_PLUGIN_NONBLOCKING | AGENT_PLUGIN_IDEMPOTENT
                plugin.max_concurrency = 7
                plugin.services = services.baseAddress
                plugin.service_count = 1
            }
        }
        #expect(
            descriptor.id == "weather" && descriptor.version == "1.4.0-rc.1+5"
                && descriptor.description == "Wetter für Köln"
        )
        #expect(descriptor.flags == [.nonblocking, .idempotent])
        #expect(descriptor.maxConcurrency == 7)
        #expect(descriptor.services == ["agent.llm/1"])
        #expect(descriptor.build.isEmpty && descriptor.settingsSchema.isEmpty)
    }

    @Test func zeroConcurrencyIsNoLimit() throws {
        #expect(try check { $0.max_concurrency = 0 }.maxConcurrency == nil)
    }

    @Test func aNewerPluginThatAcceptsThisHostIsTaken() throws {
        let descriptor = try check { plugin in
            plugin.struct_size += 64
            plugin.abi_minor = 9
            plugin.flags = 1 << 31
        }
        #expect(descriptor.id == "weather")
    }

    /// A field made wrong, and what must be said about it: the field and both values.
    static let rules: [Rule] = [
        Rule("`abi_major` 2, this host speaks 1", .abiMismatch) { $0.abi_major = 2 },
        Rule("`layout` 0xA6040410, this host's is 0xA6080810", .abiMismatch) { $0.layout = 0xA604_0410 },
        Rule("`min_host_minor` 3, this host speaks 1.0", .abiMismatch) { $0.min_host_minor = 3 },
        Rule("`struct_size` is 40, ABI 1.0 needs at least \(MemoryLayout<agent_plugin>.size)") { $0.struct_size = 40 },
        Rule("`struct_size` is 4294967295, at most 65536 is plausible") { $0.struct_size = .max },
        Rule("`create` is NULL") { $0.create = nil },
        Rule("`destroy` is NULL") { $0.destroy = nil },
        Rule("`handle` is NULL") { $0.handle = nil },
        Rule("`id` is ``, but must be 1 to 64 of a-z") { $0.id = agent_str() },
        Rule("`id` is `Weather`, but must be") { $0.id = text("Weather") },
        Rule("`id` has a length of 65 bytes, the limit is 64") { $0.id.len = 65 },
        Rule("`version` is `1.4`, but must be a semantic version") { $0.version = text("1.4") },
        Rule("`version` is `1..4`") { $0.version = text("1..4") },
        Rule("`version` is `1.0.0-`") { $0.version = text("1.0.0-") },
        Rule("`description` is NULL with a length of 12") { $0.description = agent_str(ptr: nil, len: 12) },
        Rule("`description` has a length of 18446744073709551615 bytes, the limit is 65536") {
            $0.description.len = -1
        },
        Rule("`description` is not valid UTF-8") { $0.description = text([0x63, 0xC3]) },
        Rule("`description` holds a NUL byte") { $0.description = text([0x63, 0]) },
        Rule("`build` has a length of 257 bytes") { $0.build = agent_str(ptr: $0.id.ptr, len: 257) },
        Rule("`settings_schema` is NULL with a length of 1") { $0.settings_schema.len = 1 },
        Rule("`services` is NULL with a count of 1") { $0.service_count = 1 },
        Rule("`service_count` is 18446744073709551615, the limit is 32") { $0.service_count = -1 },
        Rule("`services[0]` is NULL") { plugin in
            plugin.services = .init(UnsafeMutablePointer<UnsafePointer<CChar>?>.leaked(nil))
            plugin.service_count = 1
        },
        Rule("needs the host service `agent.telepathy/1`, this host has agent.http/1, agent.llm/1", .missingService) {
            plugin in
            plugin.services = .init(UnsafeMutablePointer.leaked(text("agent.telepathy/1\0").ptr))
            plugin.service_count = 1
        },
    ]

    @Test(arguments: rules) func aBrokenRuleIsNamedWithBothValues(rule: Rule) {
        let fault = #expect(throws: PluginFault.self) { try check(rule.break) }
        #expect(fault?.code == rule.code)
        #expect(fault?.reason.contains(rule.said) == true, "\(fault?.reason ?? "")")
    }

    @Test func nullIsNoDescriptor() {
        let fault = #expect(throws: PluginFault.self) { try PluginDescriptor(checking: nil) }
        #expect(fault?.reason == "describes itself wrongly: `agent_plugin_v1` returned NULL")
    }

    struct Rule: Sendable, CustomTestStringConvertible {
        let said: String
        let code: DiagnosticCode
        let `break`: @Sendable (inout agent_plugin) -> Void

        init(
            _ said: String,
            _ code: DiagnosticCode = .badDescriptor,
            _ break: @escaping @Sendable (inout agent_plugin) -> Void
        ) {
            self.said = said
            self.code = code
            self.break = `break`
        }

        var testDescription: String { said }
    }
}

/// Checks a sound plugin after `change` was done to it.
private func check(_ change: (inout agent_plugin) -> Void) throws -> PluginDescriptor {
    var plugin = agent_plugin()
    plugin.struct_size = UInt32(MemoryLayout<agent_plugin>.size)
    plugin.abi_major = UInt16(AGENT_ABI_MAJOR)
    plugin.layout = 0xA608_0810
    plugin.id = text("weather")
    plugin.version = text("1.4.0-rc.1+5")
    plugin.description = text("Wetter für Köln")
    plugin.create = { _, _, _ in AGENT_OK }
    plugin.destroy = { _ in }
    plugin.handle = { _, _ in AGENT_OK }
    change(&plugin)
    return try PluginDescriptor(checking: &plugin)
}

private func text(_ string: String) -> agent_str { text(Array(string.utf8)) }

/// Memory that stays, as a plugin's does.
private func text(_ bytes: [UInt8]) -> agent_str {
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes.map { CChar(bitPattern: $0) })
    return agent_str(ptr: copy.baseAddress, len: bytes.count)
}

extension UnsafeMutablePointer {
    fileprivate static func leaked(_ value: Pointee) -> Self {
        let pointer = allocate(capacity: 1)
        pointer.initialize(to: value)
        return pointer
    }
}
