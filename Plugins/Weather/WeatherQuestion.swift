// SPDX-License-Identifier: Apache-2.0

package import TravelKit

/// What the user wants to know of the weather: where, and on which days.
package enum WeatherQuestion: Sendable, Equatable {
    /// nil days = now and today.
    case weather([NamedPlace], Days?)
    /// No place was named, in the whole conversation.
    case nowhere

    private static let mostPlaces = 6

    package init(_ conversation: Conversation) {
        let places = Self.places(conversation)
        let days = Self.days(conversation)
        self = places.isEmpty ? .nowhere : .weather(Array(places.unique.prefix(Self.mostPlaces)), days)
    }

    /// The places of the question itself, else of the rest of the message, else those last spoken of.
    private static func places(_ conversation: Conversation) -> [NamedPlace] {
        let latest = conversation.latest
        let own = latest.own(.weather)
        if !own.places.isEmpty { return own.places }
        if own.contains({ $0.text == "here" }) { return [] }
        let beside = latest.rest(.weather).focus
        if !beside.isEmpty { return beside }
        return conversation.earlierFromUser.lazy.map(\.focus).first { !$0.isEmpty }
            ?? conversation.earlierFromAgents.lazy.map(\.focus).first { !$0.isEmpty } ?? []
    }

    /// The days of the question, else of the rest of the message; "and in London?" keeps those of the question before.
    private static func days(_ conversation: Conversation) -> Days? {
        let latest = conversation.latest
        if let days = latest.own(.weather).days.joined ?? latest.rest(.weather).days.joined { return days }
        guard latest.clauses.allSatisfy({ $0.topic == nil }) else { return nil }
        return conversation.earlierFromUser.lazy
            .filter { $0.isAbout(.weather) || !$0.days.isEmpty }
            .map { $0.own(.weather).days.joined }.first { _ in true } ?? nil
    }
}

extension Reading {
    /// The places that "there" means after this message.
    fileprivate var focus: [NamedPlace] {
        let asked = isAbout(.weather) ? own(.weather).places : []
        return asked.isEmpty ? whole.focus : asked
    }
}

extension Reading.Part {
    /// Where a way leads; else the place named last.
    fileprivate var focus: [NamedPlace] {
        let places = self.places
        guard let last = places.last else { return [] }
        let route = Route(self)
        return [route.destination ?? last]
    }
}

extension [NamedPlace] {
    fileprivate var unique: [NamedPlace] {
        reduce(into: []) { unique, place in
            if !unique.contains(where: { $0.isSame(as: place) && $0.qualifier == place.qualifier }) {
                unique.append(place)
            }
        }
    }
}

extension [Days] {
    /// "today and tomorrow" is both.
    fileprivate var joined: Days? {
        guard let first, let last else { return nil }
        return count == 1 ? first : .span(first, last)
    }
}
