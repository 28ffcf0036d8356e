// SPDX-License-Identifier: Apache-2.0

import HostSupport

extension UInt64 {
    /// When a test gives up waiting for what should have happened at once.
    package static var soon: UInt64 { MonotonicClock.after(60_000_000_000) }
}
