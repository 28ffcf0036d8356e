// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Testing

/// `layout.c` pins the layout as C compilers see it; Swift's importer must see the same.
@Suite struct LayoutTests {
    struct Size: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: Int
        let expected: Int
        let alignment: Int

        init<T>(_ type: T.Type, _ expected: Int) {
            testDescription = "\(type)"
            bytes = MemoryLayout<T>.size
            alignment = MemoryLayout<T>.alignment
            self.expected = expected
        }
    }

    @Test(arguments: [
        Size(agent_str.self, 16), Size(agent_bytes.self, 16), Size(agent_kv.self, 32), Size(agent_event.self, 112),
        Size(agent_result.self, 64), Size(agent_responder.self, 56), Size(agent_message.self, 88),
        Size(agent_request.self, 160), Size(agent_host.self, 104), Size(agent_llm_v1.self, 16),
        Size(agent_http_request.self, 88), Size(agent_http_v1.self, 16), Size(agent_create.self, 40),
        Size(agent_plugin.self, 152), Size(agent_selftest_v1.self, 16),
    ])
    func swiftSeesTheSizeThatCSees(_ size: Size) {
        #expect(size.bytes == size.expected)
        #expect(size.alignment == 8)
    }

    struct Offset: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let actual: Int?
        let expected: Int

        init<T>(_ field: PartialKeyPath<T>, _ expected: Int) {
            testDescription = "\(field)"
            actual = MemoryLayout<T>.offset(of: field)
            self.expected = expected
        }
    }

    @Test(arguments: [
        Offset(\agent_event.kind, 4), Offset(\agent_event.text, 16), Offset(\agent_event.bytes, 64),
        Offset(\agent_event.headers, 80), Offset(\agent_event.tokens_out, 104), Offset(\agent_result.status, 4),
        Offset(\agent_result.message, 40), Offset(\agent_result.retry_after_ms, 60), Offset(\agent_responder.emit, 8),
        Offset(\agent_responder.relay, 48), Offset(\agent_message.json, 72), Offset(\agent_request.respond, 16),
        Offset(\agent_request.deadline_ns, 104), Offset(\agent_request.header_count, 152),
        Offset(\agent_host.service, 48), Offset(\agent_host.stream_close, 96),
        Offset(\agent_http_request.max_response_bytes, 80), Offset(\agent_create.settings_json, 24),
        Offset(\agent_plugin.layout, 12), Offset(\agent_plugin.services, 104), Offset(\agent_plugin.extension, 144),
    ])
    func swiftSeesTheFieldsWhereCPutsThem(_ offset: Offset) {
        #expect(offset.actual == offset.expected)
    }

    @Test func aStructThatGrowsStartsWithItsSize() {
        #expect(MemoryLayout.offset(of: \agent_event.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_result.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_responder.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_message.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_request.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_host.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_llm_v1.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_http_request.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_http_v1.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_create.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_plugin.struct_size) == 0)
        #expect(MemoryLayout.offset(of: \agent_selftest_v1.struct_size) == 0)
    }

    @Test func theConstantsReachSwiftWithTheirTypes() {
        let status: agent_status = AGENT_E_STATE
        let bits: UInt32 = AGENT_REQUEST_CANCELLED | AGENT_REQUEST_DEADLINE
        let forever: UInt64 = AGENT_FOREVER
        #expect(status == -10)
        #expect(bits == 3)
        #expect(forever == .max)
        #expect(agent_layout() == 0xA608_0810)
        #expect(AGENT_ENTRY_SYMBOL == "agent_plugin_v1")
    }
}
