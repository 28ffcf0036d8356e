// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
import HostSupport

extension LandlockPlan {
    /// Puts the ruleset into force for the calling thread and all that it starts; never to be undone.
    /// - Returns: the granted paths that are not there.
    func apply() throws(SandboxError) -> [String] {
        let made = sandbox_landlock_create(
            sandbox_ruleset(files: files.rawValue, network: network, scopes: scoped)
        )
        guard let ruleset = OwnedDescriptor(Int32(made)) else { throw SandboxError("Landlock", made) }
        var absent: [String] = []
        for grant in grants {
            // What a grant is about is looked up now, links followed, and never again.
            guard let file = unsafe OwnedDescriptor(Int32(sandbox_open_path(grant.path))) else {
                absent.append(grant.path)
                continue
            }
            let isFolder = file.status().map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
            let rights = isFolder ? grant.rights : grant.rights.intersection(.ofFiles)
            let allowed = sandbox_landlock_allow(ruleset.raw, file.raw, rights.rawValue)
            guard allowed == 0 else { throw SandboxError("Landlock for `\(grant.path)`", allowed) }
            if grant.path == FileGrant.ownProcess { Self.pin(file) }
        }
        let restricted = sandbox_landlock_restrict(ruleset.raw)
        guard restricted == 0 else { throw SandboxError("Landlock", restricted) }
        return absent
    }

    /// Keeps a folder of /proc open as long as the process lives.
    ///
    /// The kernel forgets such a folder when it is short of memory. The next look-up makes another one, for which there
    /// would be no rule.
    private static func pin(_ folder: borrowing OwnedDescriptor) {
        _ = fcntl(folder.raw, F_DUPFD_CLOEXEC, 0)
    }
}
