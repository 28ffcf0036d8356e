// SPDX-License-Identifier: Apache-2.0

/// A generator for ids, which have to be unique but not secret: it asks the kernel once, not for every id.
///
/// xoshiro256++ by Blackman and Vigna (https://prng.di.unimi.it, public domain).
package struct FastRandom: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// - Parameter seed: where 256 bits to start from are taken.
    package init(seededBy seed: inout some RandomNumberGenerator) {
        // All zeros is the one state that leads nowhere.
        state = (seed.next() | 1, seed.next(), seed.next(), seed.next())
    }

    package mutating func next() -> UInt64 {
        let result = Self.rotate(state.0 &+ state.3, by: 23) &+ state.0
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Self.rotate(state.3, by: 45)
        return result
    }

    private static func rotate(_ word: UInt64, by count: UInt64) -> UInt64 {
        word << count | word >> (64 - count)
    }
}
