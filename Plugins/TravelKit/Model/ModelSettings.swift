// SPDX-License-Identifier: Apache-2.0

package import AgentKit

/// What an agent's settings say of language models; they matter only where the host has one.
package struct ModelSettings: Sendable, Equatable {
    /// When a model reads the question.
    package enum Extraction: String, Sendable, Decodable {
        /// When the tables leave something open: a place that is missing, unknown or misspelt.
        case doubtful
        case always, never
    }

    /// Whether a model words the answers.
    package var answers = true
    package var extraction = Extraction.doubtful
    /// For a whole extraction, and for the first word of an answer.
    package var timeout = Duration.seconds(8)
    /// Of an answer: a model that does not come to an end is cut off.
    package var maxTokens = 1_000

    package init() {}

    package init(_ context: AgentContext) throws {
        let given: Given = try context.settings()
        answers = given.llm_answers ?? true
        extraction = given.llm_extraction ?? .doubtful
        timeout = .milliseconds(min(max(given.llm_timeout_ms ?? 8_000, 100), 120_000))
        maxTokens = min(max(given.llm_max_tokens ?? 1_000, 16), 16_000)
    }

    private struct Given: Decodable {
        var llm_answers: Bool?
        var llm_extraction: Extraction?
        var llm_timeout_ms: Int?
        var llm_max_tokens: Int?
    }

    /// The part of an agent's schema that describes these settings.
    package static let schema = """
        "llm_answers":{"type":"boolean","default":true,\
        "description":"Whether a language model, if the host has one, words the answers."},\
        "llm_extraction":{"enum":["doubtful","always","never"],"default":"doubtful",\
        "description":"When a language model reads the question: if something is missing or unknown, always, never."},\
        "llm_timeout_ms":{"type":"integer","minimum":100,"maximum":120000,"default":8000,\
        "description":"How long a model may take to read a question, or to begin an answer."},\
        "llm_max_tokens":{"type":"integer","minimum":16,"maximum":16000,"default":1000,\
        "description":"How long an answer in a model's words may be."}
        """
}
