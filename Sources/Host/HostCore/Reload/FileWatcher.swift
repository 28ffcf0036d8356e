// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostStreams
import Synchronization

/// Tells that something in a set of folders may have changed, over inotify. It only hints: who listens looks at the files
/// themselves, so that a lost or merged event costs nothing.
package final class FileWatcher: Sendable {
    package enum Hint: Sendable, Equatable {
        /// A name came, went or was swapped: what is there now is complete.
        case moved
        /// A file was written: more may follow.
        case written
    }

    private let inotify: Int32
    /// Both ends of a pipe: a byte in it ends a wait.
    private let wakeReader: Int32
    private let wakeWriter: Int32
    private let watched = Mutex<[String: Int32]>([:])

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
        guard inotify >= 0, error == 0 else { throw FileWatcherFailure(reason: unsafe String(cString: strerror(errno))) }
    }

    deinit {
        close(inotify)
        close(wakeReader)
        close(wakeWriter)
    }

    /// Watches exactly these folders from now on. One that does not exist is tried again at the next call.
    package func watch(_ folders: Set<String>) {
        watched.withLock { watched in
            for (folder, watch) in watched where !folders.contains(folder) {
                inotify_rm_watch(inotify, watch)
                watched[folder] = nil
            }
            for folder in folders {
                // Again for known ones too: the folder may be a new one under the old name.
                let watch = unsafe inotify_add_watch(inotify, folder, Self.mask)
                watched[folder] = watch >= 0 ? watch : nil
            }
        }
    }

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF)
}

package struct FileWatcherFailure: Error, CustomStringConvertible {
    let reason: String

    package var description: String {
        "cannot watch files: \(reason); raise fs.inotify.max_user_instances, or reload with SIGHUP"
    }
}

// MARK: - Waiting

extension FileWatcher {
    /// Sleeps until something may have changed, until `wake` is called, or until `deadline` (`MonotonicClock`
    /// nanoseconds). One thread at a time.
    package func wait(until deadline: UInt64?) -> Hint? {
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

    private static func milliseconds(until deadline: UInt64?) -> Int32 {
        guard let deadline else { return -1 }
        let now = MonotonicClock.now()
        return deadline > now ? Int32(clamping: (deadline - now) / 1_000_000 + 1) : 0
    }

    /// Reads all events that are there. The strongest one counts; an overflow is a change of everything.
    private func readHints() -> Hint? {
        var hint: Hint?
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(inotify, $0.baseAddress, $0.count) }
            guard count > 0 else { return hint }
            for mask in Self.masks(in: buffer[..<count]) {
                let isWrite = mask & UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE) != 0
                if !isWrite { hint = .moved } else if hint == nil { hint = .written }
            }
        }
    }

    /// `struct inotify_event`: four 32-bit words (watch, mask, cookie, length of the name), then the name.
    private static func masks(in bytes: ArraySlice<UInt8>) -> [UInt32] {
        func word(_ offset: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * $1) } }
        var masks: [UInt32] = []
        var offset = bytes.startIndex
        while offset + 16 <= bytes.endIndex {
            masks.append(word(offset + 4))
            offset += 16 + Int(word(offset + 12))
        }
        return masks
    }
}
