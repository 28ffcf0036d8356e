// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import HostConfig
import HostCore
import HostSupport
import ModelGateway

/// What a person sees when the host is ready.
enum Banner {
    static func text(_ generation: Generation, ports: [String: Int], startup: Duration) -> String {
        let milliseconds = startup.inMilliseconds
        var lines = ["slipring \(HostVersion.current)  ready in \(milliseconds) ms  generation \(generation.number)"]
        for listener in generation.config.listeners {
            guard let port = ports[listener.name] else { continue }
            let agents = generation.listeners[listener.name]?.offered.map(\.id) ?? []
            let offered = listener.kind == .model ? generation.gateway?.names ?? [] : agents
            lines.append("  \(listener.name)  http://\(listener.address):\(port)/v1  \(offered.joined(separator: " "))")
        }
        for id in generation.missingAgents { lines.append("  \(id)  not available, see above") }
        return lines.joined(separator: "\n") + "\n"
    }
}
