// SPDX-License-Identifier: Apache-2.0

/// A point in the space of meanings: 64 numbers, laid out as the four registers the arithmetic works on.
struct Vector: Sendable, Equatable {
    static let dimensions = 64
    static let zero = Vector(SIMD16(), SIMD16(), SIMD16(), SIMD16())

    private var first: SIMD16<Float>
    private var second: SIMD16<Float>
    private var third: SIMD16<Float>
    private var fourth: SIMD16<Float>

    init(_ first: SIMD16<Float>, _ second: SIMD16<Float>, _ third: SIMD16<Float>, _ fourth: SIMD16<Float>) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    @inline(__always)
    func dot(_ other: Vector) -> Float {
        let sixteen =
            first * other.first + second * other.second + (third * other.third + fourth * other.fourth)
        let eight = sixteen.lowHalf + sixteen.highHalf
        let four = eight.lowHalf + eight.highHalf
        return (four.x + four.y) + (four.z + four.w)
    }

    var norm: Float { dot(self).squareRoot() }

    /// Of length 1, or zero.
    var direction: Vector { self * (1 / max(norm, 1e-6)) }

    static func * (vector: Vector, factor: Float) -> Vector {
        Vector(vector.first * factor, vector.second * factor, vector.third * factor, vector.fourth * factor)
    }

    static func += (sum: inout Vector, term: Vector) {
        sum.first += term.first
        sum.second += term.second
        sum.third += term.third
        sum.fourth += term.fourth
    }
}
