// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostCore
import HostJSON
import ModelGateway
import NIOHTTP1

/// What a model listener answers: requests go to the gateway of the current generation.
extension ConnectionHandler {
    func beginCompletion(_ head: HTTPRequestHead, _ body: [UInt8], _ envelope: Envelope) throws(APIError) {
        let translated = try TranslatedRequest(body, from: envelope.format)
        let request = try ModelRequest(parsing: translated.body)
        let gateway = try gateway()
        exchangeNumber += 1
        let answer = gateway.begin(ModelCall(request.body, for: caller(head, envelope)))
        let form = AnswerForm(
            format: envelope.format,
            isStream: request.stream,
            includeUsage: request.includeUsage,
            echo: translated.echo,
            head: answerHead(model: request.model ?? "")
        )
        begin(ModelSource(answer.stream, wake: wake()), as: form, to: head, envelope, answer.standing)
    }

    /// Embeddings pass as they are: there is nothing in them to translate.
    func beginEmbedding(_ head: HTTPRequestHead, _ body: [UInt8], _ envelope: Envelope) throws(APIError) {
        try Self.checkEmbedding(body)
        let gateway = try gateway()
        exchangeNumber += 1
        let answer = gateway.embed(ModelCall(body, for: caller(head, envelope)))
        begin(BodySource(answer.stream, wake: wake()), as: .verbatim, to: head, envelope, answer.standing)
    }

    private static func checkEmbedding(_ body: [UInt8]) throws(APIError) {
        let input: JSONValue?
        do { input = try JSONDocument(parsing: body).root["input"] } catch { throw .invalidJSON(error) }
        guard let input, !input.isNull else { throw .invalidField("input", "`input` is missing.") }
    }

    /// An estimate, and marked as one: only the provider's own tokenizer knows.
    func countTokens(_ head: HTTPRequestHead, _ body: [UInt8], _ envelope: Envelope) throws(APIError) {
        let request = try ModelRequest(parsing: TranslatedRequest(body, from: .messages).body)
        var json: [UInt8] = []
        json.appendJSON {
            $0.object {
                $0.field("input_tokens", TokenEstimate.prompt(of: request.json))
                $0.field("estimated", true)
            }
        }
        respond(200, json, to: head, envelope)
    }

    /// The names that clients may use, in the order of the config.
    var gatewayModels: [ModelList.Model] {
        (listener.chat.current.gateway?.names ?? []).map { name in
            let owner = name.firstIndex(of: "/").map { String(name[..<$0]) } ?? "slipring"
            return ModelList.Model(id: name, created: listener.since, ownedBy: owner)
        }
    }

    private func gateway() throws(APIError) -> ModelGateway {
        guard let gateway = listener.chat.current.gateway else {
            throw APIError(ChatFailure(.unknownModel, "no model provider is configured"))
        }
        return gateway
    }

    private func caller(_ head: HTTPRequestHead, _ envelope: Envelope) -> ModelCall.Caller {
        var caller = ModelCall.Caller(client: envelope.client?.name)
        caller.authorization = envelope.client?.authorization
        caller.requestID = envelope.requestID
        caller.traceparent = head.headers.first(name: "traceparent") ?? ""
        return caller
    }
}
