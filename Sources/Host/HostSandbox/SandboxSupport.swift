// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc

/// The means of confinement that this kernel has.
package struct SandboxSupport: Sendable, Equatable {
    /// The version of Landlock's ABI; nil where it is not built in, not enabled or not permitted.
    package var landlock: Int?
    /// System call filters, for this processor.
    package var seccomp: Bool
    package var noNewPrivileges: Bool
    /// Handles of processes that cannot come to mean another process.
    package var processHandles: Bool

    package init(landlock: Int?, seccomp: Bool, noNewPrivileges: Bool, processHandles: Bool) {
        self.landlock = landlock
        self.seccomp = seccomp
        self.noNewPrivileges = noNewPrivileges
        self.processHandles = processHandles
    }

    /// Asked of the kernel once.
    package static let current = SandboxSupport.ask()

    private static func ask() -> SandboxSupport {
        let version = sandbox_landlock_version()
        let handle = sandbox_pidfd_open(getpid())
        if handle >= 0 { close(Int32(handle)) }
        return SandboxSupport(
            landlock: version > 0 ? Int(version) : nil,
            seccomp: SystemCallFilter.architecture != 0 && sandbox_seccomp_probe() == 0,
            noNewPrivileges: sandbox_prctl(PR_GET_NO_NEW_PRIVS, 0) >= 0,
            processHandles: handle >= 0
        )
    }
}
