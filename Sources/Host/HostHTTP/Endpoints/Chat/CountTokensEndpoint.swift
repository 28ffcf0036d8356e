// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostJSON
import ModelGateway

/// An estimate, and marked as one: only the provider's own tokenizer knows.
enum CountTokensEndpoint {
    static func answer(_ request: Request) throws(APIError) -> Reply {
        let completion = try ModelRequest(parsing: TranslatedRequest(request.body, from: .messages).body)
        var json: [UInt8] = []
        json.appendJSON {
            $0.object {
                $0.field("input_tokens", TokenEstimate.prompt(of: completion.json))
                $0.field("estimated", true)
            }
        }
        return .now(Response(json: json))
    }
}
