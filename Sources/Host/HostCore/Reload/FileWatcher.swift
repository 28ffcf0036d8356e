// SPDX-License-Identifier: Apache-2.0

import Glibc
package import HostSupport
import Synchronization

/// Reports that one of the names of a watch list may have changed, over inotify.
///
/// A report is a hint: the reloader looks at the files themselves, so that a lost or merged event costs nothing.
package final class FileWatcher: Sendable {
    package enum Hint: Sendable, Equatable {
        /// A file was moved in: it is complete.
        case moved
        /// Something was written, made or removed: more may follow.
        case written
    }

    private struct State {
        var watches: [String: Int32] = [:]
        var names: [Int32: WatchList.Names] = [:]
    }

    private let inotify: Int32
    /// Both ends of a pipe: a byte in it ends a wait.
    private let wakeReader: Int32
    private let wakeWriter: Int32
    private let state = Mutex(State())

    /// - Throws: `FileWatcherFailure` when the system's limit of watches or descriptors is reached.
    package init() throws(FileWatcherFailure) {
        inotify = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        var ends: [Int32] = [-1, -1]
        let error = unsafe pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (wakeReader, wakeWriter) = (ends[0], ends[1])
        guard inotify >= 0, error == 0 else {
            throw FileWatcherFailure(reason: unsafe String(cString: strerror(errno)))
        }
    }

    deinit {
        close(inotify)
        close(wakeReader)
        close(wakeWriter)
    }

    /// Watches exactly these folders and names from now on.
    ///
    /// - Returns: whether a folder is watched for the first time: what happened in it just before went unseen.
    @discardableResult
    package func watch(_ list: WatchList) -> Bool {
        state.withLock { state in
            var next = State()
            for (folder, names) in list.folders {
                // Again for known ones too: the folder may be a new one under the old name.
                let watch = unsafe inotify_add_watch(inotify, folder, Self.mask)
                guard watch >= 0 else { continue }
                next.watches[folder] = watch
                next.names[watch, default: .init()].formUnion(names)
            }
            for watch in state.names.keys where next.names[watch] == nil { inotify_rm_watch(inotify, watch) }
            defer { state = next }
            return next.watches != state.watches
        }
    }

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ONLYDIR
    )
}

package struct FileWatcherFailure: Error, CustomStringConvertible {
    let reason: String

    package var description: String {
        "cannot watch files: \(reason); raise fs.inotify.max_user_instances, or reload with SIGHUP"
    }
}

// MARK: - Waiting

extension FileWatcher {
    /// Sleeps until something may have changed, until `wake` is called, or until `deadline`.
    ///
    /// One thread at a time.
    package func wait(until deadline: Instant?) -> Hint? {
        var descriptors = [
            pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&descriptors, 2, Self.milliseconds(until: deadline))
        guard count > 0 else { return nil }
        if descriptors[1].revents != 0 { drainWake() }
        return descriptors[0].revents != 0 ? readHints() : nil
    }

    /// Ends a `wait` now, from any thread.
    package func wake() {
        // A full pipe wakes as well as one byte.
        _ = unsafe write(wakeWriter, [1], 1)
    }

    private func drainWake() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while unsafe bytes.withUnsafeMutableBytes({ unsafe read(wakeReader, $0.baseAddress, $0.count) }) > 0 {}
    }

    private static func milliseconds(until deadline: Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let now = Instant.now()
        return deadline > now ? Int32(clamping: (deadline - now).inMilliseconds + 1) : 0
    }

    /// Reads all events that are there; the strongest one counts.
    private func readHints() -> Hint? {
        var hint: Hint?
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(inotify, $0.baseAddress, $0.count) }
            guard count > 0 else { return hint }
            for event in FileEvent.all(in: buffer[..<count]) where hint != .moved {
                hint = self.hint(of: event) ?? hint
            }
        }
    }

    private func hint(of event: FileEvent) -> Hint? {
        if event.has(IN_Q_OVERFLOW) { return .moved }
        if event.has(IN_IGNORED) { return nil }
        // The folder itself was moved or removed.
        guard !event.name.isEmpty else { return .written }
        guard state.withLock({ $0.names[event.watch]?.contains(event.name) ?? false }) else { return nil }
        return event.has(IN_MOVED_TO) ? .moved : .written
    }
}
