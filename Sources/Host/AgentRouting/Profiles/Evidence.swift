// SPDX-License-Identifier: Apache-2.0

/// How near a message is to an agent.
struct Similarity: Sendable {
    /// To the description as a whole.
    var whole: Float
    /// To its nearest sentence.
    var part: Float
    /// Words in common, rare ones more.
    var overlap: Float = 0
    /// Of the one word that is nearest.
    var salience: Float = 0
}

/// What a message says about every agent, by itself.
struct Evidence: Sendable {
    var similarities: [Similarity]
    /// How much is said at all, 0 to 1: "and tomorrow?" says little.
    var said: Float
    /// The similarity to the nearest topic that no agent has.
    var foreign: Float
    var stems: Set<Stem>

    /// The length at which half is said: about one word that is not grammar.
    static let quiet: Float = 0.6

    /// Words looked at one by one, at most.
    private static let tellingLimit = 8

    /// The words that say most, each once.
    static func telling(_ units: [WordTable.Unit]) -> some Collection<WordTable.Unit> {
        let table = WordTable.shared
        let distinct = Set(units)
        guard distinct.count > tellingLimit else { return Array(distinct) }
        let norms = distinct.map { (unit: $0, norm: table.vector($0).norm) }
        return norms.sorted { ($1.norm, $0.unit) < ($0.norm, $1.unit) }.prefix(tellingLimit).map(\.unit)
    }

    /// The share of this message's words that stand in the other one too.
    func echo(of other: Evidence?) -> Float {
        guard let other, !stems.isEmpty else { return 0 }
        let common = stems.reduce(into: 0) { $0 += other.stems.contains($1) ? 1 : 0 }
        return Float(common) / Float(stems.count)
    }
}
