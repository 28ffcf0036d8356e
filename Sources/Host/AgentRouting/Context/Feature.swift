// SPDX-License-Identifier: Apache-2.0

/// What speaks for or against an agent in a turn. The names are those of the coefficients in tools/routing.
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

/// The features of one agent in one turn.
struct Features: Sendable {
    private(set) var values = [Float](repeating: 0, count: Feature.allCases.count)

    subscript(feature: Feature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }
}
