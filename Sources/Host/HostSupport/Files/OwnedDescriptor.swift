// SPDX-License-Identifier: Apache-2.0

package import Glibc

/// A file descriptor that is closed exactly once.
package struct OwnedDescriptor: ~Copyable {
    package let raw: Int32

    /// Takes over what a system call returned; nil if that was -1.
    package init?(_ raw: Int32) {
        guard raw >= 0 else { return nil }
        self.raw = raw
    }

    /// Takes over a descriptor and gives it a number of at least 10.
    package init?(raising raw: Int32) {
        guard let low = OwnedDescriptor(raw) else { return nil }
        self.init(fcntl(low.raw, F_DUPFD_CLOEXEC, 10))
    }

    deinit { close(raw) }

    package func status() -> stat? {
        var status = stat()
        return unsafe fstat(raw, &status) == 0 ? status : nil
    }
}

/// What `errno` means, right after a call that failed.
package func systemMessage(_ code: Int32 = errno) -> String {
    // glibc's text is static, or in a buffer of this thread that the next call overwrites: it is copied at once.
    unsafe String(cString: strerror(code))
}
