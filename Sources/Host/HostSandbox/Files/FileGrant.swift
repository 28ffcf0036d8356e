// SPDX-License-Identifier: Apache-2.0

/// A file or folder, and what may be done with it and with all beneath it.
package struct FileGrant: Sendable, Equatable {
    package var path: String
    package var rights: LandlockRights

    package init(path: String, rights: LandlockRights) {
        self.path = path
        self.rights = rights
    }

    static func all(of sandbox: Sandbox, for process: SandboxedProcess) -> [FileGrant] {
        // With a program to start, its file and the dynamic linker have to be executable.
        let reading: LandlockRights = sandbox.subprocess ? [.reading, .execute] : .reading
        var readable = [process.image] + process.libraryFolders + libraries + sandbox.read
        if sandbox.subprocess { readable += programs }
        return readable.map { FileGrant(path: $0, rights: reading) }
            + always.map { FileGrant(path: $0, rights: .reading) }
            + [FileGrant(path: "/dev/null", rights: [.reading, .writeFile])]
            + sandbox.write.map { FileGrant(path: $0, rights: reading.union(.writing)) }
    }

    /// Where the dynamic linker looks.
    static let libraries = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache"]

    /// What libraries read in any program: time zones, randomness, how many processors there are, and about themselves.
    ///
    /// `/dev/zero` gives memory, as `mmap` does.
    static let always = [
        "/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom", "/dev/random", "/dev/zero",
        "/sys/devices/system/cpu", ownProcess,
    ]

    static let ownProcess = "/proc/self"

    private static let programs = ["/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin"]
}
