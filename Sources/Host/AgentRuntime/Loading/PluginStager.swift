// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import HostSupport

/// Makes the private copies: `<directory>/<agent>/<start of the digest>.so`.
///
/// A path of its own for every content is what makes the dynamic linker load new code: it knows a file by path and
/// inode, and answers a replaced one with the old image.
package struct PluginStager: Sendable {
    /// Larger files are refused.
    package static let sizeLimit = 1 << 30

    private let directory: String
    /// Runs when a file has been copied and before it is looked at again; tests change the file here.
    private let didCopy: @Sendable () -> Void

    package init(directory: String, didCopy: @escaping @Sendable () -> Void = {}) {
        self.directory = directory
        self.didCopy = didCopy
    }

    package func stage(_ file: String, for agentID: String) throws(PluginFault) -> StagedPlugin {
        let start = ContinuousClock.now
        let source = try Self.open(file)
        let before = try Self.check(source)
        let folder = "\(directory)/\(Self.folderName(agentID))"
        guard Self.makeDirectory(directory), Self.makeDirectory(folder) else { throw .notStaged(in: folder) }
        let temporary = "\(folder)/.\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
        defer { unsafe unlink(temporary) }
        let digest = try copy(source, to: temporary)
        didCopy()
        guard let after = source.status(), Self.isSame(before, after) else {
            throw PluginFault(
                .pluginChangedWhileRead,
                "changed while it was read",
                remedy: "write it under another name, and rename it into place when it is complete"
            )
        }
        return try publish(
            temporary,
            as: "\(folder)/\(digest.prefix(16)).so",
            digest: digest,
            size: Int(after.st_size),
            since: start
        )
    }

    /// Moves the copy to its name, unless an intact one is there already: that one may be mapped.
    private func publish(
        _ temporary: String,
        as path: String,
        digest: String,
        size: Int,
        since start: ContinuousClock.Instant
    ) throws(PluginFault) -> StagedPlugin {
        if let present = unsafe OwnedDescriptor(Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)),
            let found = try? Self.transfer(present, to: nil), found == digest
        {
            return StagedPlugin(
                path: path,
                digest: digest,
                size: size,
                isNew: false,
                duration: ContinuousClock.now - start
            )
        }
        guard unsafe rename(temporary, path) == 0 else { throw .notStaged(in: path) }
        return StagedPlugin(path: path, digest: digest, size: size, isNew: true, duration: ContinuousClock.now - start)
    }
}

// MARK: - The file as given

extension PluginStager {
    private static func open(_ file: String) throws(PluginFault) -> OwnedDescriptor {
        // Without O_NONBLOCK, opening a FIFO waits for somebody to write to it.
        if let descriptor = unsafe OwnedDescriptor(Glibc.open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {
            return descriptor
        }
        switch errno {
        case ENOENT, ENOTDIR:
            throw PluginFault(.pluginUnreadable, "does not exist", remedy: "check the path, or build it")
        case ENXIO:
            throw .notRegular("a socket")
        default:
            throw PluginFault(
                .pluginUnreadable,
                "cannot be opened: \(systemMessage())",
                remedy: "make it readable for the user that runs the host"
            )
        }
    }

    private static func check(_ source: borrowing OwnedDescriptor) throws(PluginFault) -> stat {
        guard let status = source.status() else {
            throw PluginFault(
                .pluginUnreadable,
                "cannot be examined: \(systemMessage())",
                remedy: "check the file system"
            )
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .notRegular("a directory")
        case S_IFIFO: throw .notRegular("a FIFO")
        case S_IFCHR, S_IFBLK: throw .notRegular("a device")
        default: throw .notRegular("no regular file")
        }
        guard status.st_size > 0 else {
            throw PluginFault(
                .pluginWrongSize,
                "is empty",
                remedy: "copy it again; perhaps a build or a copy still runs"
            )
        }
        guard status.st_size <= sizeLimit else {
            throw PluginFault(
                .pluginWrongSize,
                "has \(status.st_size) bytes, the limit is \(sizeLimit)",
                remedy: "strip it, and move data out of it"
            )
        }
        return status
    }

    private static func isSame(_ a: stat, _ b: stat) -> Bool {
        a.st_size == b.st_size && a.st_mtim == b.st_mtim && a.st_ctim == b.st_ctim
    }
}

// MARK: - The copy

extension PluginStager {
    private func copy(_ source: borrowing OwnedDescriptor, to path: String) throws(PluginFault) -> String {
        guard
            let target = unsafe OwnedDescriptor(
                Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            )
        else { throw .notStaged(in: path) }
        let digest = try Self.transfer(source, to: target.raw)
        guard fchmod(target.raw, 0o500) == 0 else { throw .notStaged(in: path) }
        return digest
    }

    private static let bufferSize = 256 << 10

    /// Reads to the end, writes all of it if there is a target, and returns the digest.
    private static func transfer(_ source: borrowing OwnedDescriptor, to target: Int32?) throws(PluginFault) -> String {
        var digest = SHA256()
        var total = 0
        // A mapping of its own: of the heap, every thread that ever stages would keep as much.
        guard let start = unsafe mmap(nil, bufferSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            unsafe start != MAP_FAILED
        else { throw .notStaged(in: "memory") }
        defer { unsafe munmap(start, bufferSize) }
        let buffer = unsafe UnsafeMutableRawBufferPointer(start: start, count: bufferSize)
        while true {
            let count = unsafe read(source.raw, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0, total <= sizeLimit else {
                throw PluginFault(
                    .pluginUnreadable,
                    "cannot be read: \(systemMessage())",
                    remedy: "check the file system"
                )
            }
            guard count > 0 else { return digest.finish() }
            total += count
            let piece = unsafe UnsafeRawBufferPointer(rebasing: buffer.prefix(count))
            unsafe digest.update(piece.bindMemory(to: UInt8.self).span)
            if let target { try unsafe write(piece, to: target) }
        }
    }

    private static func write(_ piece: UnsafeRawBufferPointer, to target: Int32) throws(PluginFault) {
        var piece = unsafe piece[...]
        while unsafe !piece.isEmpty {
            let count = unsafe Glibc.write(target, UnsafeRawBufferPointer(rebasing: piece).baseAddress, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .notStaged(in: "its private copy") }
            unsafe piece = piece.dropFirst(count)
        }
    }

    private static func makeDirectory(_ path: String) -> Bool { unsafe mkdir(path, 0o700) == 0 || errno == EEXIST }

    /// An agent's id as a folder's name: nothing in it may lead out of the folder.
    private static func folderName(_ agentID: String) -> String {
        let name = agentID.utf8.prefix(64).map { byte in
            let isPlain = PluginDescriptor.isID(String(UnicodeScalar(byte)).lowercased())
            return Character(UnicodeScalar(isPlain ? byte : UInt8(ascii: "_")))
        }
        return name.isEmpty ? "_" : String(name)
    }
}

extension timespec {
    fileprivate static func == (a: timespec, b: timespec) -> Bool { a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec }
}

extension PluginFault {
    fileprivate static func notRegular(_ what: String) -> PluginFault {
        PluginFault(.pluginNotRegular, "is \(what)", remedy: "name a shared object, built with -shared")
    }

    fileprivate static func notStaged(in path: String) -> PluginFault {
        PluginFault(
            .pluginNotStaged,
            "cannot be copied to `\(path)`: \(systemMessage())",
            remedy: "make room there and let the host's user write to it"
        )
    }
}
