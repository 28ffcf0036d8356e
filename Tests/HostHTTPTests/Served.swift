// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import HostConfig
import HostCore
import HostHTTP
import HostTestKit
import Logging
import NIOPosix
import TestSupport
import Testing

/// A listener on a port of this machine, over fixtures.
struct Served {
    let core: CoreRig
    let health = Health()
    let listener: HTTPListener

    /// Serves while `body` runs, and drains.
    static func with(
        _ fixtures: [String],
        listener adjust: (inout ListenerConfig) -> Void = { _ in },
        agent: (inout AgentConfig) -> Void = { _ in },
        router: (([RoutableAgent]) -> any Router)? = nil,
        _ body: (Served) async throws -> Void
    ) async throws {
        let core = try CoreRig(fixtures, agent, router: router)
        var config = ListenerConfig(kind: .agent, name: "agents", port: 0)
        adjust(&config)
        let served = try Served(core, config)
        do {
            try await body(served)
        } catch {
            await served.listener.drain(timeoutMilliseconds: 0)
            throw error
        }
        await served.listener.drain(timeoutMilliseconds: 0)
    }

    private init(_ core: CoreRig, _ config: ListenerConfig) throws {
        self.core = core
        let context = ListenerContext(
            config: config,
            chat: core.chat,
            health: health,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { 1_700_000_000 }
        )
        listener = try HTTPListener.bind(context, on: .singleton)
        listener.accept()
    }

    func client(receiveBuffer: Int32? = nil) throws -> Client {
        try Client(port: listener.port, receiveBuffer: receiveBuffer)
    }

    /// The agents have let go of every call.
    func agentsAreFree() -> Bool {
        core.publishNothing()
        return core.instances.allSatisfy { $0.waitUntilDestroyed(until: .soon) }
    }
}
