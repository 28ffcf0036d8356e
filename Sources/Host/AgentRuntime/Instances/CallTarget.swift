// SPDX-License-Identifier: Apache-2.0

/// Where the calls of an instance go: into a plugin, or out to an agent elsewhere.
package protocol CallTarget: Sendable {
    /// Passes a call on and returns at once; false when nothing can take it.
    func begin(_ call: AgentCall, _ arena: RequestArena) -> Bool

    /// Lets go of everything, after the last call; `isGone` runs when that is done.
    func end(_ isGone: @escaping @Sendable () -> Void)
}
