// SPDX-License-Identifier: Apache-2.0

/// What speaks for or against an agent in a turn.
///
/// The names are those of the coefficients in tools/routing.
enum Feature: Int, CaseIterable, Sendable {
    // The message by itself.
    case whole, part, overlap, salience, salienceLead
    // The assistant's reply and the user's message before, where the message itself says little.
    case replyWhole, replyPart, replyOverlap, messageWhole, messagePart, messageOverlap
    // The agent answered last, and the message ...
    case last, lastAcknowledged, lastBrief, lastContinued, lastPointed, lastRequest, lastQuestion, lastLong, lastQuiet
    case lastValue, lastEchoesReply, lastEchoesMessage
    // ... and the reply before asked something, or offered something else.
    case lastAsked, lastAskedNoRequest, lastOffered
    // ... but another one is nearer.
    case lastBehindOverlap, lastBehindSalience, lastBehindWhole
    // The agent answered earlier.
    case ever, everRequest, everPointed
    // The reply before asked something that this agent would ask.
    case replyAsked
}

/// The features of one agent in one turn, or their weights: laid out for one multiplication.
struct Features: Sendable {
    static let capacity = 48

    private var first = SIMD16<Float>()
    private var second = SIMD16<Float>()
    private var third = SIMD16<Float>()

    subscript(feature: Feature) -> Float {
        @inline(__always) get {
            let lane = feature.rawValue & 15
            return switch feature.rawValue >> 4 {
            case 0: first[lane]
            case 1: second[lane]
            default: third[lane]
            }
        }
        @inline(__always) set {
            let lane = feature.rawValue & 15
            switch feature.rawValue >> 4 {
            case 0: first[lane] = newValue
            case 1: second[lane] = newValue
            default: third[lane] = newValue
            }
        }
    }
}

/// What features are added to: a list of them, or a sum.
protocol FeatureSink {
    mutating func add(_ value: Float, as feature: Feature)
}

extension Features: FeatureSink {
    @inline(__always)
    mutating func add(_ value: Float, as feature: Feature) { self[feature] = value }
}

/// Features, each times its weight, added up as they come.
struct WeightedSum: FeatureSink {
    let weights: Features
    private(set) var total: Float = 0

    init(weights: Features) { self.weights = weights }

    @inline(__always)
    mutating func add(_ value: Float, as feature: Feature) { total += value * weights[feature] }
}
