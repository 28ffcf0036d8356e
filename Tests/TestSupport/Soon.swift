// SPDX-License-Identifier: Apache-2.0

package import HostSupport

extension Instant {
    /// When a test gives up waiting for what should have happened at once.
    package static var soon: Instant { .now() + .seconds(60) }

    /// A moment on a clock that only the test moves.
    package static func at(_ milliseconds: Int) -> Instant {
        Instant(nanoseconds: UInt64(milliseconds) * 1_000_000)
    }
}

extension UInt64 {
    /// As `Instant.soon`, in nanoseconds.
    package static var soon: UInt64 { Instant.soon.nanoseconds }
}
