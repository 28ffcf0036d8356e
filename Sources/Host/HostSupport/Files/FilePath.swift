// SPDX-License-Identifier: Apache-2.0

/// Paths as text; nothing here looks at a disk.
package enum FilePath {
    /// The path as seen from a folder, without `.` and double slashes.
    ///
    /// `..` stays: what it means depends on links.
    package static func absolute(_ path: String, in folder: String) -> String {
        let joined = path.hasPrefix("/") ? path : folder + "/" + path
        return "/" + joined.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// The folder that holds what an absolute path names.
    package static func folder(of path: String) -> String {
        let parts = path.split(separator: "/").dropLast()
        return "/" + parts.joined(separator: "/")
    }
}
