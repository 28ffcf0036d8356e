// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file descriptor that is closed exactly once.
struct OwnedDescriptor: ~Copyable {
    let raw: Int32

    /// Takes over what a system call returned; nil if that was -1.
    init?(_ raw: Int32) {
        guard raw >= 0 else { return nil }
        self.raw = raw
    }

    /// Takes over a descriptor and gives it a number of at least 10.
    init?(raising raw: Int32) {
        guard let low = OwnedDescriptor(raw) else { return nil }
        self.init(fcntl(low.raw, F_DUPFD_CLOEXEC, 10))
    }

    deinit { close(raw) }

    func status() -> stat? {
        var status = stat()
        return fstat(raw, &status) == 0 ? status : nil
    }
}

/// Two connected ends that no other child inherits, clear of the standard descriptors' numbers.
struct SocketPair: ~Copyable {
    let near: OwnedDescriptor
    let far: OwnedDescriptor

    init?() {
        var ends: (Int32, Int32) = (-1, -1)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let result = withUnsafeMutablePointer(to: &ends) { ends in
            ends.withMemoryRebound(to: Int32.self, capacity: 2) { socketpair(AF_UNIX, kind, 0, $0) }
        }
        guard result == 0, let near = OwnedDescriptor(raising: ends.0), let far = OwnedDescriptor(raising: ends.1)
        else { return nil }
        self.near = near
        self.far = far
    }
}

/// What `errno` means, right after a call that failed.
func systemMessage(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
