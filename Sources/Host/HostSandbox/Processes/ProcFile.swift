// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostSupport

/// Files of /proc, which do not tell their size.
enum ProcFile {
    /// The first 4 KiB; nil if the process is gone.
    static func read(_ path: String) -> String? {
        guard let file = unsafe OwnedDescriptor(open(path, O_RDONLY | O_CLOEXEC)) else { return nil }
        return unsafe withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
            let count = unsafe Glibc.read(file.raw, buffer.baseAddress, buffer.count)
            guard count > 0 else { return nil }
            return unsafe String(decoding: UnsafeRawBufferPointer(rebasing: buffer.prefix(count)), as: UTF8.self)
        }
    }

    static func processes() -> [pid_t] {
        guard let listing = unsafe opendir("/proc") else { return [] }
        defer { unsafe closedir(listing) }
        var ids: [pid_t] = []
        while let entry = unsafe readdir(listing) {
            // The name ends with a zero inside the entry, which lives until the next call.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if let id = pid_t(name) { ids.append(id) }
        }
        return ids
    }

    static func stateAndParent(of id: pid_t) -> (state: Substring, parent: pid_t)? {
        // `12 (name) S 1 ...`; a name may hold spaces and brackets.
        guard let text = read("/proc/\(id)/stat"), let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[end...].dropFirst().split(separator: " ", maxSplits: 2)
        guard fields.count == 3, let parent = pid_t(fields[1]) else { return nil }
        return (fields[0], parent)
    }
}
