// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The messages of a conversation, each read no further than the question at its end needs.
struct Talk {
    typealias Finder = (Words) -> [Turn.Sighting]

    fileprivate(set) var messages: [SpokenMessage]
    /// Whether what was said before must be searched for places.
    private(set) var needsPlaces = false

    init(_ messages: [(role: CurrencyQuestion.Role, text: String)], places: @escaping Finder) {
        self.messages = messages.map { SpokenMessage(role: $0.role, text: $0.text, find: places) }
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
                wasNamedByAgent = wasNamedByAgent || places == .last && !messages[index].sightings.isEmpty
                continue
            }
            if messages[index].mayBeAboutMoney {
                places = max(places, messages[index].turn.placesNeeded)
                if messages[index].turn.isWhole { leavesOpen = false }
            }
            if places == .last, wasNamedByAgent || !messages[index].sightings.isEmpty { places = .none }
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
    private let find: Talk.Finder

    lazy var words = Words(text)
    lazy var sightings = find(words)
    lazy var elements = Element.all(of: words, places: sightings)
    lazy var turn = Turn(of: elements)
    /// The places, without those inside the names of currencies.
    lazy var places = namesMoney ? elements.compactMap(\.sighting) : sightings
    private lazy var namesMoney = !sightings.isEmpty && Vocabulary.namesMoney(words)
    lazy var mayBeAboutMoney = Vocabulary.mayBeAboutMoney(words)

    init(role: CurrencyQuestion.Role, text: String, find: @escaping Talk.Finder) {
        (self.role, self.text, self.find) = (role, text, find)
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
