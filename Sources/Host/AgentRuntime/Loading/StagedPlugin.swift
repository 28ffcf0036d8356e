// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import HostSupport

/// The host's private copy of a plugin: nobody else writes to it, so what was checked is what gets mapped.
package struct StagedPlugin: Sendable, Equatable {
    package let path: String
    /// SHA-256 in hexadecimal.
    package let digest: String
    package let size: Int
    /// False when an earlier load left the same copy, which may be mapped.
    package let isNew: Bool
    /// How long the copy took.
    package let duration: Duration

    /// Looks at the copy without running any of it.
    package func preflight() throws(PluginFault) -> ELFFacts {
        guard let file = unsafe OwnedDescriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)),
            let start = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file.raw, 0), unsafe start != MAP_FAILED
        else {
            throw PluginFault(.pluginNotStaged, "cannot be mapped for reading: \(systemMessage())", remedy: "try again")
        }
        defer { unsafe munmap(start, size) }
        return try unsafe ELFPreflight.inspect(UnsafeRawBufferPointer(start: start, count: size))
    }

    /// Removes a copy that turned out useless.
    package func discard() {
        if isNew { unsafe unlink(path) }
    }
}
