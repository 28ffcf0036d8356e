// SPDX-License-Identifier: Apache-2.0

/// The providers that need no `base_url`, with the address that each one's own documentation gives.
enum KnownProvider: String, CaseIterable {
    case openai, anthropic, mistral, groq, deepseek, xai, gemini, openrouter, together, ollama
    /// Plano's name for it.
    case togetherAI = "together_ai"
    case moonshotai

    var baseURL: String {
        switch self {
        case .openai: "https://api.openai.com/v1"
        case .anthropic: "https://api.anthropic.com/v1"
        case .mistral: "https://api.mistral.ai/v1"
        case .groq: "https://api.groq.com/openai/v1"
        case .deepseek: "https://api.deepseek.com/v1"
        case .xai: "https://api.x.ai/v1"
        case .gemini: "https://generativelanguage.googleapis.com/v1beta/openai"
        case .openrouter: "https://openrouter.ai/api/v1"
        case .together, .togetherAI: "https://api.together.xyz/v1"
        case .ollama: "http://127.0.0.1:11434/v1"
        case .moonshotai: "https://api.moonshot.ai/v1"
        }
    }

    var interface: ModelProviderConfig.Interface { self == .anthropic ? .anthropic : .openai }

    static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
