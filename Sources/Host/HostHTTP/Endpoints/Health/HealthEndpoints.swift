// SPDX-License-Identifier: Apache-2.0

import HostCore

/// For load balancers and whatever else watches the process.
enum HealthEndpoints {
    static func live(_ request: Request) -> Reply { .now(Response(text: "ok\n")) }

    static func ready(_ request: Request) -> Reply {
        let isReady = !request.listener.health.isDraining
        let generation = request.listener.chat.current
        var text = isReady ? "ok\n" : "draining\n"
        if isVerbose(request.query) {
            text = "[\(isReady ? "+" : "-")]accepting \(isReady ? "ok" : "draining")\n"
            text += "[+]generation \(generation.number)\n"
            for id in generation.agents.keys.sorted() { text += "[+]agent \(id) ok\n" }
            for id in generation.missingAgents { text += "[-]agent \(id) rejected\n" }
        }
        return .now(Response(status: isReady ? 200 : 503, text: text))
    }

    private static func isVerbose(_ query: String) -> Bool {
        query.split(separator: "&").contains { $0.hasPrefix("verbose") }
    }
}
