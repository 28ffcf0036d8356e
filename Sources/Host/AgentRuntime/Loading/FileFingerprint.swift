// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What tells, without reading it, whether a file is the one that was read before.
package struct FileFingerprint: Sendable, Equatable {
    private let device: UInt
    private let inode: UInt
    private let size: Int
    private let modified: Int
    private let changed: Int
    /// A file that changes twice within a tick of the file system's clock looks the same: what was read that early counts
    /// as another file once it rests.
    private let isRested: Bool

    /// The file behind `path`, symbolic links followed; nil when there is none.
    package init?(of path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = Int(status.st_size)
        modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
        isRested = Self.now() - max(modified, changed) > Self.tick
    }

    /// Longer than that of any file system in use: kernels count at least 100 a second.
    private static let tick = 20_000_000

    private static func now() -> Int {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }

    /// Whether the file was written to less than `time` ago: somebody may still be at it.
    package func isFresh(within time: Duration) -> Bool {
        .nanoseconds(Self.now() - modified) < time
    }
}
