// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Paths as text.
package enum FilePath {
    /// The folder that this process works in.
    package static func workingDirectory() -> String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }  // `getcwd` allocated it.
        return unsafe String(cString: path)
    }

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
