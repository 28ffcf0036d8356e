// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostCore
import HostHTTP
import HostSupport
import HostTestKit
import Logging

/// A connection without a socket, and without agents: `POST /stream/x`, `/whole/x` and `/later/x` wait for the test, and
/// `GET /now/x` answers with `x`.
final class ConnectionRig {
    let transport: ScriptedTransport
    private let desk = Desk()

    /// The answers that were begun, in order; used on one thread.
    private final class Desk: @unchecked Sendable {
        var answers: [ScriptedAnswer] = []
        var responses: [ScriptedResponse] = []
    }

    var answers: [ScriptedAnswer] { desk.answers }
    var responses: [ScriptedResponse] { desk.responses }

    private static let chat = ChatService(CoreRig(serving: []).store)

    init(_ adjust: (inout ListenerConfig) -> Void = { _ in }) {
        var config = ListenerConfig(kind: .agent, name: "rig", port: 0)
        config.requestTimeoutMilliseconds = 30
        config.idleTimeoutMilliseconds = 75
        config.heartbeatMilliseconds = 15
        adjust(&config)
        let context = ListenerContext(
            config: config,
            chat: Self.chat,
            health: Health(),
            routes: Self.routes(desk),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { 1_700_000_000 }
        )
        transport = ScriptedTransport(SharedContext(context))
    }

    private static func routes(_ desk: Desk) -> RouteTable {
        func answer(isStream: Bool) -> HTTPRoute.Endpoint {
            { request in
                let answer = ScriptedAnswer()
                desk.answers.append(answer)
                let head = AnswerHead(token: request.parameter, created: 1, model: "m")
                let form = AnswerForm(head, .chat, isStream: isStream)
                return .answer(answer, form, nil)
            }
        }
        return RouteTable([
            HTTPRoute([.post], "/stream/{}", on: [.agent], for: .clients, answer(isStream: true)),
            HTTPRoute([.post], "/whole/{}", on: [.agent], for: .clients, answer(isStream: false)),
            HTTPRoute([.get], "/now/{}", on: [.agent], for: .everybody) { .now(HostHTTP.Response(text: $0.parameter)) },
            HTTPRoute([.post], "/later/{}", on: [.agent], for: .everybody) { _ in
                let response = ScriptedResponse()
                desk.responses.append(response)
                return .later(response)
            },
        ])
    }
}

extension ConnectionRig {
    /// A stream with more in it than a client takes that does not read.
    static func stalled() -> ConnectionRig {
        let rig = ConnectionRig()
        rig.post("/stream/1")
        rig.answers[0].say(String(repeating: "x", count: 1000))
        rig.transport.deliverWakes()
        return rig
    }

    /// What the client has read so far.
    var received: String { String(decoding: transport.received, as: UTF8.self) }

    func arrive(_ text: String) { transport.arrive(text.utf8) }

    func post(_ path: String, _ body: String = "", headers: String = "") {
        arrive("POST \(path) HTTP/1.1\r\nhost: a\r\n\(headers)content-length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    /// The client reads all there is.
    func read() -> String {
        let before = transport.received.count
        transport.read()
        return String(decoding: transport.received[before...], as: UTF8.self)
    }
}
