// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// A sandbox that could not be entered, although the kernel has the means: the process must not load anything.
package struct SandboxError: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(reason: String) { description = "the sandbox cannot be entered: \(reason)" }

    /// - Parameter result: a negative errno.
    init(_ step: String, _ result: Int) { self.init(reason: "\(step): \(systemMessage(Int32(-result)))") }
}
