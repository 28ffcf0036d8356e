// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import HostConfig
import HostSupport
import Synchronization
import TestSupport
import Testing

/// An agent that is no plugin, as far as its instance and its calls go.
@Suite struct ServiceInstanceTests {
    private let source = ScriptedSource([.event(.text("hello"))])

    private func instance(_ target: Target) -> AgentInstance {
        let config = AgentConfig(id: "service", origin: .url("http://agent.test"))
        return AgentInstance(config, target: target, log: LogRecorder())
    }

    private func start(_ instance: AgentInstance, deadline: Instant? = nil) throws -> AgentAnswer {
        var caller = ModelCall.Caller()
        caller.requestID = "req_1"
        caller.traceparent = "00-1-2-01"
        let input = AgentInput(for: caller, body: Array(#"{"messages":[]}"#.utf8), messages: [])
        return try instance.start(RequestArena(input), deadline: deadline)
    }

    @Test func itIsAskedWithTheRequestAsItCame() throws {
        let target = Target(answering: source)
        let call = try start(instance(target), deadline: .now() + .seconds(5))
        call.release()
        let request = try #require(target.asked.first)
        #expect(request.body == Array(#"{"messages":[]}"#.utf8))
        #expect((request.requestID, request.traceparent) == ("req_1", "00-1-2-01"))
        #expect((1...5_001).contains(request.remainingMilliseconds ?? 0))
    }

    @Test func whoLetsGoEndsTheRequestAndTheCall() throws {
        let instance = instance(Target(answering: source))
        let call = try start(instance)
        #expect(Asked(call).look().text == "hello")
        #expect(instance.inFlight == 1)
        call.release()
        #expect(source.isClosed)
        #expect(instance.inFlight == 0)
    }

    @Test func whoeverCancelsWhileItIsAskedIsObeyed() throws {
        let target = Target(answering: source)
        let instance = instance(target)
        target.interfere = { instance.cancelAll() }
        let call = try start(instance)
        #expect(source.isClosed)
        #expect(Asked(call).look().failure?.kind == .cancelled)
        call.release()
        #expect(instance.inFlight == 0)
    }

    @Test func itIsDestroyedWithItsLastCall() throws {
        let instance = instance(Target(answering: source))
        let call = try start(instance)
        instance.retire()
        #expect(!instance.isDestroyed)
        #expect(throws: AgentInstance.Refusal.retired) { try start(instance) }
        call.release()
        #expect(instance.isDestroyed)
        #expect(instance.waitUntilDestroyed(until: .soon))
    }
}

/// Answers every call from the same source, after doing what the test wants.
private final class Target: CallTarget {
    struct Request: Sendable {
        let body: [UInt8]
        let requestID: String
        let traceparent: String
        let remainingMilliseconds: Int?
    }

    nonisolated(unsafe) var interfere: () -> Void = {}
    private let source: ScriptedSource
    private let requests = Mutex<[Request]>([])

    init(answering source: ScriptedSource) { self.source = source }

    var asked: [Request] { requests.withLock { $0 } }

    func begin(_ call: AgentCall, _ arena: RequestArena) -> Bool {
        let request = Request(
            body: arena.body,
            requestID: arena.caller.requestID,
            traceparent: arena.caller.traceparent,
            remainingMilliseconds: call.remainingMilliseconds
        )
        requests.withLock { $0.append(request) }
        interfere()
        call.answer(from: source)
        return true
    }

    func end(_ isGone: @escaping @Sendable () -> Void) { isGone() }
}
