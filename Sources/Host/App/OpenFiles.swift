// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many files and connections this process may have open.
enum OpenFiles {
    /// More would only cost memory in the kernel.
    private static let most: rlim_t = 1 << 18

    /// Raises the limit to what the system allows: each stream from a model takes two of the usual 1024.
    static func raiseLimit() {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = min(limit.rlim_max, most)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = wanted
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
