// SPDX-License-Identifier: Apache-2.0

/// How near a description is to everything: some attract any message, and have to be measured by another scale.
struct Calibration: Sendable {
    private var median: Float
    private var spread: Float

    /// From the similarities to unrelated topics.
    init(_ similarities: [Float]) {
        let middle = Self.median(similarities)
        median = middle
        spread = max(1.4826 * Self.median(similarities.map { abs($0 - middle) }), 0.03)
    }

    /// Half the raw similarity, half its distance from the usual one; `said` shrinks the latter as it did the former.
    func callAsFunction(_ similarity: Float, said: Float) -> Float {
        0.5 * similarity + 0.5 * 0.13 * (similarity - median * said) / spread
    }

    private static func median(_ values: [Float]) -> Float {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : middle < sorted.count ? sorted[middle] : last
    }
}
