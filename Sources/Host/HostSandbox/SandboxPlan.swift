// SPDX-License-Identifier: Apache-2.0

/// A sandbox in the kernel's terms: what `enter` does, decided without doing any of it.
package struct SandboxPlan: Sendable, Equatable {
    package var limits: [ResourceLimit]
    /// nil where the kernel has no Landlock, or where nothing is to be confined.
    package var landlock: LandlockPlan?
    /// nil where the kernel has no seccomp, or where nothing is to be confined.
    package var filter: SystemCallFilter?

    package init(_ sandbox: Sandbox, for process: SandboxedProcess, on support: SandboxSupport) {
        limits = ResourceLimit.all(of: sandbox, mappedBytes: process.mappedBytes)
        guard sandbox.isEnabled, support.noNewPrivileges else { return }
        landlock = support.landlock.map { version in
            LandlockPlan(FileGrant.all(of: sandbox, for: process), version: version)
        }
        guard support.seccomp else { return }
        filter = SystemCallFilter(
            .init(
                process: process.id,
                guardians: process.guardians,
                subprocess: sandbox.subprocess,
                landlock: support.landlock ?? 0
            )
        )
    }
}

/// The process that a plan is made for.
package struct SandboxedProcess: Sendable, Equatable {
    package var id: Int32
    /// The host, and the process that keeps this one: no signal may reach them.
    package var guardians: [Int32]
    /// The shared object that it is going to load.
    package var image: String
    /// Where its Swift runtime is, and what `LD_LIBRARY_PATH` names.
    package var libraryFolders: [String]
    /// Its address space before the image is loaded.
    package var mappedBytes: Int

    package init(id: Int32, guardians: [Int32], image: String, libraryFolders: [String], mappedBytes: Int) {
        self.id = id
        self.guardians = guardians
        self.image = image
        self.libraryFolders = libraryFolders
        self.mappedBytes = mappedBytes
    }
}
