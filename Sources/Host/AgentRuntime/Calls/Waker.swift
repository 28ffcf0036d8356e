// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostSupport

/// Who is told when a state changes: a function of a plugin, or a thread of the host that sleeps on the plugin's behalf.
package enum Waker: @unchecked Sendable {
    case function(agent_wake_fn, UnsafeMutableRawPointer?)
    case thread(Signal)

    package func callAsFunction() {
        switch self {
        case .function(let wake, let argument): wake(argument)
        case .thread(let signal): signal.post()
        }
    }
}
