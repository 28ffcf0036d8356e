// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import HostSupport

/// A directory of this process alone, for the private copies of plugins; gone when the process ends in order.
///
/// It stands in `<base>/slipring-<user>/`, is locked as long as its process lives, and so tells the next process which
/// ones a crash left behind: those whose lock is free are removed.
package final class RunDirectory: Sendable {
    package let path: String
    private let lock: Int32

    /// Where to keep the copies of plugins.
    package var plugins: String { "\(path)/plugins" }

    /// The bases to try in turn: absolute ones of `preferred`, then the usual temporary ones.
    package static func bases(preferred: [String]) -> [String] {
        (preferred + ["/tmp", "/var/tmp"]).filter { $0.hasPrefix("/") }
    }

    /// Takes the first base where a private directory can be made from which code may be loaded.
    package init(bases: [String]) throws(PluginFault) {
        var refusals: [String] = []
        for base in bases {
            switch Self.make(in: base) {
            case .success((let path, let lock)):
                (self.path, self.lock) = (path, lock)
                return
            case .failure(let refusal):
                refusals.append("\(base): \(refusal.reason)")
            }
        }
        throw PluginFault(
            .pluginNotStaged,
            "cannot be copied anywhere private: \(refusals.joined(separator: "; "))",
            remedy: "set XDG_RUNTIME_DIR or TMPDIR to a directory of the host's user that is mounted without noexec"
        )
    }

    deinit { close(lock) }

    /// Removes the directory with all that is in it; what is mapped stays mapped.
    package func remove() { Self.removeTree(path) }
}

// MARK: - Making one

extension RunDirectory {
    private struct Refusal: Error { let reason: String }

    private static func make(in base: String) -> Result<(String, Int32), Refusal> {
        let parent = "\(base)/slipring-\(geteuid())"
        guard unsafe mkdir(parent, 0o700) == 0 || errno == EEXIST else {
            return .failure(Refusal(reason: systemMessage()))
        }
        guard let owned = OwnedDescriptor(openDirectory(parent)), let status = owned.status() else {
            return .failure(Refusal(reason: "`\(parent)` is no directory"))
        }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            return .failure(Refusal(reason: "`\(parent)` is not private to this user"))
        }
        guard isExecutable(parent) else { return .failure(Refusal(reason: "mounted with noexec")) }
        // Held while directories come and go: a directory that is not locked yet must not look abandoned.
        guard flock(owned.raw, LOCK_EX) == 0 else { return .failure(Refusal(reason: systemMessage())) }
        removeAbandoned(in: parent)
        return makeLocked(in: parent)
    }

    private static func makeLocked(in parent: String) -> Result<(String, Int32), Refusal> {
        var template = Array("\(parent)/\(getpid())-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { return .failure(Refusal(reason: systemMessage())) }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let lock = openDirectory(path)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, unsafe mkdir("\(path)/plugins", 0o700) == 0 else {
            return .failure(Refusal(reason: systemMessage()))
        }
        return .success((path, lock))
    }

    private static func openDirectory(_ path: String) -> Int32 {
        unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    }

    /// Maps a file as code, as the dynamic linker will: that is what a `noexec` mount forbids.
    private static func isExecutable(_ directory: String) -> Bool {
        var template = Array("\(directory)/.exec-XXXXXX".utf8CString)
        guard let file = unsafe OwnedDescriptor(mkstemp(&template)) else { return false }
        defer { unsafe unlink(template) }
        guard ftruncate(file.raw, 4096) == 0 else { return false }
        guard let start = unsafe mmap(nil, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, file.raw, 0),
            unsafe start != MAP_FAILED
        else {
            return false
        }
        unsafe munmap(start, 4096)
        return true
    }
}

// MARK: - Removing

extension RunDirectory {
    private static func removeAbandoned(in parent: String) {
        for name in entries(of: parent) {
            let path = "\(parent)/\(name)"
            guard let directory = OwnedDescriptor(openDirectory(path)) else { continue }
            if flock(directory.raw, LOCK_EX | LOCK_NB) == 0 { removeTree(path) }
        }
    }

    private static func removeTree(_ path: String) {
        for name in entries(of: path) {
            let child = "\(path)/\(name)"
            if unsafe unlink(child) != 0, errno == EISDIR { removeTree(child) }
        }
        unsafe rmdir(path)
    }

    private static func entries(of directory: String) -> [String] {
        guard let stream = unsafe opendir(directory) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
