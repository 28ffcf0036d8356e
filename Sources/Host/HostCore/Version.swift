// SPDX-License-Identifier: Apache-2.0

import AgentRuntime

/// The version of the host.
package enum Version {
    package static var current: String { HostVersion.current }
}
