// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The kernel's name of this thread: an instance's threads carry its agent's id.
func currentThreadName() -> String { firstLine("/proc/thread-self/comm") ?? "" }

/// How many threads of the host's instance still run.
///
/// The kernel lets `pthread_join` return a little before it takes a thread off the list; such a thread runs no code of
/// ours any more, and says so in its flags.
func threads(of host: FakeHost) -> Int {
    guard let directory = opendir("/proc/self/task") else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
        let id = withUnsafeBytes(of: entry.pointee.d_name) { name in
            String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
        let task = "/proc/self/task/\(id)"
        if firstLine("\(task)/comm") == host.agentID, !isExiting(firstLine("\(task)/stat")) { count += 1 }
    }
    return count
}

/// Whether `PF_EXITING` is set in the ninth field; a task without the line is gone altogether.
private func isExiting(_ stat: String?) -> Bool {
    // The second field, the name in parentheses, may hold anything.
    let fields = stat?.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 6, let flags = UInt32(fields[6]) else { return true }
    return flags & 4 != 0
}

private func firstLine(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
}
