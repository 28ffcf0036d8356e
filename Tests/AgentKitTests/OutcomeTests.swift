// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Testing

@Suite(.timeLimit(.minutes(10))) struct OutcomeTests {
    struct Secret: Error { let key = "hunter2" }

    private func outcome(
        _ script: HostScript = HostScript(),
        _ behaviour: @escaping TestAgent.Behaviour
    ) async throws -> (FakeCall.Outcome, FakeHost.Record) {
        let host = try FakeHost()
        let outcome = await host.call(script, behaviour).outcome
        host.destroy()
        return (outcome, host.seen)
    }

    @Test func returningEndsTheRequestWell() async throws {
        let (outcome, record) = try await outcome { _, reply, _ in try await reply.appendText("Hi") }
        #expect(outcome.status == AGENT_OK)
        #expect(record.violations == [])
    }

    @Test(arguments: [
        (AgentError.Kind.failed, AGENT_E_FAIL), (.upstream, AGENT_E_UPSTREAM), (.limit, AGENT_E_LIMIT),
        (.denied, AGENT_E_DENIED), (.deadline, AGENT_E_DEADLINE), (.cancelled, AGENT_E_CANCELLED),
        (.settings, AGENT_E_SETTINGS),
    ])
    func anAgentErrorReachesTheHostWhole(_ kind: AgentError.Kind, _ status: agent_status) async throws {
        let (outcome, _) = try await outcome { _, _, _ in
            throw AgentError(kind, code: "the_code", message: "Straße", httpStatus: 418, retryAfter: .seconds(1.5))
        }
        #expect(outcome.status == status)
        #expect(outcome.code == "the_code")
        #expect(outcome.message == "Straße")
        #expect(outcome.httpStatus == 418)
        #expect(outcome.retryAfterMilliseconds == 1500)
    }

    @Test func anyOtherErrorIsToldToTheLogAndNotToTheClient() async throws {
        let (outcome, record) = try await outcome { _, _, _ in throw Secret() }
        #expect(outcome.status == AGENT_E_FAIL)
        #expect(outcome.code == "agent_failed")
        #expect(!outcome.message.contains("hunter2"))
        #expect(record.lines.map(\.message) == ["the agent failed"])
        #expect(record.lines.first?.fields.first?.contains("Secret") == true)
        #expect(record.lines.first?.hasRequest == true)
    }

    @Test(arguments: [(false, AGENT_E_CANCELLED), (true, AGENT_E_DEADLINE)])
    func aRequestThatIsCancelledEndsAsCancelled(_ isDeadline: Bool, _ status: agent_status) async throws {
        let script = HostScript(cancelsAt: 3, isDeadline: isDeadline)
        let (outcome, record) = try await outcome(script) { _, reply, _ in
            while true { try await reply.appendText("more ") }
        }
        #expect(outcome.status == status)
        #expect(record.violations == [])
        #expect(record.lines == [])
    }

    @Test func cancellingReachesAnAgentThatSleeps() async throws {
        let host = try FakeHost()
        let call = host.call { _, _, _ in try await Task.sleep(for: .seconds(3600)) }
        call.set(AGENT_REQUEST_CANCELLED)
        #expect(await call.outcome.status == AGENT_E_CANCELLED)
        host.destroy()
    }

    @Test func cancellingReachesAnAgentThatOnlyLooks() async throws {
        let host = try FakeHost()
        let call = host.call { request, _, _ in
            while !request.isCancelled { await Task.yield() }
        }
        call.set(AGENT_REQUEST_CANCELLED | AGENT_REQUEST_DEADLINE)
        #expect(await call.outcome.status == AGENT_E_DEADLINE)
        host.destroy()
    }

    @Test(arguments: WakerThread.allCases)
    func aRequestMayBeCancelledBeforeItBegins(_ wakes: WakerThread) async throws {
        let script = HostScript(wakes: wakes, isCancelledFromTheStart: true)
        let (outcome, record) = try await outcome(script) { _, _, _ in try await Task.sleep(for: .seconds(3600)) }
        #expect(outcome.status == AGENT_E_CANCELLED)
        #expect(record.violations == [])
    }

    @Test func drainingIsVisible() async throws {
        let host = try FakeHost()
        let call = host.call { request, reply, _ in
            while !request.isDraining { await Task.yield() }
            try await reply.appendText(request.isCancelled ? "cancelled" : "draining")
        }
        call.set(AGENT_REQUEST_DRAINING)
        #expect(await call.outcome.status == AGENT_OK)
        #expect(call.text == "draining")
        host.destroy()
    }

    @Test func aTaskThatOutlivesItsRequestCannotTouchIt() async throws {
        let host = try FakeHost(http: .stream([.headers(200, [])]))
        let (late, answer) = AsyncStream.makeStream(of: String.self)
        let call = host.call { request, reply, context in
            Task {
                while !request.isCancelled { await Task.yield() }
                do { try await reply.appendText("late") } catch { answer.yield("\(error)") }
                context.log.info("late")
                _ = try await context.http.get("http://late")
                answer.finish()
            }
        }
        #expect(await call.outcome.status == AGENT_OK)
        var answers: [String] = []
        for await answer in late { answers.append(answer) }
        #expect(answers == ["reply_is_over: The answer has already ended."])
        #expect(host.seen.violations == [])
        #expect(host.seen.lines.map(\.hasRequest) == [false])
        #expect(host.seen.fetches.map(\.requestID) == [nil])
        host.destroy()
    }
}
