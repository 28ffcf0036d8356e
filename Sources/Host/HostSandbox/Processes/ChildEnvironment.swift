// SPDX-License-Identifier: Apache-2.0

/// The environment of a child: what a program needs to start, and what the configuration names.
///
/// It is made before the child starts, not cleared in it: `/proc/self/environ` shows what a process was started with.
package enum ChildEnvironment {
    /// - Parameters:
    ///   - names: variables to pass on besides.
    ///   - variable: the host's environment.
    /// - Returns: `NAME=value`, sorted.
    package static func passing(_ names: [String] = [], from variable: (String) -> String?) -> [String] {
        // The runtime's own crash report would hold the end of a crashed child back for seconds.
        let report = names.contains("SWIFT_BACKTRACE") ? [] : ["SWIFT_BACKTRACE=enable=no"]
        return Set(needed + names).sorted().compactMap { name in variable(name).map { "\(name)=\($0)" } } + report
    }

    package static let needed = ["PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ", "TMPDIR"]
}
