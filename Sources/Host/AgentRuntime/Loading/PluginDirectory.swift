// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The folder into which agents are dropped.
package enum PluginDirectory {
    /// The absolute paths of everything that is named `*.so` in `directory`, sorted; none if the folder cannot be read.
    package static func candidates(in directory: String) -> [String] {
        guard let handle = unsafe opendir(directory) else { return [] }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if isCandidate(name) { names.append(name) }
        }
        return names.sorted().map { directory + "/" + $0 }
    }

    /// Whether a file of this name is taken for an agent.
    package static func isCandidate(_ name: String) -> Bool { name.hasSuffix(".so") && !name.hasPrefix(".") }
}
