// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostJSON
import ModelGateway
import UpstreamHTTP

extension ForwardedRequest {
    /// What is sent to an agent that is a service at `url`, where `/v1` may stand at the end or not.
    func http(to url: String) -> HTTPRequest {
        var request = HTTPRequest(url: "\(url)\(url.hasSuffix("/v1") ? "" : "/v1")/chat/completions")
        request.method = "POST"
        request.headers = [
            HTTPField("Content-Type", "application/json"), HTTPField("Accept", "text/event-stream, application/json"),
            HTTPField("X-Request-ID", requestID),
        ]
        request.headers += headers
        if !traceparent.isEmpty { request.headers.append(HTTPField("Traceparent", traceparent)) }
        request.body = streamingBody
        request.reach = .anyAddress  // the operator named it
        request.totalTimeoutMilliseconds = timeoutMilliseconds
        request.maxResponseBytes = 64 << 20
        return request
    }

    /// The body as the client sent it, but for one thing: we read a stream, whatever the client wants.
    private var streamingBody: [UInt8] {
        guard let document = try? JSONDocument(parsing: body) else { return body }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count + 16)
        bytes.appendJSON { writer in
            writer.object { writer in
                for (key, value) in document.root.members where key != "stream" {
                    writer.field(key, Verbatim(value: value))
                }
                writer.field("stream", true)
            }
        }
        return bytes
    }
}

/// A value in the very bytes that it came in.
private struct Verbatim: JSONWritable {
    let value: JSONValue

    func write(to writer: inout JSONWriter) { writer.raw(value.rawBytes) }
}
