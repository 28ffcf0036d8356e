// SPDX-License-Identifier: Apache-2.0

import HostConfig

/// What a configuration asks for that this version does not do yet: said at the start, not found out later.
enum Limitations {
    static func diagnostics(on config: HostConfig) -> [Diagnostic] {
        config.listeners.flatMap { listener -> [Diagnostic] in
            guard listener.kind == .agent else {
                return [
                    warning("listener `\(listener.name)`: the gateway is not served yet; it is not opened", listener)
                ]
            }
            var found: [Diagnostic] = []
            if listener.router == .llm {
                found.append(
                    warning("listener `\(listener.name)`: no LLM router yet; the embedded one decides", listener)
                )
            }
            if listener.orchestration == .chain {
                found.append(
                    warning("listener `\(listener.name)`: no chains yet; its agents answer in parallel", listener)
                )
            }
            return found
        }
    }

    private static func warning(_ message: String, _ listener: ListenerConfig) -> Diagnostic {
        Diagnostic(.warning, code: "SR2020", message, at: listener.location)
    }
}
