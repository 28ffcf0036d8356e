// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// The host's language model at an agent's service, where there is one: it reads what the tables cannot, and words answers.
///
/// Whatever goes wrong with it, the agent goes on without.
package struct Assistant: Sendable {
    /// The alias of a small, quick model; without it the host's default reads.
    private static let readingModel = "fast"

    private let model: (any LanguageModel)?
    private let settings: ModelSettings
    private let log: AgentLog

    package init(_ context: AgentContext) throws {
        settings = try ModelSettings(context)
        model = context.llm
        log = context.log
    }

    /// Answers a turn with these facts: in a model's words if there is one, else as they stand.
    package func answer(_ request: AgentRequest, facts: String, to reply: Reply) async throws {
        guard let model, settings.answers else { return try await reply.write(facts) }
        let asked = LanguageModelRequest(
            answering: request,
            from: facts,
            instructions: Self.instructions,
            maxTokens: settings.maxTokens
        )
        try await reply.relay(asked, from: model, beginningWithin: settings.timeout) { error in
            log.info("no model began to answer; the agent answers itself", ["error": error.code])
            try await reply.write(facts)
        }
    }

    /// Whether a model is to read the question, given whether the tables left something open.
    package func reads(doubtful: Bool) -> Bool {
        guard model != nil else { return false }
        return switch settings.extraction {
        case .always: true
        case .doubtful: doubtful
        case .never: false
        }
    }

    /// What a model reads out of the conversation, in a schema's shape; nil if it fails, is late or talks rubbish.
    package func read<Fields: Decodable & Sendable>(
        _ type: Fields.Type,
        from request: AgentRequest,
        task: String,
        schema: String
    ) async throws -> Fields? {
        guard let model else { return nil }
        let messages = [Message(.system, task), Message(.user, Transcript(request).text)]
        func asked(_ name: String?) -> LanguageModelRequest {
            let format = LanguageModelRequest.Format.schema(name: "question", schema: schema)
            return LanguageModelRequest(messages, model: name, temperature: 0, maxTokens: 300, format: format)
        }
        do {
            do {
                return try await model.complete(asked(Self.readingModel), as: type, within: settings.timeout)
            } catch let error as AgentError where error.kind == .failed {
                return try await model.complete(asked(nil), as: type, within: settings.timeout)
            }
        } catch let error as AgentError {
            log.info("no model read the question; the tables did", ["error": error.code])
            return nil
        }
    }

    private static let instructions = """
        You answer the user's last message for one agent of a travel assistant. Below are the facts that the agent \
        looked up: they are right, current and complete. Answer from them alone, in the language of the user, briefly \
        and kindly. Keep every figure, unit, time, date, code and table as it stands there; add none, convert none, \
        and name the source. Say nothing about questions that the facts do not touch: other agents answer those.
        """
}

/// The conversation as one text, for a model to read.
package struct Transcript: Sendable {
    private static let longestMessage = 2_000

    package let text: String
    /// In small letters and without marks, for `says`.
    private let key: String

    package init(_ request: AgentRequest) {
        let spoken = request.messages.filter { $0.role == .user || $0.role == .assistant }.suffix(10)
        text = spoken.map { message in
            "\(message.role == .user ? "User" : "Assistant"): \(message.content.prefix(Self.longestMessage))"
        }.joined(separator: "\n")
        key =
            " \(Words.key(of: spoken.map { String($0.content.prefix(Self.longestMessage)) }.joined(separator: "\n"))) "
    }

    /// Whether these very words were said.
    package func says(_ words: String) -> Bool {
        let wanted = Words.key(of: words)
        return !wanted.isEmpty && key.contains(" \(wanted) ")
    }
}

/// A name that a model read, and the words of the conversation that it read it from.
///
/// It counts only if those words were said, and are more than words of the language: so a model may know that "the city
/// of light" is Paris, and cannot bring up a place that nobody spoke of.
package struct QuotedName: Decodable, Sendable, Equatable {
    private static let longest = 60

    package let name: String
    package let quote: String

    package init(name: String, quote: String) {
        self.name = name
        self.quote = quote
    }

    /// The name, if it was said; `means` knows words of the language that say enough ("dollars").
    package func checked(against transcript: Transcript, or means: (String) -> Bool = { _ in false }) -> String? {
        let isMeaningful = Words(quote).contains { !$0.isCommon && $0.number == nil } || means(quote)
        let isName = !name.isEmpty && name.utf8.count <= Self.longest && name.unicodeScalars.allSatisfy(Self.belongs)
        return isMeaningful && isName && transcript.says(quote) ? name : nil
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || " .,'’-".unicodeScalars.contains(scalar)
    }

    /// As part of an agent's schema.
    package static let schema = """
        {"type":"object","additionalProperties":false,"required":["name","quote"],"properties":{\
        "name":{"type":"string"},"quote":{"type":"string"}}}
        """
}

extension Word {
    fileprivate var isCommon: Bool { !traits.isDisjoint(with: [.common, .startsDays]) }
}
