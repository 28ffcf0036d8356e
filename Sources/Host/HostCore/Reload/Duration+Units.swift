// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// Whole microseconds.
    var microseconds: Int { Int(self / .microseconds(1)) }
    /// With three digits behind the point.
    var milliseconds: Double { (self / .microseconds(1)).rounded() / 1000 }
}
