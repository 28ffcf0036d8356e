// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
import HostSupport

extension Sandbox {
    /// What is worth knowing about a sandbox in force.
    package struct Report: Sendable, Equatable {
        package var gaps: [SandboxGap]
        /// Paths of the policy that are not there, and so could not be allowed.
        package var absent: [String]
    }

    /// Confines this process for good, and ties its life to the host's.
    ///
    /// Called in a process that `ChildProcess` started, before it has a second thread and before it loads anything that is
    /// to be confined. Where other processes may come out of it, what returns is a child of the process that called: that
    /// one stays as their keeper.
    /// - Parameters:
    ///   - image: the shared object that will be loaded, which is readable besides what the policy says.
    ///   - folder: the working directory. It is readable only if the policy says so.
    package func enter(image: String, folder: String = "/") throws(SandboxError) -> Report {
        // Landlock confines the calling thread and those that it starts, not those that run already.
        guard Self.threadCount == 1 else { throw SandboxError(reason: "the process has several threads already") }
        Self.closeInherited()
        let host = try Self.hostID()
        try settle(in: folder)
        var guardians = [host]
        if needsKeeper {
            let keeper = try Keeper.split(host: host)
            guardians.append(keeper)
        } else {
            try Self.endWith(parent: host, by: SIGKILL)
        }
        let process = SandboxedProcess(
            id: getpid(),
            guardians: guardians,
            image: image,
            libraryFolders: Self.libraryFolders(),
            mappedBytes: Self.mappedBytes()
        )
        let support = SandboxSupport.current
        let absent = try SandboxPlan(self, for: process, on: support).apply()
        let named = Set(read + write)
        return Report(gaps: support.gaps(for: self), absent: absent.filter(named.contains))
    }

    /// A signal when the parent goes; at once if it is gone already.
    static func endWith(parent: pid_t, by signal: Int32) throws(SandboxError) {
        let set = sandbox_prctl(PR_SET_PDEATHSIG, UInt(signal))
        guard set == 0 else { throw SandboxError("the signal for the host's end", set) }
        guard getppid() == parent else { throw SandboxError(reason: "the host is gone") }
    }
}

// MARK: - A process of its own

extension Sandbox {
    /// All but the standard descriptors and the socket to the host.
    private static func closeInherited() {
        let first = ChildProcess.channel + 1
        guard sandbox_close_range(UInt32(first), .max) != 0 else { return }
        // Linux 5.8 and older.
        var limit = rlimit()
        unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        for descriptor in first..<Int32(clamping: min(limit.rlim_cur, 1 << 20)) { close(descriptor) }
    }

    /// The process that made the socket on which this one hears from its host.
    private static func hostID() throws(SandboxError) -> pid_t {
        let maker = sandbox_socket_maker(ChildProcess.channel)
        guard maker > 0 else { throw SandboxError(reason: "there is no socket to a host") }
        return pid_t(maker)
    }

    private func settle(in folder: String) throws(SandboxError) {
        // Fails if it leads a session already, as a child that `ChildProcess` started does.
        setsid()
        umask(0o077)
        guard unsafe chdir(folder) == 0 else { throw SandboxError(reason: "`\(folder)`: \(systemMessage())") }
        guard isEnabled else { return }
        let dropped = sandbox_drop_capabilities()
        guard dropped == 0 else { throw SandboxError("capabilities", dropped) }
        // No core, and no look inside for processes of the same user. Yama's exception may not exist here.
        let hidden = sandbox_prctl(PR_SET_DUMPABLE, 0)
        guard hidden == 0 else { throw SandboxError("PR_SET_DUMPABLE", hidden) }
        _ = sandbox_prctl(PR_SET_PTRACER, 0)
    }
}

extension SandboxPlan {
    /// In this order: what comes later takes away the right to what comes before.
    /// - Returns: the granted paths that are not there.
    fileprivate func apply() throws(SandboxError) -> [String] {
        for limit in limits where !limit.apply() { throw SandboxError(reason: "a limit: \(systemMessage())") }
        if landlock != nil || filter != nil {
            let set = sandbox_prctl(PR_SET_NO_NEW_PRIVS, 1)
            guard set == 0 else { throw SandboxError("no_new_privs", set) }
        }
        let absent = try landlock?.apply() ?? []
        try filter?.install()
        return absent
    }
}

extension SystemCallFilter {
    fileprivate func install() throws(SandboxError) {
        let program = program
        // The kernel copies the program before the call returns.
        let installed = unsafe program.withUnsafeBufferPointer {
            unsafe sandbox_seccomp_install($0.baseAddress, UInt16($0.count))
        }
        guard installed == 0 else { throw SandboxError("seccomp", installed) }
    }
}
