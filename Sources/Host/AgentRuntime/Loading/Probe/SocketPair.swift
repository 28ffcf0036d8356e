// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// Two connected ends that no other child inherits, clear of the standard descriptors' numbers.
struct SocketPair: ~Copyable {
    let near: OwnedDescriptor
    let far: OwnedDescriptor

    init?() {
        var ends: (Int32, Int32) = (-1, -1)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let result = unsafe withUnsafeMutablePointer(to: &ends) { ends in
            unsafe ends.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe socketpair(AF_UNIX, kind, 0, $0) }
        }
        guard result == 0, let near = OwnedDescriptor(raising: ends.0), let far = OwnedDescriptor(raising: ends.1)
        else { return nil }
        self.near = near
        self.far = far
    }
}
