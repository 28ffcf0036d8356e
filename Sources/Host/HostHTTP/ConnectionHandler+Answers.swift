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
    func answer(_ head: HTTPRequestHead, _ body: [UInt8]) {
        var envelope = envelope(for: head)
        if head.method == .OPTIONS, envelope.allowsOrigin != nil { return respondToPreflight(head, envelope) }
        do throws(APIError) {
            let endpoint = try RouteTable.endpoint(head.method, head.uri, on: listener.config.kind)
            if endpoint.isForClients { envelope.client = try client(of: head) }
            try answer(endpoint, head, body, envelope)
        } catch {
            respond(error, to: head, envelope)
        }
    }

    private func answer(
        _ endpoint: Endpoint,
        _ head: HTTPRequestHead,
        _ body: [UInt8],
        _ envelope: Envelope
    ) throws(APIError) {
        switch endpoint {
        case .answer where listener.config.kind == .model: try beginCompletion(head, body, envelope)
        case .answer: try beginTurn(head, body, envelope)
        case .embeddings: try beginEmbedding(head, body, envelope)
        case .countTokens: try countTokens(head, body, envelope)
        case .models: respond(200, ModelList(models).json(in: envelope.format), to: head, envelope)
        case .model(let id): respond(200, try model(id).json(in: envelope.format), to: head, envelope)
        case .live: respond(200, Array("ok\n".utf8), as: "text/plain; charset=utf-8", to: head, envelope)
        case .ready(let verbose): respondReady(head, envelope, verbose: verbose)
        case .agents: respond(200, listener.administration?.agents() ?? [], to: head, envelope)
        case .generations: respond(200, listener.administration?.generations() ?? [], to: head, envelope)
        case .usage: respond(200, listener.administration?.usage() ?? [], to: head, envelope)
        case .routing: respond(200, listener.administration?.routing() ?? [], to: head, envelope)
        case .route: try tryRoute(head, body, envelope)
        case .reload: reload(head, envelope)
        }
    }

    func envelope(for head: HTTPRequestHead) -> Envelope {
        let kept = head.headers.first(name: "x-request-id").flatMap { WireID.isAcceptable($0) ? $0 : nil }
        let requestID = kept ?? WireID.request(using: &random)
        var envelope = Envelope(format: WireFormat(of: head), requestID: requestID, received: received)
        if !listener.config.cors.isEmpty, let origin = head.headers.first(name: "origin") {
            let allowed = listener.config.cors
            envelope.allowsOrigin = allowed.contains(origin) || allowed.contains("*") ? origin : nil
        }
        return envelope
    }
}

// MARK: - Small answers

extension ConnectionHandler {
    private var models: [ModelList.Model] { listener.config.kind == .model ? gatewayModels : agentModels }

    private var agentModels: [ModelList.Model] {
        let generation = listener.chat.current
        let offered = generation.plan(at: listener.config.socket)?.offered ?? []
        let agents = offered.compactMap { generation.agents[$0.id] }
        let created = agents.map(\.created).min() ?? listener.now()
        return [.init(id: "auto", created: created)] + agents.map { .init(id: $0.id, created: $0.created) }
    }

    private func model(_ id: String) throws(APIError) -> ModelList.Model {
        let models = models
        guard let model = models.first(where: { $0.id == id }) else {
            throw .modelNotFound(id, known: models.map(\.id))
        }
        return model
    }

    private func respondReady(_ head: HTTPRequestHead, _ envelope: Envelope, verbose: Bool) {
        let isReady = !listener.health.isDraining
        let generation = listener.chat.current
        var text = isReady ? "ok\n" : "draining\n"
        if verbose {
            text = "[\(isReady ? "+" : "-")]accepting \(isReady ? "ok" : "draining")\n"
            text += "[+]generation \(generation.number)\n"
            for id in generation.agents.keys.sorted() { text += "[+]agent \(id) ok\n" }
            for id in generation.missingAgents { text += "[-]agent \(id) rejected\n" }
        }
        respond(isReady ? 200 : 503, Array(text.utf8), as: "text/plain; charset=utf-8", to: head, envelope)
    }

    /// Answers when what changed serves, which the reloader tells on its own thread.
    private func reload(_ head: HTTPRequestHead, _ envelope: Envelope) {
        guard let context else { return }
        let loop = context.eventLoop
        let connection = NIOLoopBound(self, eventLoop: loop)
        listener.administration?.reload { status, body in
            loop.execute { connection.value.respond(status, body, to: head, envelope) }
        }
    }

    private func tryRoute(_ head: HTTPRequestHead, _ body: [UInt8], _ envelope: Envelope) throws(APIError) {
        guard let trial = try listener.administration?.trial(of: body) else { return }
        tell(trial, to: head, envelope)
    }

    /// Answers once it is decided, or too late to wait for a model.
    private func tell(_ trial: RouteTrial, to head: HTTPRequestHead, _ envelope: Envelope) {
        if let report = trial.take() { return respond(200, report, to: head, envelope) }
        guard let context else { return }
        let loop = context.eventLoop
        let waiting = NIOLoopBound(WaitingTrial(trial), eventLoop: loop)
        let connection = NIOLoopBound(self, eventLoop: loop)
        waiting.value.timer = loop.scheduleTask(deadline: .uptimeNanoseconds(trial.deadline ?? 0)) {
            waiting.value.trial?.expire(at: MonotonicClock.now())
            waiting.value.look { connection.value.respond(200, $0, to: head, envelope) }
        }
        @Sendable func look() {
            loop.execute {
                waiting.value.look { connection.value.respond(200, $0, to: head, envelope) }
                waiting.value.trial?.onReady(look)
            }
        }
        trial.onReady(look)
    }

    private func respondToPreflight(_ head: HTTPRequestHead, _ envelope: Envelope) {
        respond(204, [], to: head, envelope) {
            $0.add(name: "access-control-allow-methods", value: "GET, POST, OPTIONS")
            $0.add(
                name: "access-control-allow-headers",
                value: head.headers.first(name: "access-control-request-headers") ?? "*"
            )
            $0.add(name: "access-control-max-age", value: "600")
        }
    }

    func respond(_ error: APIError, to head: HTTPRequestHead, _ envelope: Envelope, closes: Bool = false) {
        respond(error.status, error.json(in: envelope), to: head, envelope, closes: closes) { headers in
            for (name, value) in error.headers { headers.add(name: name, value: value) }
        }
    }

    /// A whole answer, in one write.
    func respond(
        _ status: Int,
        _ body: [UInt8],
        as type: String = "application/json",
        to request: HTTPRequestHead,
        _ envelope: Envelope,
        closes: Bool = false,
        _ addHeaders: (inout HTTPHeaders) -> Void = { _ in }
    ) {
        var headers = envelope.headers(at: MonotonicClock.now())
        if status != 204 {
            headers.add(name: "content-type", value: type)
            headers.add(name: "content-length", value: String(body.count))
        }
        addHeaders(&headers)
        writeHead(
            HTTPResponseHead(version: request.version, status: .init(status), headers: headers),
            to: request,
            closes: closes
        )
        if request.method != .HEAD, !body.isEmpty { writeBody(body) }
        finishResponse(to: request, closes: closes)
    }
}

/// A trial that waits for a model.
private final class WaitingTrial {
    private(set) var trial: RouteTrial?
    var timer: Scheduled<Void>?

    init(_ trial: RouteTrial) { self.trial = trial }

    /// Tells the report, once.
    func look(_ tell: ([UInt8]) -> Void) {
        guard let report = trial?.take() else { return }
        trial = nil
        timer?.cancel()
        tell(report)
    }
}

// MARK: - Writing

extension ConnectionHandler {
    func write(_ part: HTTPServerResponsePart) { context?.write(wrapOutboundOut(part), promise: nil) }

    func writeHead(_ head: HTTPResponseHead, to request: HTTPRequestHead, closes: Bool) {
        var head = head
        if closes || !request.isKeepAlive {
            head.headers.add(name: "connection", value: "close")
        } else if request.version == .http1_0 {
            head.headers.add(name: "connection", value: "keep-alive")
        }
        write(.head(head))
    }

    func writeBody(_ bytes: [UInt8]) {
        guard let context else { return }
        write(.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes))))
    }

    func finishResponse(to request: HTTPRequestHead, closes: Bool) {
        guard let context else { return }
        if closes || !request.isKeepAlive {
            let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
            context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in connection.value.closeGently() }
        } else {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            waitForRequest()
        }
    }

    /// Closes once the client has read: a request that still arrives would otherwise reset the connection, and take the
    /// answer with it.
    private func closeGently() {
        guard let context else { return }
        guard !reader.isIdle else { return context.close(promise: nil) }
        context.close(mode: .output, promise: nil)
        set(.receive, in: 2_000)
    }
}
