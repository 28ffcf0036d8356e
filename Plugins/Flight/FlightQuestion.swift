// SPDX-License-Identifier: Apache-2.0

package import TravelKit

/// What the user wants to know about flights, or what is missing to know it.
package enum FlightQuestion: Sendable, Equatable {
    /// Flights along these stops. `assumed` is an end that nobody named as one: it was only spoken of before; `leftOut` are
    /// places named beside them by "or", which are not looked at.
    case route([NamedPlace], Days?, assumed: NamedPlace?, leftOut: [NamedPlace])
    case flight(FlightNumber, Days?)
    case missingOrigin(to: NamedPlace)
    case missingDestination(from: NamedPlace)
    case missingBoth

    /// Whether the tables leave something open.
    var isDoubtful: Bool {
        switch self {
        case .route(let stops, _, _, _): stops.contains { $0.place == nil || $0.isGuess }
        case .flight: false
        case .missingOrigin, .missingDestination, .missingBoth: true
        }
    }

    package init(_ conversation: Conversation) {
        let latest = conversation.readLatest()
        let own = latest.own(.flight)
        let days = own.departure ?? latest.rest(.flight).departure
        if let number = FlightNumber(in: own) {
            self = .flight(number, days)
            return
        }
        let route = Route(own)
        if let stops = route.stops {
            self = .route(stops, days, assumed: nil, leftOut: route.leftOut)
        } else {
            self = Journey(before: conversation).question(for: latest, days: days)
        }
    }
}

/// What the conversation has told of a journey so far; each message of the user goes on from there.
struct Journey {
    private var route = Route()
    private var flight: FlightNumber?
    private var days: Days?
    /// The place last spoken of, by whomever.
    private var focus: NamedPlace?
    /// The places named with it: "flights between them?".
    private var others: [NamedPlace] = []
    /// Whether the last places that were named were those of a route.
    private var isOnRoute = false

    /// Reads the conversation before its latest message, oldest first.
    init(before conversation: Conversation) {
        for reading in Self.relevant(conversation).reversed() { take(reading) }
        if focus == nil {
            focus = conversation.earlierFromAgents.lazy.compactMap { Route($0.whole).destination ?? $0.places.last }
                .first { $0.place != nil }
        } else if let place = focus, let city = conversation.cityNamedByAgents(in: place) {
            focus = city
        }
    }

    /// The user's earlier messages, the latest first, back to one that tells a whole route: before it nothing counts.
    private static func relevant(_ conversation: Conversation) -> [Reading] {
        var readings: [Reading] = []
        for reading in conversation.earlierFromUser {
            readings.append(reading)
            if reading.isAbout(.flight), Route(reading.own(.flight)).stops != nil { break }
        }
        return readings
    }

    private mutating func take(_ reading: Reading) {
        let own = reading.own(.flight)
        let isOpen = reading.clauses.allSatisfy { $0.topic == nil }
        if reading.isAbout(.flight) || isOpen && (isOnRoute || Route(own).stops != nil) {
            days = own.departure ?? reading.rest(.flight).departure ?? (isOpen ? days : nil)
            flight = FlightNumber(in: own)
            let step = completed(Route(own), beside: reading.rest(.flight), own)
            guard !step.route.isEmpty else { return }
            route = step.route
            isOnRoute = true
            focus = route.destination ?? route.origin ?? focus
        } else if let place = reading.places.last {
            focus = Route(reading.whole).destination ?? place
            others = reading.places
            isOnRoute = false
        }
    }

    /// What the latest message asks, given all that was said before.
    func question(for latest: Reading, days said: Days?) -> FlightQuestion {
        let own = latest.own(.flight)
        let step = completed(Route(own), beside: latest.rest(.flight), own)
        if own.places.isEmpty, let flight, latest.rest(.flight).places.isEmpty { return .flight(flight, said ?? days) }
        let kept = said ?? (step.goesOn ? days : nil)
        if let stops = step.route.stops {
            return .route(stops, kept, assumed: step.assumed, leftOut: step.route.leftOut)
        }
        switch (step.route.origin, step.route.destination) {
        case (nil, let destination?): return .missingOrigin(to: destination)
        case (let origin?, nil): return .missingDestination(from: origin)
        default: return .missingBoth
        }
    }
}

// MARK: - Completing a route

extension Journey {
    private struct Step {
        var route: Route
        var assumed: NamedPlace?
        /// Whether it takes something from the route before.
        var goesOn = false
    }

    /// The ends that a message leaves out: from the rest of the message, else from the route so far, else the place
    /// that was spoken of.
    private func completed(_ said: Route, beside rest: Reading.Part, _ own: Reading.Part) -> Step {
        if said.stops != nil { return Step(route: said) }
        var step = Step(route: said)
        if let loose = said.loose.first, said.origin == nil, said.destination == nil { place(loose, in: &step) }
        if step.route.isEmpty, rest.places.isEmpty, isOnRoute { return again(own) }
        if step.route.isEmpty, own.contains({ $0.text == "between" }), others.count == 2 {
            step.route.origin = others[0]
            step.route.destination = others[1]
            return step
        }
        if let further = further(step.route, own) { return further }
        let beside = Route(rest)
        if said.isEmpty, beside.stops != nil { return Step(route: beside) }
        let near = beside.destination ?? rest.places.last
        if step.route.destination == nil { fillDestination(&step, near, own) }
        if step.route.origin == nil { fillOrigin(&step, beside.origin ?? near) }
        if own.reading.says("from", before: "there") { step.assumed = nil }
        return step
    }

    /// A place without a word for its end: the end that is missing, else another destination.
    private func place(_ loose: NamedPlace, in step: inout Step) {
        step.route.loose = []
        if isOnRoute, route.origin == nil, let destination = route.destination, !destination.isSameStop(as: loose) {
            step.route.origin = loose
        } else {
            step.route.destination = loose
        }
        step.goesOn = isOnRoute
    }

    /// A journey that goes on where it ended: "and then to Athens?", "and from there to Athens?".
    private func further(_ said: Route, _ own: Reading.Part) -> Step? {
        guard isOnRoute, let end = route.destination, said.origin == nil, let next = said.destination,
            !end.isSameStop(as: next)
        else { return nil }
        var step = Step(route: said, goesOn: true)
        if own.reading.says("from", before: "there") {
            step.route.origin = end
        } else if let start = route.origin,
            own.contains({ $0.text.isOne(of: "then onward onwards continue") })
        {
            step.route.origin = start
            step.route.vias = route.vias + [end] + said.vias
        } else {
            return nil
        }
        return step
    }

    /// Nothing new was named: the route as before, or the way back.
    private func again(_ own: Reading.Part) -> Step {
        var route = self.route
        let turning = ["back", "return", "returning", "reverse", "reversed", "opposite"]
        if own.contains({ turning.contains($0.text) }) || own.reading.says("other", before: "way") {
            (route.origin, route.destination) = (route.destination, route.origin)
            route.vias.reverse()
        }
        return Step(route: route, goesOn: true)
    }

    private func fillDestination(_ step: inout Step, _ near: NamedPlace?, _ own: Reading.Part) {
        let isFromThere = own.contains { $0.text == "there" } && own.reading.says("from", before: "there")
        if isFromThere, step.route.origin == nil {
            step.route.origin = near ?? focus
        } else if let place = near ?? focus, step.route.origin?.isSameStop(as: place) != true {
            step.route.destination = place
            step.goesOn = isOnRoute && near == nil
        } else if isOnRoute, let origin = step.route.origin, route.destination?.isSameStop(as: origin) == false {
            step.route.destination = route.destination
        }
    }

    private func fillOrigin(_ step: inout Step, _ near: NamedPlace?) {
        guard let destination = step.route.destination else { return }
        if let near, !near.isSameStop(as: destination) {
            step.route.origin = near
            step.assumed = near
        } else if isOnRoute {
            guard let origin = route.origin, !origin.isSameStop(as: destination) else { return }
            step.route.origin = origin
            step.goesOn = true
        } else if let focus, !focus.isSameStop(as: destination) {
            step.route.origin = focus
            step.assumed = focus
        }
    }
}

extension Reading.Part {
    /// The day to leave on: the first that is not the one to return on; "I am currently in Rome" names one only if
    /// nothing else does.
    fileprivate var departure: Days? {
        let days = reading.days.filter { day in
            let start = day.words.lowerBound
            let before = reading.words.text(start - 1) == "on" ? start - 2 : start - 1
            return ranges.contains { $0.contains(start) } && reading.words.text(before) != "returning"
        }
        let plain = days.first { !reading.words.text($0.words.lowerBound).isOne(of: "now currently") }
        return (plain ?? days.first)?.days
    }
}

extension Reading {
    /// Whether one word stands right before another: "from there".
    fileprivate func says(_ word: String, before next: String) -> Bool {
        words.indices.dropLast().contains { words[$0].text == word && words[$0 + 1].text == next }
    }
}

extension NamedPlace {
    /// Whether nobody flies from one to the other: the same place, or served by the same airports.
    fileprivate func isSameStop(as other: NamedPlace) -> Bool {
        isSame(as: other) || !Set(place?.airports ?? []).isDisjoint(with: other.place?.airports ?? [])
    }
}
