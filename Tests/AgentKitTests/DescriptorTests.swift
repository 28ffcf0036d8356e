// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Testing

@Suite struct DescriptorTests {
    private var plugin: agent_plugin { AgentExport<TestAgent>.descriptor.pointee }

    @Test func theDescriptorIsBuiltOnce() {
        #expect(AgentExport<TestAgent>.descriptor == AgentExport<TestAgent>.descriptor)
    }

    @Test func theDescriptorSaysWhatThePluginSays() {
        #expect(String(checking: plugin.id) == "test_agent")
        #expect(String(checking: plugin.version) == "1.2.3")
        #expect(String(checking: plugin.description) == "Does what the test says: “exactly” that.")
        #expect(String(checking: plugin.settings_schema) == #"{"type":"object"}"#)
        #expect(plugin.max_concurrency == 7)
        #expect(plugin.flags == AGENT_PLUGIN_NONBLOCKING | AGENT_PLUGIN_IDEMPOTENT)
    }

    @Test func theDescriptorNamesTheABIItWasBuiltWith() {
        #expect(Int(plugin.struct_size) == MemoryLayout<agent_plugin>.size)
        #expect(plugin.abi_major == 1)
        #expect(plugin.layout == agent_layout())
        #expect(plugin.min_host_minor == 0)
    }

    @Test func theServicesAreListedByTheirIDs() throws {
        let services = UnsafeBufferPointer(start: plugin.services, count: plugin.service_count)
        #expect(services.map { String(cString: $0!) } == ["agent.http/1"])
    }

    @Test func anUnknownExtensionIsAbsent() throws {
        let host = try FakeHost()
        defer { host.destroy() }
        #expect(plugin.extension(host.instance, "agent.telepathy/1") == nil)
    }
}
