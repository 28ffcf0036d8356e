// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import HostAnswers
import Testing

@Suite struct EventMemoryTests {
    private let memory = EventMemory()

    private func text(_ string: agent_str) -> String {
        String(decoding: UnsafeRawBufferPointer(start: string.ptr, count: string.len), as: UTF8.self)
    }

    @Test func everyKindHasItsFields() throws {
        let text = try #require(memory.hold(.text("hi"))).pointee
        #expect((text.kind, self.text(text.text)) == (AGENT_EVENT_TEXT, "hi"))
        let thought = try #require(memory.hold(.reasoning("hm"))).pointee
        #expect((thought.kind, self.text(thought.text)) == (AGENT_EVENT_REASONING, "hm"))
        let call = try #require(
            memory.hold(.toolCall(index: 2, id: "c1", name: "find", arguments: ArraySlice("{}".utf8)))
        )
        .pointee
        #expect((call.kind, call.index) == (AGENT_EVENT_TOOL_CALL, 2))
        #expect([call.id, call.name, call.text].map(self.text) == ["c1", "find", "{}"])
        let usage = try #require(memory.hold(.usage(Usage(promptTokens: 3, completionTokens: -1)))).pointee
        #expect((usage.kind, usage.tokens_in, usage.tokens_out) == (AGENT_EVENT_USAGE, 3, 0))
        let body = try #require(memory.hold(.body([1, 2]))).pointee
        #expect((body.kind, body.bytes.len) == (AGENT_EVENT_BODY, 2))
        #expect(memory.hold(.finish(reason: "stop")) == nil)
    }

    @Test func manyFieldsOfAllSizesStayReadableTogether() throws {
        let fields = (0..<100).map { AnswerEvent.Field("name-\($0)", String(repeating: "v", count: $0 * 7)) }
        let event = try #require(memory.hold(.head(status: 404, fields: fields))).pointee
        #expect(event.http_status == 404)
        let held = UnsafeBufferPointer(start: event.headers, count: event.header_count)
        #expect(held.map { AnswerEvent.Field(text($0.key), text($0.value)) } == fields)
    }

    @Test func anEventLeavesNothingToTheNext() throws {
        _ = memory.hold(.head(status: 200, fields: [.init("a", "b")]))
        let event = try #require(memory.hold(.text([]))).pointee
        #expect((event.http_status, event.header_count, event.text.len) == (0, 0, 0))
    }
}
