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
    private let stopper: Int32
    private let watched = Mutex<[String: Int32]>([:])

    /// - Throws: `FileWatcherFailure` when the system's limit of watches or descriptors is reached.
    package init() throws(FileWatcherFailure) {
        inotify = inotify_init1(Int32(IN_CLOEXEC.rawValue | IN_NONBLOCK.rawValue))
        stopper = eventfd(0, Int32(EFD_CLOEXEC.rawValue))
        guard inotify >= 0, stopper >= 0 else { throw FileWatcherFailure(reason: unsafe String(cString: strerror(errno))) }
    }

    deinit {
        close(inotify)
        close(stopper)
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
                let watch = inotify_add_watch(inotify, folder, Self.mask)
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
            pollfd(fd: stopper, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&descriptors, 2, Self.milliseconds(until: deadline))
        guard count > 0 else { return nil }
        if descriptors[1].revents != 0 { drainWake() }
        return descriptors[0].revents != 0 ? readHints() : nil
    }

    /// Ends a `wait` now, from any thread.
    package func wake() { eventfd_write(stopper, 1) }

    private func drainWake() {
        var value = eventfd_t()
        unsafe eventfd_read(stopper, &value)
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
