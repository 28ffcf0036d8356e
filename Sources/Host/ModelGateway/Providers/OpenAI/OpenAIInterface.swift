// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostConfig

/// OpenAI's `chat/completions`, which most providers understand.
struct OpenAIInterface: ProviderInterface {
    func call(to target: ModelCatalog.Target, body: JSONDocument) -> ProviderCall {
        var request = HTTPRequest(url: "\(target.provider.baseURL)/chat/completions")
        request.method = "POST"
        request.headers = Self.headers(for: target.provider)
        request.body = Self.streaming(body, model: target.model)
        return ProviderCall(request: request, reader: OpenAIAnswer())
    }

    /// The operator's headers replace ours.
    private static func headers(for provider: ModelProviderConfig) -> [HTTPField] {
        var headers = [
            HTTPField("Content-Type", "application/json"), HTTPField("Accept", "text/event-stream, application/json"),
        ]
        if let key = provider.accessKey { headers.append(HTTPField("Authorization", "Bearer \(key.reveal())")) }
        let extra = provider.headers.sorted { $0.key < $1.key }.map { HTTPField($0.key, $0.value) }
        let replaced = Set(extra.map { $0.name.lowercased() })
        return headers.filter { !replaced.contains($0.name.lowercased()) } + extra
    }

    /// The body with the provider's name of the model, as a stream that tells its usage; all else passes as it is.
    private static func streaming(_ body: JSONDocument, model: String) -> [UInt8] {
        let ours: Set = ["model", "stream", "stream_options"]
        var bytes: [UInt8] = []
        bytes.appendJSON { writer in
            writer.object { writer in
                writer.field("model", model)
                for (key, value) in body.root.members where !ours.contains(key) {
                    writer.field(key, JSONVerbatim(value))
                }
                writer.field("stream", true)
                writer.object("stream_options") { $0.field("include_usage", true) }
            }
        }
        return bytes
    }
}

/// A value in the very bytes it came in.
private struct JSONVerbatim: JSONWritable {
    private let value: JSONValue

    init(_ value: JSONValue) { self.value = value }

    func write(to writer: inout JSONWriter) { writer.raw(value.rawBytes) }
}
