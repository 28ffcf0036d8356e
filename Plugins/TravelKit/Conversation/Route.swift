// SPDX-License-Identifier: Apache-2.0

/// A way from one place to another; a text may leave out either end.
package struct Route: Sendable {
    package var origin: NamedPlace?
    package var vias: [NamedPlace] = []
    package var destination: NamedPlace?
    /// Places without a word that says which end they are.
    package var loose: [NamedPlace] = []
    /// Alternatives that are not followed up: the Bergen of "Oslo or Bergen".
    package var leftOut: [NamedPlace] = []

    package init() {}

    /// The stops in order, if both ends are known.
    package var stops: [NamedPlace]? {
        guard let origin, let destination else { return nil }
        return [origin] + vias + [destination]
    }

    package var isEmpty: Bool { origin == nil && destination == nil && vias.isEmpty && loose.isEmpty }

    package init(_ part: AnalysedMessage.Part) { self.init(part.places, in: part.message.words) }

    /// Takes the places in order: the words before each decide whether it is the origin, a via or the destination.
    init(_ places: [NamedPlace], in words: Words) {
        var previous: NamedPlace?
        var last = Role.unsaid
        for place in places {
            var role = Role(of: place, after: previous, in: words)
            // "via Munich and Vienna"
            if role == .unsaid, last == .via, previous?.words.upperBound == place.words.lowerBound - 1,
                words.text(place.words.lowerBound - 1) == "and"
            {
                role = .via
            }
            switch role {
            case .origin: leave(place)
            case .via: vias.append(place)
            case .destination: reach(place)
            case .unsaid where previous != nil && words.text(place.words.lowerBound - 1) == "or":
                leftOut.append(place)
                continue
            case .unsaid: loose.append(place)
            }
            (previous, last) = (place, role)
        }
        settleLoose()
    }

    private mutating func leave(_ place: NamedPlace) {
        // "from A to B and from B to C" continues at B.
        if let destination, origin != nil {
            if !destination.isSame(as: place) { loose.append(place) }
        } else {
            origin = place
        }
    }

    private mutating func reach(_ place: NamedPlace) {
        if origin == nil, destination == nil, let first = loose.popLast() { origin = first }
        if let destination {
            guard !destination.isSame(as: place) else { return }
            vias.append(destination)
        }
        destination = place
    }

    /// "flights London Seattle": two places without prepositions are the two ends.
    private mutating func settleLoose() {
        if origin == nil, destination == nil, loose.count >= 2 {
            origin = loose.removeFirst()
            destination = loose.removeLast()
            vias = loose + vias
            loose = []
        } else if loose.count == 1, origin == nil, destination != nil {
            origin = loose.removeLast()
        } else if loose.count == 1, origin != nil, destination == nil {
            destination = loose.removeLast()
        }
    }
}

/// What a place is on a route.
private enum Role {
    case origin, via, destination, unsaid

    init(of place: NamedPlace, after previous: NamedPlace?, in words: Words) {
        let start = place.words.lowerBound
        if previous?.words.upperBound == start, [.arrow, .dash, .hyphen, .slash].contains(words[start].gap) {
            self = .destination
            return
        }
        var index = start - 1
        while index >= max(0, start - 3), Self.fillers.contains(words.text(index)) { index -= 1 }
        self = Self.role(words, index)
    }

    private static func role(_ words: Words, _ index: Int) -> Role {
        switch (words.text(index - 1), words.text(index)) {
        case ("out", "of"), (_, "from"), (_, "leaving"), (_, "departing"), (_, "between"), (_, "origin"), ("depart", _),
            ("departing", "in"), ("starting", "in"), ("starting", "at"):
            .origin
        case ("stop", "in"), ("stopover", "in"), ("layover", "in"), ("layover", "at"), ("stopping", "in"),
            ("connecting", "in"), ("connection", "in"), ("change", "in"), ("stop", "at"), (_, "via"), (_, "through"):
            .via
        case (_, "to"), (_, "into"), (_, "destination"), (_, "towards"), (_, "toward"), (_, "for"), (_, "visit"),
            (_, "visiting"),
            (_, "reach"), (_, "reaching"), ("arriving", _), ("arrive", _), ("land", "in"), ("landing", "in"):
            .destination
        case (_, "and") where words[max(0, index - 5)..<max(0, index)].contains(where: { $0.text == "between" }):
            .destination
        default: .unsaid
        }
    }

    private static let fillers = Set(words: "the city airport downtown central near")
}
