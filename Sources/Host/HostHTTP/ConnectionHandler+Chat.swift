// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
import HostConfig
import HostCore
import HostJSON
import HostSupport
import NIOCore
import NIOHTTP1

extension ConnectionHandler {
    /// Lets agents answer a request in any of the formats.
    func beginTurn(_ head: HTTPRequestHead, _ body: [UInt8], _ envelope: Envelope) throws(APIError) {
        let translated = try TranslatedRequest(body, from: envelope.format)
        let request = try ChatRequest(parsing: translated.body)
        let standing = try envelope.client.map { client throws(APIError) in try admit(client) }
        exchangeNumber += 1
        let turn = try listener.chat.begin(request, chatContext(head, envelope), wake: wake())
        let form = AnswerForm(
            format: envelope.format,
            isStream: request.stream,
            includeUsage: request.includeUsage,
            echo: translated.echo,
            head: answerHead(model: request.model ?? "auto")
        )
        begin(TurnSource(turn), as: form, to: head, envelope, standing)
    }

    func answerHead(model: String) -> AnswerHead {
        AnswerHead(token: WireID.token(using: &random), created: listener.now(), model: model)
    }

    /// - Parameter standing: how the client's limits stand since.
    func begin(
        _ source: any AnswerSource,
        as form: AnswerForm,
        to head: HTTPRequestHead,
        _ envelope: Envelope,
        _ standing: RateLimitStanding?
    ) {
        var envelope = envelope
        envelope.standing = standing
        exchange = Exchange(source, as: form, to: head, envelope)
        pump()
        watchExchange()
    }

    private func chatContext(_ head: HTTPRequestHead, _ envelope: Envelope) -> ChatService.Context {
        var context = ChatService.Context(
            listener: listener.config.name,
            requestID: envelope.requestID,
            traceparent: head.headers.first(name: "traceparent") ?? ""
        )
        context.socket = listener.config.socket
        context.headers = listener.config.forwardHeaders.select { head.headers[$0] }
        context.client = envelope.client?.name
        context.authorization = envelope.client?.authorization
        return context
    }

    /// Asks this connection, from any thread, to look at the exchange that is about to begin.
    func wake() -> @Sendable () -> Void {
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
    /// Sends what there is, unless the client has not read what it got before: then whoever answers waits.
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
            respond(error, to: exchange.request, exchange.envelope, from: exchange.source)
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
        if exchange.isStream {
            sendHead()
            writeBody(bytes)
            finishExchange()
            finishResponse(to: exchange.request, closes: !isClean || exchange.request.version == .http1_0)
        } else {
            finishExchange()
            respond(200, bytes, to: exchange.request, exchange.envelope) { exchange.source.addHeaders(to: &$0) }
        }
    }

    private func sendHead() {
        guard var exchange, !exchange.headIsSent else { return }
        exchange.headIsSent = true
        self.exchange = exchange
        var headers = exchange.envelope.headers(at: MonotonicClock.now())
        exchange.source.addHeaders(to: &headers)
        headers.add(name: "content-type", value: "text/event-stream; charset=utf-8")
        headers.add(name: "cache-control", value: "no-cache, no-transform")
        headers.add(name: "x-accel-buffering", value: "no")
        let request = exchange.request
        let head = HTTPResponseHead(version: request.version, status: .ok, headers: headers)
        writeHead(head, to: request, closes: request.version == .http1_0)
    }

    private func finishExchange() {
        exchange?.source.cancel()
        exchange = nil
        set(.turn, at: nil)
        set(.heartbeat, at: nil)
    }

    private func respond(
        _ error: APIError,
        to head: HTTPRequestHead,
        _ envelope: Envelope,
        from source: any AnswerSource
    ) {
        var envelope = envelope
        // The error tells it itself.
        if error.standing != nil { envelope.standing = nil }
        respond(error.status, error.json(in: envelope), to: head, envelope) { headers in
            for (name, value) in error.headers { headers.add(name: name, value: value) }
            source.addHeaders(to: &headers)
        }
    }
}

// MARK: - Time

extension ConnectionHandler {
    private func watchExchange() {
        guard exchange != nil else { return }
        watchDeadline()
        set(.heartbeat, in: listener.config.heartbeatMilliseconds)
    }

    /// Agents that begin late have late deadlines.
    private func watchDeadline() { set(.turn, at: exchange?.source.nextDeadline) }

    func expireTurn(at now: UInt64) {
        guard let exchange else { return }
        exchange.source.expire(at: now)
        pump()
        watchDeadline()
    }

    func beat() {
        guard let exchange, let context else { return }
        if context.channel.isWritable, let sign = exchange.heartbeat() { send(sign) }
        set(.heartbeat, in: listener.config.heartbeatMilliseconds)
    }
}
