// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The environment of this process, read once.
enum ProcessEnvironment {
    /// The variables that the program itself reads; a configuration may refer to any other.
    enum Variable: String, CaseIterable {
        case configuration = "SLIPRING_CONFIG"
        case noColor = "NO_COLOR"
        case runtimeDirectory = "XDG_RUNTIME_DIR"
        case temporaryDirectory = "TMPDIR"
        case terminal = "TERM"
    }

    static subscript(_ variable: Variable) -> String? { all[variable.rawValue] }

    static let all: [String: String] = {
        var variables: [String: String] = [:]
        // Safe: nothing in this process changes its environment, and the entries end with a NULL.
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            let parts = unsafe String(cString: text).split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            unsafe entry += 1
        }
        return variables
    }()
}
