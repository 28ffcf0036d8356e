// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// One configured, live agent: what the host holds as `void *instance`.
final class AgentInstance: Sendable {
    let agent: any Agent
    let executor: AgentExecutor
    private let log: AgentLog

    init(_ type: any Agent.Type, context: AgentContext) throws {
        agent = try type.init(context: context)
        executor = AgentExecutor(name: context.agentID)
        log = context.log
    }

    /// Starts to answer, and returns at once.
    func handle(_ request: RequestHandle) {
        let call = AgentCall(request, log: log)
        let request = AgentRequest(copying: call)
        call.start(on: executor) { [agent] in try await agent.respond(to: request, reply: Reply(call)) }
    }

    /// Runs a `SelfTestingAgent`'s test on the instance's own threads; blocks, at most for `nanoseconds`.
    func selfTest(nanoseconds: UInt64) -> agent_status {
        guard let agent = agent as? any SelfTestingAgent else { return AGENT_E_UNSUPPORTED }
        let outcome = Monitor<agent_status?>(nil)
        let task = executor.run {
            let status = await Self.status { try await agent.selfTest() }
            outcome.withLock { $0 = status }
            outcome.wakeAll()
        }
        if let status = outcome.wait(nanoseconds: nanoseconds, for: { $0 }) { return status }
        task.cancel()
        return AGENT_E_DEADLINE
    }

    private static func status(of test: () async throws -> Void) async -> agent_status {
        do {
            try await test()
            return AGENT_OK
        } catch {
            return AgentOutcome(of: error, in: []).status
        }
    }
}
