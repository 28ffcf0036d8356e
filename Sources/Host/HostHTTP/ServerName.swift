// SPDX-License-Identifier: Apache-2.0

import HostCore
import HostSupport

/// What the `server` header says.
enum ServerName {
    static let value = "slipring/\(HostVersion.current)"
}
