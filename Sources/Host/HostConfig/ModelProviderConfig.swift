// SPDX-License-Identifier: Apache-2.0

/// One entry of `model_providers:`.
package struct ModelProviderConfig: Sendable, Equatable {
    /// The protocol that the provider speaks.
    package enum Interface: String, Sendable, CaseIterable {
        case openai, anthropic
    }

    /// Where a provider looks for its key.
    package enum KeyHeader: Sendable, Equatable {
        case authorization
        /// Azure's `api-key`.
        case apiKey
    }

    /// The part of `model:` before the slash, such as `openai`.
    package var provider: String
    /// The part after it, such as `gpt-4o-mini`, or `*`.
    package var model: String
    /// The secret itself; never printed.
    package var accessKey: Secret?
    /// How the key is sent.
    package var keyHeader = KeyHeader.authorization
    /// The client's own `authorization` goes to the provider, in place of a key of ours.
    package var passesAuthorization = false
    /// With the version in its path, without a slash at its end; it may have a query, as Azure's has.
    package var baseURL: String
    package var interface = Interface.openai
    /// Models to ask when this one fails, in order; each is `provider/model`.
    package var fallback: [String] = []
    package var isDefault = false
    package var headers: [String: String] = [:]
    /// Of each try: to connect, until the answer begins, and between two pieces of it.
    package var connectTimeoutMilliseconds = 5_000
    package var firstByteTimeoutMilliseconds = 120_000
    package var idleTimeoutMilliseconds = 60_000
    /// How often a call that failed is tried again before anything was answered.
    package var maxRetries = 2
    package var limits = RateLimits()
    package var location: SourceLocation?

    package init(provider: String, model: String, baseURL: String) {
        self.provider = provider
        self.model = model
        self.baseURL = baseURL
    }
}
