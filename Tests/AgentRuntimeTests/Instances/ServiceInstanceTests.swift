// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import HostSupport
import TestSupport
import Testing

/// An agent that is a service, as far as its instance and its calls go.
@Suite struct ServiceInstanceTests {
    private let source = ScriptedSource([.event(.text(Array("hello".utf8)))])

    private func instance(_ services: any AgentServices) -> AgentInstance {
        let config = AgentConfig(id: "service", origin: .url("http://agent.test"))
        return AgentInstance(servedAt: "http://agent.test", config: config, services: services, log: LogRecorder())
    }

    private func start(_ instance: AgentInstance, deadline: UInt64 = 0) throws -> AgentCall {
        var input = AgentInput(requestID: "req_1", body: Array(#"{"messages":[]}"#.utf8), messages: [])
        input.traceparent = "00-1-2-01"
        return try instance.start(RequestArena(input), deadline: deadline) {}
    }

    @Test func itIsAskedWithTheRequestAsItCame() throws {
        let services = ScriptedServices([source])
        let call = try start(instance(services), deadline: MonotonicClock.after(5_000_000_000))
        call.release()
        let (url, request) = try #require(services.asked.first)
        #expect(url == "http://agent.test")
        #expect(request.body == Array(#"{"messages":[]}"#.utf8))
        #expect((request.requestID, request.traceparent) == ("req_1", "00-1-2-01"))
        #expect((1...5_001).contains(request.timeoutMilliseconds ?? 0))
    }

    @Test func whoLetsGoEndsTheRequestAndTheCall() throws {
        let instance = instance(ScriptedServices([source]))
        let call = try start(instance)
        #expect(call.take().emission.bytes == Array("hello".utf8))
        #expect(instance.inFlight == 1)
        call.release()
        #expect(source.isClosed)
        #expect(instance.inFlight == 0)
    }

    @Test func whoeverCancelsWhileItIsAskedIsObeyed() throws {
        let services = Interfering(answering: source)
        let instance = instance(services)
        services.interfere = { instance.cancelAll() }
        let call = try start(instance)
        #expect(source.isClosed)
        #expect(call.take().outcome?.failure == .cancelled)
        call.release()
        #expect(instance.inFlight == 0)
    }

    @Test func itIsDestroyedWithItsLastCall() throws {
        let instance = instance(ScriptedServices([source]))
        let call = try start(instance)
        instance.retire()
        #expect(!instance.isDestroyed)
        #expect(throws: AgentInstance.Refusal.retired) { try start(instance) }
        call.release()
        #expect(instance.isDestroyed)
        #expect(instance.waitUntilDestroyed(until: .soon))
    }
}

/// Does something else while it is asked.
private final class Interfering: AgentServices {
    nonisolated(unsafe) var interfere: () -> Void = {}
    private let source: ScriptedSource
    let hasModel = false

    init(answering source: ScriptedSource) { self.source = source }

    func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource { source }
    func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for caller: ServiceCaller) -> any EventSource { source }
    func ask(
        _ url: String,
        _ request: ForwardedRequest,
        for agentID: String,
        report: @escaping @Sendable (String) -> Void
    ) -> any EventSource {
        interfere()
        return source
    }
}
