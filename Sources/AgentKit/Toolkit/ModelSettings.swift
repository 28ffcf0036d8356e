// SPDX-License-Identifier: Apache-2.0

/// When and how an `Assistant` uses the host's language model; without a model in the host they have no effect.
public struct ModelSettings: AgentSettings, Equatable {
    /// When a model reads the question.
    public enum Extraction: String, Sendable, CaseIterable {
        /// When the agent's own reading left something open.
        case doubtful
        case always, never
    }

    /// Whether a model words the answers.
    public let answers: Bool
    /// When a model reads the question.
    public let extraction: Extraction
    /// For a whole extraction, and for the first word of an answer.
    public let timeout: Duration
    /// Of an answer: a model that does not come to an end is cut off.
    public let maxTokens: Int

    /// Declares and reads them.
    public init(from settings: inout SettingsReader) {
        answers = settings.value(
            "llm_answers",
            .boolean,
            default: true,
            help: "Whether a language model, if the host has one, words the answers that hold data."
        )
        extraction = settings.value(
            "llm_extraction",
            .choice,
            default: .doubtful,
            help: """
                When a language model, the alias `fast` or else the default one, reads the question: if the agent's \
                own reading left something open, always, or never.
                """
        )
        timeout = settings.value(
            "llm_timeout_ms",
            .milliseconds(in: 100...120_000),
            default: .seconds(8),
            help: """
                How long a model may take to read a question, or to begin an answer; then the agent goes on without it.
                """
        )
        maxTokens = settings.value(
            "llm_max_tokens",
            .integer(in: 16...16_000),
            default: 1_000,
            help: "How many tokens an answer in a model's words may have."
        )
    }
}
