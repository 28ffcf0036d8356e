// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import HostAnswers
import HostConfig
import HostSupport
import Logging
import ModelGateway
import UpstreamHTTP

/// The models of a configuration, for a command that asks one without serving.
struct ModelRuntime {
    private let transport = CurlTransport()

    /// nil where no provider is configured.
    func model(of config: HostConfig) -> (any ChatModel)? {
        guard !config.modelProviders.isEmpty else { return nil }
        let memory = GatewayMemory(transport: transport, world: .ofHost) { Terminal.write("slipring: \($0): \($1)\n") }
        return ModelGateway(GatewayPlan(config), memory: memory)
    }

    func close() { transport.shutdown() }
}

extension Routing {
    /// Waits for the decision; for commands, which have a thread to spare.
    func wait() -> Route {
        guard case .asked(let pending) = self else {
            guard case .decided(let route) = self else { preconditionFailure("a route is decided or asked for") }
            return route
        }
        let bell = Signal()
        while true {
            if let route = pending.take() { return route }
            pending.onReady { bell.post() }
            if !bell.wait(until: pending.deadline) { pending.expire(at: MonotonicClock.now()) }
        }
    }
}
