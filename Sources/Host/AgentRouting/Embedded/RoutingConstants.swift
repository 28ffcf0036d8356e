// SPDX-License-Identifier: Apache-2.0

/// The numbers that decide a route, all in one file: chosen ones first, then the fitted weights.
///
/// After changing any of them, run tools/routing/fit.py (docs/routing.md): the weights depend on everything before them.
/// `slipring eval` measures the result.
package enum RoutingConstants {
    // MARK: Decisions

    /// How sure the router must be that no agent is meant before none answers.
    ///
    /// The configuration's `no_match_confidence` replaces it. Lower refuses more.
    package static let noMatchConfidence = 0.6
    /// How many agents may answer one turn.
    static let agentsPerTurn = 3
    /// An opening message without content words that says less than this is meant for no agent.
    static let sayingNothing: Float = 0.5

    // MARK: Limits

    /// How many messages of a conversation are read; up to half as many more while the window moves.
    static let window = 12
    /// Longer texts lose their middle.
    static let messageBytes = 2048
    static let replyBytes = 768
    static let descriptionBytes = 1 << 14
    /// How many sentences, bullets and examples of a description are compared.
    static let descriptionParts = 32
    static let clausesPerMessage = 6
    /// How many misspelt words of a message are corrected: that takes a while.
    static let repairsPerMessage = 16
    /// How many messages, and how many conversations, a router remembers.
    static let cachedMessages = 256

    // MARK: Meaning

    /// The length of a vector at which half is said: about one content word.
    static let wordNorm: Float = 0.6
    /// The length of what a description teaches: two or three content words.
    static let taughtNorm: Float = 1.5
    /// How much a name counts.
    ///
    /// Names fill in the details of a request, and do not make it.
    static let nameWeight: Float = 0.4
    /// How much sentences before the last one count, and sentences that negate or thank.
    static let earlierSentence: Float = 0.8
    static let negatedSentence: Float = 0.5
    /// Clauses that say less than this belong to their neighbours.
    static let clauseSays: Float = 0.5
    /// How many words of a message are compared one by one.
    static let salientWords = 6

    // MARK: Descriptions

    /// From this similarity on, a general topic belongs to an agent.
    static let ownTopic: Float = 0.6
    /// From this similarity on, a word means something to the agents, and misspelt words are corrected to it.
    static let relatedWord: Float = 0.35
    /// The spread of similarities to general topics to which a description is calibrated, and the least that is assumed.
    static let usualSpread: Float = 0.13
    static let leastSpread: Float = 0.03

    // MARK: Cues

    /// From this many words on, a message is not brief.
    static let briefWords: Float = 8
    /// From this many content words on, a message is long.
    static let longWords: Float = 10
}

// Everything below is written by tools/routing/fit.py; `Feature`, `OutOfScopeModel.Feature` and `Clauses.Feature` say what
// each weight belongs to. A weight is what one unit of the feature adds to the logit.

extension RoutingModel {
    package static let fitted = RoutingModel(
        [
            .whole: 2.988,
            .part: 3.253,
            .overlap: 2.919,
            .salience: 2.704,
            .salienceLead: 5.122,
            .replyWhole: 1.496,
            .replyPart: 1.553,
            .replyOverlap: 2.221,
            .messageWhole: 0.056,
            .messagePart: 0.082,
            .messageOverlap: 0.562,
            .last: -0.148,
            .lastAcknowledged: 1.912,
            .lastBrief: 1.212,
            .lastContinued: -1.418,
            .lastPointed: 0.980,
            .lastRequest: 0.142,
            .lastQuestion: 1.031,
            .lastLong: -1.727,
            .lastQuiet: 2.436,
            .lastValue: 0.708,
            .lastEchoesReply: 1.516,
            .lastEchoesMessage: 0.704,
            .lastAsked: 2.799,
            .lastAskedNoRequest: 0.283,
            .lastOffered: 1.223,
            .lastBehindOverlap: 0.065,
            .lastBehindSalience: 0.342,
            .lastBehindWhole: 1.068,
            .ever: 0.550,
            .everRequest: 0.302,
            .everPointed: 0.548,
            .replyAsked: 1.437,
        ],
        outOfScope: [
            .bias: 0.383,
            .whole: 0.636,
            .part: -0.824,
            .overlap: -1.438,
            .salience: -1.164,
            .overOtherTopic: -5.779,
            .conversationOverOtherTopic: -2.647,
            .probability: -2.038,
            .lead: 1.660,
            .openingQuiet: 0.185,
            .conversation: -1.093,
            .last: 0.045,
            .lastQuiet: -0.648,
            .lastAsked: -0.576,
            .conversationBrief: 0.259,
            .replyQuiet: 0.291,
            .lastEchoes: -1.314,
            .ever: -0.011,
            .afterOutOfScope: -0.540,
            .acknowledgement: -2.960,
            .brevity: -0.374,
            .said: 1.657,
            .pointer: -1.095,
            .value: -1.056,
            .continuation: -2.270,
            .request: -0.370,
        ],
        clause: [
            .bias: -7.078,
            .probability: 6.485,
            .outOfScope: 1.315,
            .whole: 1.376,
            .part: 0.232,
            .overlap: 0.596,
            .salience: 0.349,
            .overOtherTopic: -0.600,
            .said: 2.098,
            .wholeMessage: 1.995,
            .last: 0.670,
            .request: 0.699,
            .newSentence: -0.294,
        ]
    )
}
