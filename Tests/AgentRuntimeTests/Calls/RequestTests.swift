// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentRuntime
import HostAnswers
import Testing

@Suite struct RequestTests {
    private func text(_ string: agent_str) -> String? {
        guard let start = string.ptr else { return string.len == 0 ? "" : nil }
        return String(decoding: UnsafeRawBufferPointer(start: start, count: string.len), as: UTF8.self)
    }

    @Test func aRequestLiesInMemoryAsTheABISaysIt() throws {
        let body = Array(#"{"messages":[{"a":1},{"b":2}]}"#.utf8)
        var caller = ModelCall.Caller()
        caller.requestID = "req_7"
        caller.traceparent = "00-1-2-01"
        var input = AgentInput(
            for: caller,
            body: body,
            messages: [
                .init(role: "system", content: "", json: 13..<20),
                .init(role: "user", content: "Grüße", name: "Zoë", toolCallID: "call_1", json: 21..<28),
            ]
        )
        input.model = "auto"
        input.user = "u"
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
        let arena = RequestArena(AgentInput(for: ModelCall.Caller(), body: [], messages: []))
        var request = agent_request()
        request.host_data = UnsafeMutableRawPointer(bitPattern: 8)
        request.respond = UnsafePointer(bitPattern: 16)
        arena.fill(&request, agentID: agent_str(), deadline: 0)
        #expect(request.host_data == UnsafeMutableRawPointer(bitPattern: 8))
        #expect(request.respond == UnsafePointer(bitPattern: 16))
    }
}

@Suite struct CallResultTests {
    private func result(_ adjust: (inout agent_result) -> Void) -> CallResult {
        var result = agent_result()
        result.struct_size = UInt32(MemoryLayout<agent_result>.size)
        adjust(&result)
        return CallResult(reading: &result)
    }

    @Test func nothingSaidIsAGoodEnd() {
        #expect(result { _ in } == CallResult(.complete))
        #expect(result { $0.status = AGENT_END } == CallResult(.complete))
    }

    @Test(arguments: [
        (AGENT_E_FAIL, AnswerFailure.Kind.agent), (AGENT_E_ARGUMENT, .invalidRequest), (AGENT_E_SETTINGS, .agent),
        (AGENT_E_UNSUPPORTED, .unsupported), (AGENT_E_CANCELLED, .cancelled), (AGENT_E_DEADLINE, .deadline),
        (AGENT_E_LIMIT, .rateLimited), (AGENT_E_DENIED, .denied), (AGENT_E_UPSTREAM, .upstream),
        (AGENT_E_STATE, .contract), (-99, .agent), (AGENT_WOULD_BLOCK, .contract), (7, .contract),
    ])
    func everyStatusHasItsMeaning(status: agent_status, failure: AnswerFailure.Kind) {
        #expect(result { $0.status = status }.failure?.kind == failure)
    }

    @Test func aResultThatCannotBeReadIsAViolation() {
        #expect(CallResult(reading: nil).failure?.kind == .contract)
        #expect(result { $0.struct_size = 4 }.failure?.kind == .contract)
    }

    @Test(arguments: [(0, nil), (200, nil), (399, nil), (400, 400), (503, 503), (600, nil), (UInt32.max, nil)])
    func aStatusHintCountsWhereItIsAnError(said: UInt32, kept: Int?) {
        let result = result {
            $0.status = AGENT_E_FAIL
            $0.http_status = said
        }
        #expect(result.failure?.status == kept)
    }

    @Test func textsAreReadWithinTheirLimits() {
        let long = [CChar](repeating: 0x61, count: 200)
        long.withUnsafeBufferPointer { long in
            let result = result {
                $0.status = AGENT_E_FAIL
                $0.error_code = agent_str(ptr: long.baseAddress, len: long.count)
                $0.message = agent_str(ptr: long.baseAddress, len: long.count)
                $0.finish_reason = agent_str(ptr: long.baseAddress, len: -1)
                $0.retry_after_ms = .max
            }
            #expect(result.failure?.code == nil)
            #expect(result.failure?.message.count == 200)
            #expect(result.finishReason == nil)
            #expect(result.failure?.retryAfterMilliseconds == Int(UInt32.max))
        }
    }

    @Test func whyAnAnswerEndsIsReadToo() {
        let reason = Array("length".utf8CString)
        reason.withUnsafeBufferPointer { reason in
            let result = result { $0.finish_reason = agent_str(ptr: reason.baseAddress, len: 6) }
            #expect(result == CallResult(.complete, finishReason: "length"))
        }
    }
}

extension CallResult {
    fileprivate var failure: AnswerFailure? { if case .failed(let failure) = end { failure } else { nil } }
}
