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
            return []
        }
    }

    private static func warning(_ message: String, _ listener: ListenerConfig) -> Diagnostic {
        Diagnostic(.warning, code: "SR2020", message, at: listener.location)
    }
}
