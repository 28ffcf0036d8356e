// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Glibc
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct InstanceTests {
    @Test func aRefusalToBeCreatedReachesTheHostWithItsReason() throws {
        let refused = #expect(throws: FakeHost.CreateFailed.self) {
            try FakeHost(settings: #"{"refuses":"the key is missing"}"#)
        }
        #expect(refused?.status == AGENT_E_SETTINGS)
        #expect(refused?.message == "the key is missing")
    }

    @Test(arguments: [
        (#"{"refuses":7}"#, "settings.refuses must be a string"),
        ("[]", "settings must be an object"),
        ("{", "settings is not valid"),
    ])
    func aMistakeInTheSettingsIsNamed(_ settings: String, _ sentence: String) throws {
        let refused = #expect(throws: FakeHost.CreateFailed.self) { try FakeHost(settings: settings) }
        #expect(refused?.status == AGENT_E_SETTINGS)
        #expect(refused?.message == sentence)
    }

    @Test func aNullInsteadOfAHostIsRefused() {
        var instance: UnsafeMutableRawPointer?
        let plugin = AgentExport<TestAgent>.descriptor
        #expect(plugin.pointee.create(nil, nil, &instance) == AGENT_E_ARGUMENT)
        #expect(instance == nil)
    }

    @Test func aHostOfAnotherMajorVersionIsRefused() {
        var host = agent_host.fake
        host.abi_major = 2
        var how = agent_create()
        var instance: UnsafeMutableRawPointer?
        #expect(AgentExport<TestAgent>.descriptor.pointee.create(&host, &how, &instance) == AGENT_E_ARGUMENT)
    }

    @Test func aRequestWithoutAResponderIsRefused() throws {
        let host = try FakeHost()
        defer { host.destroy() }
        var request = agent_request()
        #expect(host.plugin.pointee.handle(host.instance, &request) == AGENT_E_ARGUMENT)
    }

    @Test func creatingStartsNoThread() throws {
        let host = try FakeHost()
        #expect(threads(of: host) == 0)
        host.destroy()
    }

    @Test func requestsRunOnAtMostTwoThreadsOfTheInstance() async throws {
        let host = try FakeHost()
        let calls = (0..<32).map { _ in
            host.call { _, reply, _ in try await reply.appendText(currentThreadName()) }
        }
        for call in calls {
            _ = await call.outcome
            #expect(call.text == host.agentID)
        }
        #expect((1...2).contains(threads(of: host)))
        host.destroy()
        #expect(host.seen.violations == [])
    }

    @Test func afterDestroyNoThreadIsLeft() async throws {
        for _ in 0..<20 {
            let host = try FakeHost()
            _ = await host.call { _, reply, _ in try await reply.appendText("Hi") }.outcome
            host.destroy()
            #expect(threads(of: host) == 0)
        }
    }

    /// The second thread is first needed while `destroy` already waits for the first one.
    @Test func aThreadThatStartsDuringDestroyIsGoneAfterwards() async throws {
        for _ in 0..<50 {
            let host = try FakeHost(llm: .stream([]))
            let meeting = Meeting()
            _ = await host.call { _, reply, context in
                try await reply.relay(context.llm!.chat(LanguageModelRequest([Message(.user, "?")])))
                meeting.waitUntilDestroyBegins()
                await withTaskGroup { group in
                    for _ in 0..<2 { group.addTask { meeting.meet() } }
                }
            }.outcome
            meeting.isDestroying.store(true, ordering: .releasing)
            host.destroy()
            #expect(meeting.arrived.load(ordering: .acquiring) == 2)
            #expect(threads(of: host) == 0)
        }
    }

    @Test func destroyWaitsForWhatAnAgentDoesAfterItsRelay() async throws {
        let host = try FakeHost(llm: .stream([.event(.text("Hi"))]))
        _ = await host.call { _, reply, context in
            try await reply.relay(context.llm!.chat(LanguageModelRequest([Message(.user, "?")])))
            for _ in 0..<100 { await Task.yield() }
            context.log.info("swept up")
        }.outcome
        host.destroy()
        #expect(host.seen.lines.map(\.message) == ["swept up"])
        #expect(threads(of: host) == 0)
    }

    @Test func anAgentThatBlocksDelaysNobodyElse() async throws {
        let blocked = try FakeHost()
        let other = try FakeHost()
        let gate = Gate()
        let calls = (0..<4).map { _ in blocked.call { _, reply, _ in gate.wait() } }
        // The other agent and the shared pool go on while four of four requests block.
        let answer = other.call { _, reply, _ in try await reply.appendText("Here") }
        #expect(await answer.outcome.status == AGENT_OK)
        #expect(await Task.detached { 42 }.value == 42)
        gate.open()
        for call in calls { #expect(await call.outcome.status == AGENT_OK) }
        blocked.destroy()
        other.destroy()
    }

    @Test func aSelfTestThatPassesSaysSo() throws {
        let status = try selfTest(#"{}"#, timeout: AGENT_FOREVER)
        #expect(status == AGENT_OK)
    }

    @Test func aSelfTestThatFailsSaysHow() throws {
        let status = try selfTest(#"{"selfTest":"fails"}"#, timeout: AGENT_FOREVER)
        #expect(status == AGENT_E_UPSTREAM)
    }

    @Test func aSelfTestThatHangsIsGivenUp() throws {
        let status = try selfTest(#"{"selfTest":"hangs"}"#, timeout: 1)
        #expect(status == AGENT_E_DEADLINE)
    }

    private func selfTest(_ settings: String, timeout: UInt64) throws -> agent_status {
        let host = try FakeHost(settings: settings)
        defer { host.destroy() }
        let table = try #require(host.plugin.pointee.extension(host.instance, AGENT_EXTENSION_SELFTEST))
        return table.assumingMemoryBound(to: agent_selftest_v1.self).pointee.run(host.instance, timeout)
    }
}

/// A door that threads wait at.
private final class Gate: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    func wait() {
        while sem_wait(semaphore) != 0 {}
        sem_post(semaphore)
    }

    func open() { sem_post(semaphore) }
}

/// Where an agent waits for `destroy` to begin, and then needs two threads at once.
private final class Meeting: Sendable {
    let isDestroying = Atomic(false)
    let arrived = Atomic(0)

    /// Gives `destroy` a few turns of the processor, so that it already waits.
    func waitUntilDestroyBegins() {
        while !isDestroying.load(ordering: .acquiring) { sched_yield() }
        for _ in 0..<20 { sched_yield() }
    }

    /// Blocks until the other has come too.
    func meet() {
        arrived.add(1, ordering: .acquiringAndReleasing)
        while arrived.load(ordering: .acquiring) < 2 { sched_yield() }
    }
}
