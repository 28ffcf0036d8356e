// SPDX-License-Identifier: Apache-2.0

/// What people ask assistants about, in general.
///
/// Two uses: how near a description is to everything (its calibration), and whether a message is nearer to a topic that
/// no agent here has (then nobody should answer).
enum TopicBank {
    static let directions: [Vector] = {
        let reader = Reader()
        return WordTable.topics.map { reader.read($0).meaning.direction }
    }()

    /// From this similarity on, an agent has the topic.
    private static let own: Float = 0.6

    /// The topics that a description is about.
    ///
    /// They say more of them than a short description does.
    static func topics(of direction: Vector) -> [Vector] { directions.filter { isOwn($0, of: direction) } }

    static func isOwn(_ topic: Vector, of direction: Vector) -> Bool { topic.dot(direction) >= own }
}
