// SPDX-License-Identifier: Apache-2.0

import HostCore

/// What the `server` header says.
enum ServerName {
    static let value = "slipring/\(Version.current)"
}
