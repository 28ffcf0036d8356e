// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The messages of a conversation, each read no further than the question at its end needs.
struct Talk {
    fileprivate(set) var messages: [SpokenMessage]
    /// Whether what was said before must be searched for places.
    private(set) var needsPlaces = false

    init(_ messages: [(role: CurrencyQuestion.Role, text: String)]) {
        self.messages = messages.map { SpokenMessage(role: $0.role, text: $0.text) }
    }

    /// Where to begin, so that message number `last` is understood as if all before it had been read.
    mutating func start(for last: Int) -> Int {
        var places = messages[last].turn.placesNeeded
        // A word for several currencies may be one of the exchange before.
        var leavesOpen = messages[last].turn.leavesOpen || places == .all
        var wasNamedByAgent = false
        var index = last
        while index > 0, leavesOpen || places != .none {
            needsPlaces = needsPlaces || places != .none
            index -= 1
            if messages[index].role == .assistant {
                wasNamedByAgent = wasNamedByAgent || places == .last && messages[index].namesPlace
                continue
            }
            if messages[index].mayBeAboutMoney {
                places = max(places, messages[index].turn.placesNeeded)
                if messages[index].turn.isWhole { leavesOpen = false }
            }
            if places == .last, wasNamedByAgent || messages[index].namesPlace { places = .none }
            wasNamedByAgent = false
        }
        return index
    }
}

extension Talk {
    /// A message that keeps what was read of it.
    subscript(index: Int) -> SpokenMessage {
        _read { yield messages[index] }
        _modify { yield &messages[index] }
    }
}

/// One message: its words, and on demand the places, the elements and the question in it.
struct SpokenMessage {
    let role: CurrencyQuestion.Role
    private let text: String

    lazy var words = Words(text)
    lazy var sightings = PlaceIndex.mentions(in: words, guessing: false).map(Turn.Sighting.init)
    lazy var elements = Element.all(of: words, places: sightings)
    lazy var turn = Turn(of: elements)
    lazy var mayBeAboutMoney = Vocabulary.mayBeAboutMoney(words)
    /// The first place that is not part of a currency's name: most answers need not be read further.
    lazy var firstPlace: Turn.Sighting? = firstMention.flatMap { mention in
        Vocabulary.mayNameMoney(mention, in: words)
            ? elements.lazy.compactMap(\.sighting).first : Turn.Sighting(mention)
    }
    lazy var namesPlace = firstMention != nil
    private lazy var firstMention = PlaceIndex.mentions(in: words, guessing: false).first { _ in true }

    init(role: CurrencyQuestion.Role, text: String) {
        (self.role, self.text) = (role, text)
    }
}

extension Turn {
    /// How much of what was spoken of before a question refers to.
    enum PlacesNeeded: Comparable {
        case none
        /// "Their currency": of the place named last.
        case last
        /// "Rupees": of any country that has some.
        case all
    }

    private var operands: [Operand] { (sources + targets + [subject].compactMap(\.self)).map(\.operand) }

    var placesNeeded: PlacesNeeded {
        let areOpen = operands.contains { operand in
            if case .currency(let mention) = operand { !mention.hasUsual } else { false }
        }
        if areOpen { return .all }
        let refers = operands.contains(.reference) || asksForName || asksForRate && !isWhole
        return refers ? .last : .none
    }

    /// Both sides are named: nothing said before matters to the exchange.
    var isWhole: Bool { !sources.isEmpty && !targets.isEmpty && !isReversed }

    var leavesOpen: Bool { !isWhole && !asksForName }
}
