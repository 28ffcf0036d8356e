// SPDX-License-Identifier: Apache-2.0

/// A promise of the sandbox that this kernel gives no means to keep.
package enum SandboxGap: String, Sendable, Equatable, CaseIterable {
    case files
    case systemCalls = "system-calls"
    case signals
    case privileges
    case processHandles = "process-handles"

    /// For the log at the start and for `/agents`: the missing means, and what follows.
    package var message: String {
        switch self {
        case .files:
            "no Landlock (Linux 5.13, enabled): an isolated agent can read and write each file that the host's user can"
        case .systemCalls:
            "no seccomp: an isolated agent can open network connections, start processes and send signals"
        case .signals:
            "no Landlock scopes (Linux 6.12): an agent with `subprocess: true` can send signals to other processes"
                + " of the host's user"
        case .privileges:
            "no no_new_privs (Linux 3.5): an isolated agent is confined by neither Landlock nor seccomp"
        case .processHandles:
            "no pidfd (Linux 5.3): the end of an isolated agent is noticed some milliseconds late"
        }
    }
}

extension SandboxSupport {
    /// What an agent with this sandbox could do although it should not.
    package func gaps(for sandbox: Sandbox = Sandbox()) -> [SandboxGap] {
        guard sandbox.isEnabled else { return processHandles ? [] : [.processHandles] }
        var gaps: [SandboxGap] = []
        if !noNewPrivileges { gaps.append(.privileges) }
        if landlock == nil { gaps.append(.files) }
        if !seccomp { gaps.append(.systemCalls) }
        // Without `subprocess` the filter knows the one process that may be signalled.
        if sandbox.subprocess, seccomp, (landlock ?? 0) < LandlockPlan.scopes { gaps.append(.signals) }
        if !processHandles { gaps.append(.processHandles) }
        return gaps
    }
}
