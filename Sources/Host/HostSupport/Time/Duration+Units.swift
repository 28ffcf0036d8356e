// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// Whole microseconds, rounded towards zero.
    package var inMicroseconds: Int { Int(self / .microseconds(1)) }
    /// Whole milliseconds, rounded towards zero.
    package var inMilliseconds: Int { Int(self / .milliseconds(1)) }
    /// Milliseconds with three digits behind the point.
    package var fractionalMilliseconds: Double { (self / .microseconds(1)).rounded() / 1000 }
}
