// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostCore
import HostJSON
import ModelGateway

/// Embeddings pass as they are: there is nothing in them to translate.
enum EmbeddingsEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        try check(request.body)
        let answer = try request.gateway().embed(ModelCall(request.body, for: request.caller))
        return .answer(answer, .verbatim, answer.limits)
    }

    private static func check(_ body: [UInt8]) throws(APIError) {
        let input: JSONValue?
        do { input = try JSONDocument(parsing: body).root["input"] } catch { throw .invalidJSON(error) }
        guard let input, !input.isNull else { throw .invalidField("input", "`input` is missing.") }
    }
}
