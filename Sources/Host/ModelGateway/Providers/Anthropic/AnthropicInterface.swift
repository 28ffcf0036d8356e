// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostConfig

/// Anthropic's own API: configured by people already, spoken by us later.
struct AnthropicInterface: ProviderInterface {
    func chat(to target: ModelCatalog.Target, body: JSONDocument, for caller: ModelCall.Caller) throws(ChatFailure)
        -> ProviderCall<ChatEvent>
    {
        throw ChatFailure(.invalidRequest, "`\(target.name)` speaks Anthropic's own API, which is not supported yet")
    }

    func embed(to target: ModelCatalog.Target, body: JSONDocument, for caller: ModelCall.Caller) throws(ChatFailure)
        -> ProviderCall<[UInt8]>
    {
        throw ChatFailure(.invalidRequest, "`\(target.name)` has no embeddings")
    }
}
