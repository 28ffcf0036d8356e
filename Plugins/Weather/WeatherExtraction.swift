// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What a language model extracts from a conversation about the weather; only what the tables know counts.
struct WeatherExtraction: Decodable, Sendable {
    let places: [QuotedName]
    let days: String?

    /// nil if the model extracts nothing that can be used.
    static func question(
        _ request: AgentRequest,
        _ conversation: Conversation,
        _ assistant: Assistant
    ) async throws -> WeatherQuestion? {
        guard let read = try await assistant.read(Self.self, from: request, task: task, schema: schema) else {
            return nil
        }
        return read.question(Transcript(request), conversation)
    }

    /// The names are put into a plain question, which the tables read.
    func question(_ transcript: Transcript, _ conversation: Conversation) -> WeatherQuestion? {
        let names = places.prefix(6).compactMap { $0.checked(against: transcript) }
        guard !names.isEmpty else { return nil }
        let said = days.flatMap { transcript.says($0) ? $0 : nil } ?? ""
        let plain = "weather in \(names.joined(separator: " and in ")) \(said)"
        guard case .weather(let places, let days) = WeatherQuestion(Conversation([Message(.user, plain)])),
            places.allSatisfy({ $0.place != nil && !$0.isGuess })
        else { return nil }
        return .weather(places, WeatherQuestion.days(conversation.analyseLatest(), conversation) ?? days)
    }

    private static let task = """
        Read out of the conversation for which places the user's last message wants the weather, and on which days. \
        For each place give its usual English name ("Paris", "Portland, Oregon"), and as quote the words of the \
        conversation that name it. Give the days in the user's own words, or null. Name no place that was not spoken of.
        """

    private static let schema = """
        {"type":"object","additionalProperties":false,"required":["places","days"],"properties":{\
        "places":{"type":"array","maxItems":6,"items":\(QuotedName.schema)},\
        "days":{"type":["string","null"]}}}
        """
}
