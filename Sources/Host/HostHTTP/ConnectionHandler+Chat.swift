// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatWire
import HostConfig
import HostCore
import HostStreams
import NIOCore
import NIOHTTP1

extension ConnectionHandler {
    func beginChat(_ head: HTTPRequestHead, _ request: ChatRequest, _ envelope: Envelope) throws(APIError) {
        exchangeNumber += 1
        let turn = try listener.chat.begin(request, chatContext(head, envelope), wake: wake())
        let id = WireID.completion(using: &random)
        exchange = ChatExchange(turn, id: id, of: request, head, envelope, created: listener.now())
        pump()
        watchTurn()
    }

    private func chatContext(_ head: HTTPRequestHead, _ envelope: Envelope) -> ChatService.Context {
        ChatService.Context(
            listener: listener.config.name,
            requestID: envelope.requestID,
            traceparent: head.headers.first(name: "traceparent") ?? ""
        )
    }

    /// Asks this connection, from any thread, to look at the turn that is about to begin.
    private func wake() -> @Sendable () -> Void {
        guard let context else { return {} }
        let number = exchangeNumber
        let loop = context.eventLoop
        let connection = NIOLoopBound(self, eventLoop: loop)
        return {
            loop.execute { if connection.value.exchangeNumber == number { connection.value.pump() } }
        }
    }
}

// MARK: - The answer

extension ConnectionHandler {
    /// Sends what the turn has to give, unless the client has not read what it got before: then the agents wait.
    func pump() {
        guard var exchange, let context, context.channel.isWritable else { return }
        let step = exchange.step()
        self.exchange = exchange
        switch step {
        case .nothing: watchDeadline()
        case .send(let bytes):
            send(bytes)
            watchDeadline()
        case .sendLast(let bytes, let isClean): sendLast(bytes, isClean: isClean)
        case .fail(let error):
            finishExchange()
            respond(error, to: exchange.request, exchange.envelope, about: exchange.turn)
        }
    }

    private func send(_ bytes: [UInt8]) {
        sendHead()
        writeBody(bytes)
        context?.flush()
        set(.heartbeat, in: listener.config.heartbeatMilliseconds)
    }

    private func sendLast(_ bytes: [UInt8], isClean: Bool) {
        guard let exchange else { return }
        switch exchange.form {
        case nil: break
        case .stream:
            sendHead()
            writeBody(bytes)
            finishExchange()
            finishResponse(to: exchange.request, closes: !isClean || exchange.request.version == .http1_0)
        case .completion:
            finishExchange()
            respond(200, bytes, to: exchange.request, exchange.envelope) {
                $0.add(exchange.turn)
            }
        }
    }

    private func sendHead() {
        guard var exchange, !exchange.headIsSent else { return }
        exchange.headIsSent = true
        self.exchange = exchange
        var headers = exchange.envelope.headers(at: MonotonicClock.now())
        headers.add(exchange.turn)
        headers.add(name: "content-type", value: "text/event-stream; charset=utf-8")
        headers.add(name: "cache-control", value: "no-cache, no-transform")
        headers.add(name: "x-accel-buffering", value: "no")
        let request = exchange.request
        let head = HTTPResponseHead(version: request.version, status: .ok, headers: headers)
        writeHead(head, to: request, closes: request.version == .http1_0)
    }

    private func finishExchange() {
        exchange?.turn.cancel()
        exchange = nil
        set(.turn, at: nil)
        set(.heartbeat, at: nil)
    }

    private func respond(_ error: APIError, to head: HTTPRequestHead, _ envelope: Envelope, about turn: Turn) {
        respond(error.status, error.json, to: head, envelope) { headers in
            for (name, value) in error.headers { headers.add(name: name, value: value) }
            headers.add(turn)
        }
    }
}

// MARK: - Time

extension ConnectionHandler {
    private func watchTurn() {
        guard exchange != nil else { return }
        watchDeadline()
        set(.heartbeat, in: listener.config.heartbeatMilliseconds)
    }

    /// Agents that begin late have late deadlines.
    private func watchDeadline() { set(.turn, at: exchange?.turn.nextDeadline) }

    func expireTurn(at now: UInt64) {
        guard let exchange else { return }
        exchange.turn.expire(at: now)
        pump()
        watchDeadline()
    }

    func beat() {
        guard var exchange, let context else { return }
        if context.channel.isWritable, let comment = exchange.heartbeat() {
            self.exchange = exchange
            send(comment)
        }
        set(.heartbeat, in: listener.config.heartbeatMilliseconds)
    }
}
