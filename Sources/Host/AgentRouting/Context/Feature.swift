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

    func weighed(by weights: Features) -> Float {
        let sixteen = first * weights.first + second * weights.second + third * weights.third
        let eight = sixteen.lowHalf + sixteen.highHalf
        let four = eight.lowHalf + eight.highHalf
        return (four.x + four.y) + (four.z + four.w)
    }
}
