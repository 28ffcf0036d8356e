// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Reads a whole file of bounded size.
package enum FileContents {
    /// Why there is nothing to read; the reason is lower case, without a full stop.
    package enum Failure: Error, Equatable {
        case missing
        case unreadable(String)
        case tooLarge
    }

    /// The bytes of a regular file of at most `limit` bytes; blocks while the disk does, never on a FIFO.
    package static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable(reason(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a regular file") }
        guard status.st_size <= limit else { throw .tooLarge }
        let bytes = try readAll(descriptor, limit: limit)
        guard bytes.count <= limit else { throw .tooLarge }
        return bytes
    }

    /// Up to one byte more than the limit: the file may have grown since `fstat`.
    private static func readAll(_ descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count < bytes.count {
            let read = unsafe bytes.withUnsafeMutableBytes { space in
                unsafe Glibc.read(descriptor, space.baseAddress! + count, space.count - count)
            }
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else { throw .unreadable(reason(errno)) }
            guard read > 0 else { break }
            count += read
        }
        return Array(bytes.prefix(count))
    }

    private static func reason(_ code: Int32) -> String { systemMessage(code).lowercased() }
}
