// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import HostJSON
import Testing

@Suite struct RequestTests {
    private func text(_ string: agent_str) -> String? {
        guard let start = string.ptr else { return string.len == 0 ? "" : nil }
        return String(decoding: UnsafeRawBufferPointer(start: start, count: string.len), as: UTF8.self)
    }

    @Test func aRequestLiesInMemoryAsTheABISaysIt() throws {
        let body = Array(#"{"messages":[{"a":1},{"b":2}]}"#.utf8)
        var input = AgentInput(
            requestID: "req_7",
            body: body,
            messages: [
                .init(role: "system", content: "", json: 13..<20),
                .init(role: "user", content: "Grüße", name: "Zoë", toolCallID: "call_1", json: 21..<28),
            ]
        )
        input.model = "auto"
        input.user = "u"
        input.traceparent = "00-1-2-01"
        input.headers = [("x-a", "1"), ("x-b", "")]
        let arena = RequestArena(input)
        var request = agent_request()
        withExtendedLifetime(arena) {
            arena.fill(&request, agentID: agent_str(), deadline: 42)
            #expect(request.struct_size == UInt32(MemoryLayout<agent_request>.size))
            #expect(request.deadline_ns == 42)
            let strings = [request.request_id, request.model, request.user, request.traceparent, request.body_json]
            #expect(strings.map(text) == ["req_7", "auto", "u", "00-1-2-01", String(decoding: body, as: UTF8.self)])
            let messages = UnsafeBufferPointer(start: request.messages, count: request.message_count).compactMap {
                $0?.pointee
            }
            #expect(messages.map { text($0.role) } == ["system", "user"])
            #expect(messages.map { text($0.content) } == ["", "Grüße"])
            #expect(messages.map { text($0.name) } == ["", "Zoë"])
            #expect(messages.map { text($0.tool_call_id) } == ["", "call_1"])
            #expect(messages.map { text($0.json) } == [#"{"a":1}"#, #"{"b":2}"#])
            let headers = UnsafeBufferPointer(start: request.headers, count: request.header_count)
            #expect(headers.map { text($0.key) } == ["x-a", "x-b"])
            #expect(headers.map { text($0.value) } == ["1", ""])
        }
    }

    /// A late plugin may be on its way through them while the next request moves in.
    @Test func whatLeadsBackToTheHostStays() {
        let arena = RequestArena(AgentInput(requestID: "r", body: [], messages: []))
        var request = agent_request()
        request.host_data = UnsafeMutableRawPointer(bitPattern: 8)
        request.respond = UnsafePointer(bitPattern: 16)
        arena.fill(&request, agentID: agent_str(), deadline: 0)
        #expect(request.host_data == UnsafeMutableRawPointer(bitPattern: 8))
        #expect(request.respond == UnsafePointer(bitPattern: 16))
    }
}

@Suite struct CallOutcomeTests {
    private func outcome(_ adjust: (inout agent_result) -> Void) -> CallOutcome {
        var result = agent_result()
        result.struct_size = UInt32(MemoryLayout<agent_result>.size)
        adjust(&result)
        return CallOutcome(reading: &result)
    }

    @Test func nothingSaidIsAGoodEnd() {
        #expect(outcome { _ in } == CallOutcome())
        #expect(outcome { $0.status = AGENT_END } == CallOutcome())
    }

    @Test(arguments: [
        (AGENT_E_FAIL, CallOutcome.Failure.agent), (AGENT_E_ARGUMENT, .argument), (AGENT_E_SETTINGS, .agent),
        (AGENT_E_UNSUPPORTED, .unsupported), (AGENT_E_CANCELLED, .cancelled), (AGENT_E_DEADLINE, .deadline),
        (AGENT_E_LIMIT, .limit), (AGENT_E_DENIED, .denied), (AGENT_E_UPSTREAM, .upstream), (AGENT_E_STATE, .contract),
        (-99, .agent), (AGENT_WOULD_BLOCK, .contract), (7, .contract),
    ])
    func everyStatusHasItsMeaning(status: agent_status, failure: CallOutcome.Failure) {
        #expect(outcome { $0.status = status }.failure == failure)
    }

    @Test func aResultThatCannotBeReadIsAViolation() {
        #expect(CallOutcome(reading: nil).failure == .contract)
        #expect(outcome { $0.struct_size = 4 }.failure == .contract)
    }

    @Test(arguments: [(0, 0), (200, 0), (399, 0), (400, 400), (503, 503), (600, 0), (UInt32.max, 0)])
    func aStatusHintCountsWhereItIsAnError(said: UInt32, kept: Int) {
        let outcome = outcome {
            $0.status = AGENT_E_FAIL
            $0.http_status = said
        }
        #expect(outcome.httpStatus == kept)
    }

    @Test func textsAreReadWithinTheirLimits() {
        let long = [CChar](repeating: 0x61, count: 200)
        long.withUnsafeBufferPointer { long in
            let outcome = outcome {
                $0.status = AGENT_E_FAIL
                $0.error_code = agent_str(ptr: long.baseAddress, len: long.count)
                $0.message = agent_str(ptr: long.baseAddress, len: long.count)
                $0.finish_reason = agent_str(ptr: long.baseAddress, len: -1)
                $0.retry_after_ms = .max
            }
            #expect(outcome.errorCode.isEmpty)
            #expect(outcome.message.count == 200)
            #expect(outcome.finishReason == "stop")
            #expect(outcome.retryAfterMilliseconds == Int(UInt32.max))
        }
    }
}
