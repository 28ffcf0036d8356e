// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// What an agent knows of the conversation: the last ten messages, the user's last one first.
package struct Conversation: Sendable {
    private static let window = 10
    private static let longestMessage = 2_000

    /// What the user asks now.
    package let latest: Reading
    /// The messages before it, the latest first; read when they are needed.
    private let earlier: [Message]

    package init(_ messages: [Message]) {
        let spoken = messages.filter { $0.role == .user || $0.role == .assistant }.suffix(Self.window)
        let last = spoken.lastIndex { $0.role == .user }
        latest = Reading(Self.text(of: last.map { spoken[$0] }))
        earlier = last.map { spoken[..<$0].reversed() } ?? []
    }

    /// What the user said before, the latest first.
    package var earlierFromUser: some Sequence<Reading> {
        earlier.lazy.filter { $0.role == .user }.map { Reading(Self.text(of: $0)) }
    }

    /// What agents answered, the latest first: places that only they named count, too.
    package var earlierFromAgents: some Sequence<Reading> {
        earlier.lazy.filter { $0.role == .assistant }.map { Reading(Self.text(of: $0)) }
    }

    /// A city for a country that was spoken of, if an agent named one there: "the capital of Peru" is Lima.
    package func cityNamedByAgents(in place: NamedPlace) -> NamedPlace? {
        guard let country = place.place, country.kind == .country else { return nil }
        return earlierFromAgents.lazy.compactMap { reading in
            reading.places.first { $0.place?.kind == .city && $0.place?.countryCode == country.countryCode }
        }.first
    }

    private static func text(of message: Message?) -> String {
        guard let text = message?.content else { return "" }
        return text.utf8.count <= longestMessage ? text : String(text.prefix(longestMessage))
    }
}
