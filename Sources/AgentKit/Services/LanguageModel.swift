// SPDX-License-Identifier: Apache-2.0

/// Completes chats: in a plugin through the host's model gateway, in a test as the test likes.
public protocol LanguageModel: Sendable {
    /// Starts a completion; errors are those of `HTTPClient.send`, later ones come out of the stream.
    func chat(_ request: LanguageModelRequest) async throws -> LanguageModelStream
}

extension LanguageModel {
    /// The whole answer as one text, for small calls such as extraction.
    ///
    /// It throws if the answer is longer than `maxBytes`, or takes longer than `limit`.
    public func complete(
        _ request: LanguageModelRequest,
        within limit: Duration? = nil,
        maxBytes: Int = 1 << 20
    ) async throws -> String {
        try await Task.withTimeout(limit) { try await wholeAnswer(to: request, maxBytes: maxBytes) }
    }

    /// The whole answer as a value, for requests whose format is a schema.
    ///
    /// An answer that does not fit is an error of kind `upstream`.
    public func complete<T: Decodable & Sendable>(
        _ request: LanguageModelRequest,
        as type: T.Type,
        within limit: Duration? = nil
    ) async throws -> T {
        let answer = try await complete(request, within: limit, maxBytes: 64 << 10)
        return try HTTPResponse(answer).decode(type)
    }

    private func wholeAnswer(to request: LanguageModelRequest, maxBytes: Int) async throws -> String {
        var answer = ""
        for try await event in try await chat(request) {
            guard case .text(let piece) = event else { continue }
            guard answer.utf8.count + piece.utf8.count <= maxBytes else {
                throw AgentError(.limit, code: "model_answer_too_long", message: "The model's answer is too long.")
            }
            answer += piece
        }
        return answer
    }
}

/// A request for a chat completion, in OpenAI's format.
public struct LanguageModelRequest: Sendable {
    /// The body.
    ///
    /// Without a `model` the host's default is used.
    public var bodyJSON: String

    /// Takes a body as it is.
    public init(bodyJSON: String) { self.bodyJSON = bodyJSON }
}
