// SPDX-License-Identifier: Apache-2.0

/// What a process that runs a stranger's shared object may do: compute, start threads, use the descriptors that it was
/// given, and whatever else a field allows.
///
/// A value only. `SandboxPlan` translates it into what the kernel understands, `enter` puts it into force.
package struct Sandbox: Sendable, Equatable {
    /// Absolute paths of files and folders that may be read, besides what every program needs (`FileGrant.all`).
    package var read: [String]
    /// Absolute paths of files and folders that may be read, written, made and removed.
    package var write: [String]
    /// Whether it may start other programs, which are confined as it is and end with it.
    package var subprocess: Bool
    package var limits: Limits
    /// False leaves it every right of the host's user; it still ends with its host, and holds none of its descriptors.
    package var isEnabled: Bool

    package init(
        read: [String] = [],
        write: [String] = [],
        subprocess: Bool = false,
        limits: Limits = Limits(),
        isEnabled: Bool = true
    ) {
        self.read = read
        self.write = write
        self.subprocess = subprocess
        self.limits = limits
        self.isEnabled = isEnabled
    }

    /// What it may use up; zero leaves a limit as the host has it.
    package struct Limits: Sendable, Equatable {
        /// Address space on top of what the program itself has mapped when it enters the sandbox.
        package var memoryBytes = 0
        package var descriptors = 256
        /// Processor time of the whole process, after which it is killed.
        package var processorSeconds = 0
        /// The size of each file that it writes.
        package var fileBytes = 0

        package init() {}
    }

    /// Whether other processes can come out of it, so that one of ours has to stay with them until they are gone.
    package var needsKeeper: Bool { subprocess || !isEnabled }
}
