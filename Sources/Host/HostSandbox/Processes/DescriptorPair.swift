// SPDX-License-Identifier: Apache-2.0

import CSandbox
import Glibc
package import HostSupport

/// Two connected descriptors, one to keep and one to give away: no other child inherits them, and their numbers are clear
/// of the standard ones.
package struct DescriptorPair: ~Copyable {
    package let near: OwnedDescriptor
    package let far: OwnedDescriptor

    /// Closes the other end: once a child has its copy, its end shows here.
    package consuming func keepNear() -> OwnedDescriptor { near }

    /// A stream in both directions.
    package static func sockets() throws(SpawnError) -> DescriptorPair {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        return try unsafe make { unsafe socketpair(AF_UNIX, kind, 0, $0) }
    }

    /// What is written to `far` can be read from `near`, which never blocks.
    package static func pipe() throws(SpawnError) -> DescriptorPair {
        let pipe = try unsafe make { unsafe Int32(sandbox_pipe($0)) }
        guard fcntl(pipe.near.raw, F_SETFL, O_NONBLOCK) == 0 else { throw .ofSystem }
        return pipe
    }

    private static func make(_ open: (UnsafeMutablePointer<Int32>) -> Int32) throws(SpawnError) -> DescriptorPair {
        var ends: (Int32, Int32) = (-1, -1)
        let result = unsafe withUnsafeMutablePointer(to: &ends) { ends in
            unsafe ends.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe open($0) }
        }
        guard result == 0 else { throw .ofSystem }
        guard let near = OwnedDescriptor(raising: ends.0), let far = OwnedDescriptor(raising: ends.1) else {
            throw .ofSystem
        }
        return DescriptorPair(near: near, far: far)
    }
}

extension SpawnError {
    /// What `errno` says, right after a call that failed.
    fileprivate static var ofSystem: SpawnError { SpawnError(reason: systemMessage()) }
}
