// SPDX-License-Identifier: Apache-2.0

package import TravelKit

/// What the user wants to know about the weather: where, and on which days.
package enum WeatherQuestion: Sendable, Equatable {
    /// Without days: now and today.
    case weather([NamedPlace], Days?)
    /// The conversation names no place.
    case nowhere

    private static let mostPlaces = 6

    package init(_ conversation: Conversation) {
        let latest = conversation.analyseLatest()
        let places = Self.places(latest, conversation)
        let days = Self.days(latest, conversation)
        self = places.isEmpty ? .nowhere : .weather(Array(places.unique.prefix(Self.mostPlaces)), days)
    }

    /// Whether a language model may find what the tables did not.
    var isDoubtful: Bool {
        switch self {
        case .weather(let places, _): places.contains { $0.place == nil || $0.isGuess }
        case .nowhere: true
        }
    }

    /// The places of the clauses about the weather, else of the rest of the message, else those mentioned last.
    private static func places(_ latest: AnalysedMessage, _ conversation: Conversation) -> [NamedPlace] {
        let own = latest.own(.weather)
        let isCompared = own.places.count == 1 && own.contains { comparing.contains($0.text) }
        guard own.places.isEmpty || isCompared else { return own.places }
        if own.contains({ $0.text == "here" }) { return [] }
        let all = own.contains { several.contains($0.text) }
        let beside = latest.rest(.weather).focus(all: all)
        return (beside.isEmpty ? spokenOf(conversation, all: all) : beside) + own.places
    }

    /// What "there" means, or "both of them".
    private static func spokenOf(_ conversation: Conversation, all: Bool) -> [NamedPlace] {
        let fromUser = conversation.earlierFromUser.lazy.map { $0.focus(all: all) }.first { !$0.isEmpty }
        let places =
            fromUser ?? conversation.earlierFromAgents.lazy.map { $0.focus(all: all) }.first { !$0.isEmpty } ?? []
        return places.map { conversation.cityNamedByAgents(in: $0) ?? $0 }
    }

    /// "Compare it with Athens" asks for two.
    private static let comparing: Set<String> = ["compare", "compared", "than", "versus", "vs"]
    private static let several: Set<String> = ["both", "each", "them", "these", "those", "all"]

    /// The days of those clauses, else of the rest of the message; "and in London?" keeps the days of the question before.
    static func days(_ latest: AnalysedMessage, _ conversation: Conversation) -> Days? {
        if let days = latest.own(.weather).days.joined ?? latest.rest(.weather).days.joined { return days }
        guard latest.clauses.allSatisfy({ $0.topic == nil }) else { return nil }
        return conversation.earlierFromUser.lazy
            .filter { $0.isAbout(.weather) || !$0.days.isEmpty }
            .map { $0.own(.weather).days.joined }.first { _ in true } ?? nil
    }
}

extension AnalysedMessage {
    /// The places that "there" means after this message.
    fileprivate func focus(all: Bool) -> [NamedPlace] {
        let asked = isAbout(.weather) ? own(.weather).places : []
        return asked.isEmpty ? whole.focus(all: all) : asked
    }
}

extension AnalysedMessage.Part {
    /// The destination of a route, else the last place.
    fileprivate func focus(all: Bool) -> [NamedPlace] {
        let places = self.places
        guard let last = places.last else { return [] }
        if all { return places }
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
    /// "today and tomorrow" are both.
    fileprivate var joined: Days? {
        guard let first, let last else { return nil }
        return count == 1 ? first : .span(first, last)
    }
}
