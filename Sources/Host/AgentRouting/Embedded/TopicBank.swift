// SPDX-License-Identifier: Apache-2.0

/// General topics: what people ask assistants about.
///
/// They show how near a description is to everything (its calibration), and whether a message is nearer to a topic that
/// no agent here has (then none should answer). The topics are in Sources/WordTable/topics.txt.
enum TopicBank {
    static let directions: [Vector] = {
        let reader = TextReader()
        return WordTable.topics.map { reader.read($0).meaning.direction }
    }()

    /// The topics that a description is about.
    ///
    /// They say more about them than a short description does.
    static func topics(of direction: Vector) -> [Vector] { directions.filter { isOwn($0, of: direction) } }

    static func isOwn(_ topic: Vector, of direction: Vector) -> Bool {
        topic.dot(direction) >= RoutingConstants.ownTopic
    }
}

/// How near a description is to everything: some attract any message, and need another scale.
struct Calibration: Sendable {
    private var median: Float
    private var spread: Float

    /// - Parameter similarities: to the general topics.
    init(_ similarities: [Float]) {
        let middle = Self.median(similarities)
        median = middle
        spread = max(1.4826 * Self.median(similarities.map { abs($0 - middle) }), RoutingConstants.leastSpread)
    }

    /// Half the raw similarity, half its distance from the usual one, which `said` shrinks as it shrank the similarity.
    func callAsFunction(_ similarity: Float, said: Float) -> Float {
        0.5 * similarity + 0.5 * RoutingConstants.usualSpread * (similarity - median * said) / spread
    }

    private static func median(_ values: [Float]) -> Float {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : middle < sorted.count ? sorted[middle] : last
    }
}
