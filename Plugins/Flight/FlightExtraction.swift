// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What a language model extracts from a conversation about flights; only what the tables know counts.
struct FlightExtraction: Decodable, Sendable {
    let origin: QuotedName?
    let vias: [QuotedName]
    let destination: QuotedName?
    let days: String?

    /// nil if the model extracts nothing that can be used.
    static func question(_ request: AgentRequest, _ assistant: Assistant) async throws -> FlightQuestion? {
        guard let read = try await assistant.read(Self.self, from: request, task: task, schema: schema) else {
            return nil
        }
        return read.question(Transcript(request))
    }

    /// The names are put into a plain question, which the tables read.
    func question(_ transcript: Transcript) -> FlightQuestion? {
        guard let from = origin?.checked(against: transcript), let to = destination?.checked(against: transcript) else {
            return nil
        }
        let stops = vias.prefix(4).compactMap { $0.checked(against: transcript) }.map { " via \($0)" }.joined()
        let said = days.flatMap { transcript.says($0) ? $0 : nil } ?? ""
        let plain = "flights from \(from)\(stops) to \(to) \(said)"
        guard case .route(let places, let days, _, let leftOut) = FlightQuestion(Conversation([Message(.user, plain)])),
            places.allSatisfy({ $0.place != nil && !$0.isGuess })
        else { return nil }
        return .route(places, days, assumed: nil, leftOut: leftOut)
    }

    private static let task = """
        Read out of the conversation between which places the user's last message wants flights, over which stops, and \
        on which days. For each place give its usual English name ("Paris", "Portland, Oregon"), and as quote the words \
        of the conversation that name it; null for an end that was not spoken of. Give the days in the user's own words, \
        or null.
        """

    private static let schema = """
        {"type":"object","additionalProperties":false,"required":["origin","vias","destination","days"],"properties":{\
        "origin":{"anyOf":[\(QuotedName.schema),{"type":"null"}]},\
        "vias":{"type":"array","maxItems":4,"items":\(QuotedName.schema)},\
        "destination":{"anyOf":[\(QuotedName.schema),{"type":"null"}]},\
        "days":{"type":["string","null"]}}}
        """
}
