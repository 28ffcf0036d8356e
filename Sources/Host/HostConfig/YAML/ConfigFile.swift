// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The configuration file on disk: the only effect in this module.
struct ConfigFile {
    static let sizeLimit = 1 << 20

    /// Why there is nothing to read, in words.
    enum Failure: Error, Equatable {
        case missing
        case unreadable(String)
        case tooLarge
    }

    /// The whole file, if it is a regular one within the limit; a FIFO does not make this wait.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable(reason(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(reason(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a regular file") }
        guard status.st_size <= sizeLimit else { throw .tooLarge }
        let bytes = try readAll(descriptor)
        guard bytes.count <= sizeLimit else { throw .tooLarge }
        return bytes
    }

    /// Up to one byte more than the limit: the file may have grown since `fstat`.
    private static func readAll(_ descriptor: Int32) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: sizeLimit + 1)
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

    /// The folder that relative paths in a configuration count from when there is no file.
    static func workingDirectory() -> String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)).lowercased() }
}
