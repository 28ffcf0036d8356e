// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// What a language model extracts from a conversation about money; only what the tables know counts.
struct CurrencyExtraction: Decodable, Sendable {
    let amount: String?
    let from: QuotedName?
    let to: [QuotedName]

    /// nil if the model extracts nothing that can be used.
    static func question(
        _ request: AgentRequest,
        today: CivilDate,
        _ assistant: Assistant
    ) async throws -> CurrencyQuestion? {
        guard let read = try await assistant.read(Self.self, from: request, task: task, schema: schema) else {
            return nil
        }
        return read.question(Transcript(request), today: today)
    }

    /// The codes are put into a plain question, which the tables read.
    func question(_ transcript: Transcript, today: CivilDate) -> CurrencyQuestion? {
        let targets = to.prefix(8).compactMap { Self.code($0, transcript) }
        guard let source = from.flatMap({ Self.code($0, transcript) }), !targets.isEmpty else { return nil }
        let said = amount.flatMap { transcript.says($0) ? $0 : nil } ?? ""
        let plain = "\(said) \(source) in \(targets.joined(separator: ", "))"
        let question = CurrencyQuestion(Conversation([Message(.user, plain)]), today: today)
        if case .exchange = question { return question }
        return nil
    }

    private static func code(_ read: QuotedName, _ transcript: Transcript) -> String? {
        let name = read.checked(against: transcript) { quote in
            MoneyScanner.scan(quote).contains { $0.currency != nil }
        }
        return name.flatMap(TravelKit.Currency.init(code:))?.code
    }

    private static let task = """
        Read out of the conversation which amount of which currency the user's last message wants in which other ones. \
        Give each currency by its ISO 4217 code, and as quote the words of the conversation that name it or its country; \
        null or an empty list for what was not spoken of. Give the amount as it was written, or null.
        """

    private static let schema = """
        {"type":"object","additionalProperties":false,"required":["amount","from","to"],"properties":{\
        "amount":{"type":["string","null"]},\
        "from":{"anyOf":[\(QuotedName.schema),{"type":"null"}]},\
        "to":{"type":"array","maxItems":8,"items":\(QuotedName.schema)}}}
        """
}
