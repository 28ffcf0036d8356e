// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The journey that a conversation is about; each of the user's messages continues it.
struct Journey {
    private var route = Route()
    private var flight: FlightNumber?
    private var days: Days?
    /// The place mentioned last, by the user or by an agent.
    private var focus: NamedPlace?
    /// The places mentioned with it: "flights between them?".
    private var others: [NamedPlace] = []
    /// Whether the places mentioned last were those of a route.
    private var isOnRoute = false

    /// Follows the conversation up to the latest message.
    init(before conversation: Conversation) {
        for message in Self.relevant(conversation).reversed() { follow(message) }
        if focus == nil {
            focus = conversation.earlierFromAgents.lazy.compactMap { Route($0.whole).destination ?? $0.places.last }
                .first { $0.place != nil }
        } else if let place = focus, let city = conversation.cityNamedByAgents(in: place) {
            focus = city
        }
    }

    /// The user's earlier messages, the latest first, back to one with a whole route: messages before it do not matter.
    private static func relevant(_ conversation: Conversation) -> [AnalysedMessage] {
        var messages: [AnalysedMessage] = []
        for message in conversation.earlierFromUser {
            messages.append(message)
            if message.isAbout(.flight), Route(message.own(.flight)).stops != nil { break }
        }
        return messages
    }

    private mutating func follow(_ message: AnalysedMessage) {
        let own = message.own(.flight)
        let isOpen = message.clauses.allSatisfy { $0.topic == nil }
        if message.isAbout(.flight) || isOpen && (isOnRoute || Route(own).stops != nil) {
            days = own.departure ?? message.rest(.flight).departure ?? (isOpen ? days : nil)
            flight = FlightNumber(in: own)
            let step = completed(Route(own), beside: message.rest(.flight), own)
            guard !step.route.isEmpty else { return }
            route = step.route
            isOnRoute = true
            focus = route.destination ?? route.origin ?? focus
        } else if let place = message.places.last {
            focus = Route(message.whole).destination ?? place
            others = message.places
            isOnRoute = false
        }
    }

    /// What the latest message asks, given what was said before.
    func question(for latest: AnalysedMessage, days said: Days?) -> FlightQuestion {
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
        /// Whether it uses something of the route before.
        var goesOn = false
    }

    /// Fills in the ends that a message leaves out: from its other clauses, else from the route so far, else with the place
    /// that was mentioned last.
    private func completed(_ said: Route, beside rest: AnalysedMessage.Part, _ own: AnalysedMessage.Part) -> Step {
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
        if own.message.contains("from", before: "there") { step.assumed = nil }
        return step
    }

    /// A place without a preposition is the end that is missing, else another destination.
    private func place(_ loose: NamedPlace, in step: inout Step) {
        step.route.loose = []
        if isOnRoute, route.origin == nil, let destination = route.destination, !destination.isSameStop(as: loose) {
            step.route.origin = loose
        } else {
            step.route.destination = loose
        }
        step.goesOn = isOnRoute
    }

    /// A journey that continues where it ended: "and then to Athens?", "and from there to Athens?".
    private func further(_ said: Route, _ own: AnalysedMessage.Part) -> Step? {
        guard isOnRoute, let end = route.destination, said.origin == nil, let next = said.destination,
            !end.isSameStop(as: next)
        else { return nil }
        var step = Step(route: said, goesOn: true)
        if own.message.contains("from", before: "there") {
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

    /// No place was named: the same route again, or the way back.
    private func again(_ own: AnalysedMessage.Part) -> Step {
        var route = self.route
        let turning = ["back", "return", "returning", "reverse", "reversed", "opposite"]
        if own.contains({ turning.contains($0.text) }) || own.message.contains("other", before: "way") {
            (route.origin, route.destination) = (route.destination, route.origin)
            route.vias.reverse()
        }
        return Step(route: route, goesOn: true)
    }

    private func fillDestination(_ step: inout Step, _ near: NamedPlace?, _ own: AnalysedMessage.Part) {
        let isFromThere = own.contains { $0.text == "there" } && own.message.contains("from", before: "there")
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

extension AnalysedMessage.Part {
    /// The day of departure: the first one that is not the day of return; the "currently" of "I am currently in Rome" counts
    /// only if there is no other.
    var departure: Days? {
        let days = message.days.filter { day in
            let start = day.words.lowerBound
            let before = message.words.text(start - 1) == "on" ? start - 2 : start - 1
            return ranges.contains { $0.contains(start) } && message.words.text(before) != "returning"
        }
        let plain = days.first { !message.words.text($0.words.lowerBound).isOne(of: "now currently") }
        return (plain ?? days.first)?.days
    }
}

extension AnalysedMessage {
    /// Whether a word is followed by another: "from there".
    fileprivate func contains(_ word: String, before next: String) -> Bool {
        words.indices.dropLast().contains { words[$0].text == word && words[$0 + 1].text == next }
    }
}

extension NamedPlace {
    /// Whether there can be no flight between them: the same place, or the same airports.
    fileprivate func isSameStop(as other: NamedPlace) -> Bool {
        isSame(as: other) || !Set(place?.airports ?? []).isDisjoint(with: other.place?.airports ?? [])
    }
}
