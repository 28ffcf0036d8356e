// SPDX-License-Identifier: Apache-2.0

/// What an answer cost, in tokens.
package struct Usage: Sendable, Equatable {
    package var promptTokens: Int
    package var completionTokens: Int
    /// Of the prompt's tokens, those that the provider still had from an earlier call.
    package var cachedTokens = 0
    /// Of the completion's tokens, those of its reasoning.
    package var reasoningTokens = 0
    /// The provider did not report it; the host estimated it.
    package var isEstimated = false

    package init(promptTokens: Int = 0, completionTokens: Int = 0) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
    }

    /// Adds the tokens of another answer.
    ///
    /// The numbers come from agents, which are not trusted: each sum stops at 2^40.
    package mutating func add(_ other: Usage) {
        promptTokens = Self.sum(promptTokens, other.promptTokens)
        completionTokens = Self.sum(completionTokens, other.completionTokens)
        cachedTokens = Self.sum(cachedTokens, other.cachedTokens)
        reasoningTokens = Self.sum(reasoningTokens, other.reasoningTokens)
        isEstimated = isEstimated || other.isEstimated
    }

    private static func sum(_ tokens: Int, _ more: Int) -> Int {
        min(min(max(tokens, 0), 1 << 40) + min(max(more, 0), 1 << 40), 1 << 40)
    }
}
