// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The kernel's name of this thread: an instance's threads carry its agent's id.
func currentThreadName() -> String { firstLine("/proc/thread-self/comm") ?? "" }

/// How many threads of the process belong to the host's instance.
func threads(of host: FakeHost) -> Int {
    guard let directory = opendir("/proc/self/task") else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while let entry = readdir(directory) {
        let id = withUnsafeBytes(of: entry.pointee.d_name) { name in
            String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
        if firstLine("/proc/self/task/\(id)/comm") == host.agentID { count += 1 }
    }
    return count
}

private func firstLine(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
}
