// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// `agent.selftest/1`: runs a `SelfTestingAgent`'s test on the instance's own threads.
enum SelfTest {
    private static let id = AGENT_EXTENSION_SELFTEST

    nonisolated(unsafe) private static let table: UnsafePointer<agent_selftest_v1> = {
        var table = agent_selftest_v1()
        table.struct_size = UInt32(MemoryLayout<agent_selftest_v1>.size)
        table.run = { SelfTest.run(AgentInstance.of($0), timeout: $1) }
        return forever(table)
    }()

    static func table(for id: UnsafePointer<CChar>?) -> UnsafeRawPointer? {
        guard let id, String(cString: id) == Self.id else { return nil }
        return UnsafeRawPointer(table)
    }

    /// Blocks, at most until the timeout: the host asks on a thread that may.
    private static func run(_ instance: AgentInstance?, timeout: UInt64) -> agent_status {
        guard let instance, let agent = instance.agent as? any SelfTestingAgent else { return AGENT_E_UNSUPPORTED }
        let outcome = Monitor<agent_status?>(nil)
        let task = instance.executor.run {
            let status = await status(of: { try await agent.selfTest() })
            outcome.withLock { $0 = status }
            outcome.wakeAll()
        }
        if let status = outcome.wait(nanoseconds: timeout, for: { $0 }) { return status }
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
