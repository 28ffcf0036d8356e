// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import HostAnswers
import HostJSON
package import UpstreamHTTP

/// An agent that is an HTTP service: every call is a request to it, and its answer goes straight to the reader.
package struct HTTPAgent: CallTarget {
    private let id: String
    private let url: String
    private let transport: any HTTPTransport
    private let log: any AgentLogSink

    /// - Parameter url: `/v1` may stand at its end or not.
    package init(id: String, url: String, transport: any HTTPTransport, log: any AgentLogSink) {
        self.id = id
        self.url = url
        self.transport = transport
        self.log = log
    }

    package func begin(_ call: AgentCall, _ arena: RequestArena) -> Bool {
        let requestID = arena.caller.requestID
        let exchange = transport.start(request(arena, timeoutMilliseconds: call.remainingMilliseconds))
        call.answer(
            from: HTTPAgentAnswer(of: exchange, from: id) { [id, log] problem in
                log.log(.warn, agentID: id, requestID: requestID, problem, fields: [])
            }
        )
        return true
    }

    package func end(_ isGone: @escaping @Sendable () -> Void) { isGone() }
}

// MARK: - The request

extension HTTPAgent {
    private func request(_ arena: RequestArena, timeoutMilliseconds: Int?) -> HTTPRequest {
        let caller = arena.caller
        var request = HTTPRequest(url: "\(url)\(url.hasSuffix("/v1") ? "" : "/v1")/chat/completions")
        request.method = "POST"
        request.headers = [
            HTTPField("Content-Type", "application/json"), HTTPField("Accept", "text/event-stream, application/json"),
            HTTPField("X-Request-ID", caller.requestID),
        ]
        request.headers += arena.forwardedHeaders.map { HTTPField($0.name, $0.value) }
        if !caller.traceparent.isEmpty { request.headers.append(HTTPField("Traceparent", caller.traceparent)) }
        request.body = Self.streaming(arena.body)
        request.reach = .anyAddress  // the operator named it
        request.totalTimeoutMilliseconds = timeoutMilliseconds
        request.maxResponseBytes = 64 << 20
        return request
    }

    /// The body as the client sent it, except that the host always asks for a stream.
    private static func streaming(_ body: [UInt8]) -> [UInt8] {
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
