// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// What an agent reads of a conversation: its last ten messages, up to the user's last one.
package struct Conversation: Sendable {
    private static let window = 10
    private static let longestMessage = 4_000

    /// What the user and agents said, oldest first, long messages cut.
    ///
    /// The last one is the user's question; there are none at all if the user said nothing.
    package let messages: [Message]

    package init(_ messages: [Message]) {
        let spoken = messages.filter { $0.role == .user || $0.role == .assistant }.suffix(Self.window)
        let end = spoken.lastIndex { $0.role == .user }
        self.messages = end.map { spoken[...$0].map(Self.cut) } ?? []
    }

    private static func cut(_ message: Message) -> Message {
        guard message.content.utf8.count > longestMessage else { return message }
        return Message(message.role, String(message.content.prefix(longestMessage)))
    }
}

/// Places and days in the messages. Messages are analysed on demand, and again for each call.
extension Conversation {
    /// The user's question.
    package func analyseLatest() -> AnalysedMessage { AnalysedMessage(messages.last?.content ?? "") }

    /// What the user said before, the latest first.
    package var earlierFromUser: some Sequence<AnalysedMessage> { earlier(from: .user) }

    /// What agents answered, the latest first: a place that only they named may be meant, too.
    package var earlierFromAgents: some Sequence<AnalysedMessage> { earlier(from: .assistant) }

    private func earlier(from role: Message.Role) -> some Sequence<AnalysedMessage> {
        messages.dropLast().reversed().lazy.filter { $0.role == role }.map { AnalysedMessage($0.content) }
    }

    /// For a country: the city in it that an agent named, as Lima when the user asked for "the capital of Peru".
    package func cityNamedByAgents(in place: NamedPlace) -> NamedPlace? {
        guard let country = place.place, country.kind == .country else { return nil }
        return earlierFromAgents.lazy.compactMap { message in
            message.places.first { $0.place?.kind == .city && $0.place?.countryCode == country.countryCode }
        }.first
    }
}
