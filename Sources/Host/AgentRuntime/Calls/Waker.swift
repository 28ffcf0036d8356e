// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostSupport

/// What runs when a state changes: a function of a plugin, or a thread of the host that sleeps on the plugin's behalf.
///
/// The plugin keeps function and argument valid until it has disarmed the waker or ended what the waker waits for.
@safe package enum Waker: @unchecked Sendable {
    case function(agent_wake_fn, UnsafeMutableRawPointer?)
    case thread(Signal)

    package func callAsFunction() {
        switch self {
        case .function(let wake, let argument): unsafe wake(argument)
        case .thread(let signal): signal.post()
        }
    }
}
