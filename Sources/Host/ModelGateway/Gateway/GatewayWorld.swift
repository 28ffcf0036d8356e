// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// What a gateway needs of the world beside HTTP.
package struct GatewayWorld: Sendable {
    /// Nanoseconds of a monotonic clock.
    package var now: @Sendable () -> UInt64
    /// Runs the closure at that time, on any thread; a little early does no harm.
    package var wake: @Sendable (_ at: UInt64, @escaping @Sendable () -> Void) -> Void
    /// From 0 to 1.
    package var random: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> UInt64 = MonotonicClock.now,
        random: @escaping @Sendable () -> Double = { .random(in: 0...1) },
        wake: @escaping @Sendable (_ at: UInt64, @escaping @Sendable () -> Void) -> Void
    ) {
        self.now = now
        self.random = random
        self.wake = wake
    }
}
