// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostConfig

/// OpenAI's API, which most providers understand.
struct OpenAIInterface: ProviderInterface {
    func chat(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) -> ProviderCall<ChatEvent> {
        var request = request(
            "chat/completions",
            of: target.provider,
            accepting: "text/event-stream, application/json",
            for: caller
        )
        request.body = Self.rewritten(body, model: target.model, isStreamed: true)
        return ProviderCall(request: request, reader: OpenAIAnswer())
    }

    func embed(
        to target: ModelCatalog.Target,
        body: JSONDocument,
        for caller: ModelCall.Caller
    ) -> ProviderCall<[UInt8]> {
        var request = request("embeddings", of: target.provider, accepting: "application/json", for: caller)
        request.body = Self.rewritten(body, model: target.model, isStreamed: false)
        return ProviderCall(request: request, reader: PassedAnswer())
    }

    private func request(
        _ path: String,
        of provider: ModelProviderConfig,
        accepting types: String,
        for caller: ModelCall.Caller
    ) -> HTTPRequest {
        var request = HTTPRequest(url: provider.url(of: path))
        request.method = "POST"
        var headers = [HTTPField("Content-Type", "application/json"), HTTPField("Accept", types)]
        if !caller.traceparent.isEmpty { headers.append(HTTPField("traceparent", caller.traceparent)) }
        if provider.passesAuthorization, let authorization = caller.authorization {
            headers.append(HTTPField("Authorization", authorization))
        } else if let key = provider.accessKey?.reveal() {
            switch provider.keyHeader {
            case .authorization: headers.append(HTTPField("Authorization", "Bearer \(key)"))
            case .apiKey: headers.append(HTTPField("api-key", key))
            }
        }
        request.headers = provider.replacing(headers)
        return request
    }

    /// The body with the provider's name of the model; all else passes as it is, but for how a chat is answered: as a
    /// stream that tells its usage.
    private static func rewritten(_ body: JSONDocument, model: String, isStreamed: Bool) -> [UInt8] {
        let ours: Set = isStreamed ? ["model", "stream", "stream_options"] : ["model"]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.bytes.count + 128)
        bytes.appendJSON { writer in
            writer.object { writer in
                writer.field("model", model)
                for (key, value) in body.root.members where !ours.contains(key) {
                    writer.field(key, JSONVerbatim(value))
                }
                guard isStreamed else { return }
                writer.field("stream", true)
                writer.object("stream_options") { $0.field("include_usage", true) }
            }
        }
        return bytes
    }
}

extension ModelProviderConfig {
    /// A path of the provider's API; a query of its base URL stays at the end.
    func url(of path: String) -> String {
        guard let mark = baseURL.firstIndex(of: "?") else { return "\(baseURL)/\(path)" }
        let base = baseURL[..<mark]
        return "\(base)\(base.hasSuffix("/") ? "" : "/")\(path)\(baseURL[mark...])"
    }

    /// Our headers and the operator's, which replace ours.
    func replacing(_ ours: [HTTPField]) -> [HTTPField] {
        let extra = headers.sorted { $0.key < $1.key }.map { HTTPField($0.key, $0.value) }
        let replaced = Set(extra.map { $0.name.lowercased() })
        return ours.filter { !replaced.contains($0.name.lowercased()) } + extra
    }
}

/// A value in the very bytes it came in.
struct JSONVerbatim: JSONWritable {
    private let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    func write(to writer: inout JSONWriter) { writer.raw(value.rawBytes) }
}
