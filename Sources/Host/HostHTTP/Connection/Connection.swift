// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostAnswers
import HostConfig
import HostSupport
package import NIOCore

/// One client's connection: reads requests, and answers them one after the other.
///
/// It decides, and the transport acts. Everything that happens comes in through the methods of the first extension, on
/// the connection's thread; what they write is sent in one piece when they end.
package final class Connection<Link: Transport> {
    private enum State {
        /// A request is awaited, or its head is read, or the rest of a request that was refused.
        case reading
        /// The head of the request was accepted; its body is being read.
        case receiving(Request)
        case answering(Exchange)
        case waiting(any PendingResponse, Request)
        /// The last answer was written, or the client is gone.
        case over
    }

    private let transport: Link
    private let shared: SharedContext
    /// As it was when the head of the current request arrived.
    private var listener: ListenerContext
    private let ids = IDSource()
    private var state = State.reading
    /// Counts the answers, so that a late wake does not concern the next one.
    private var answerNumber = 0
    private var machine = RequestMachine()
    private var writer = ResponseWriter()
    private var timers: ExchangeTimers
    private var now: Instant
    private var isWritable = true
    private var isReading = false
    private var isDraining = false
    /// Nothing is sent after what was written last.
    private var isFinishing = false
    /// The client may still be sending when its last answer has been sent.
    private var lingers = false

    package init(_ shared: SharedContext, over transport: Link) {
        self.transport = transport
        self.shared = shared
        listener = shared.current
        timers = ExchangeTimers(listener.timeouts)
        now = transport.now
    }
}

// MARK: - What happens

extension Connection {
    package func opened() { handle { expectClient() } }

    /// The answers are sent by `readEnded`, when the transport has read all there is.
    package func received(_ bytes: ByteBuffer) {
        now = transport.now
        machine.receive(bytes)
        readRequests()
    }

    package func readEnded() { sendAll() }

    /// Whether the transport should go on reading.
    ///
    /// Clients that send many requests in advance, or do not read their answers, have to wait.
    package var wantsBytes: Bool {
        machine.bufferedBytes < RequestLimits.standard.headBytes || machine.position != .behindRequest && canAnswer
    }

    /// The source of answer `number` may have more.
    package func look(at number: Int) {
        guard number == answerNumber else { return }
        handle { proceed() }
    }

    package func writabilityChanged() {
        handle {
            isWritable = transport.isWritable
            guard isWritable else {
                return timers.clientStalls(unsentBytes: transport.unsentBytes, at: now)
            }
            timers.clientReads()
            proceed()
            readRequests()
        }
    }

    /// Everything has been sent, and nothing more will be.
    package func allIsSent() {
        guard lingers else { return transport.close() }
        handle {
            timers.clientReads()
            timers.expect(.farewell, at: now)
        }
    }

    package func alarmRang() {
        handle {
            timers.alarmRang()
            while let expiry = timers.expired(at: now, unsentBytes: transport.unsentBytes) { expire(expiry) }
        }
    }

    /// The listener goes down: an idle connection ends now, any other after its current answer.
    package func drain() {
        isDraining = true
        if machine.position == .betweenRequests { transport.close() }
    }

    /// The client is gone.
    package func closed() {
        if case .answering(let exchange) = state { exchange.source.cancel() }
        state = .over
        answerNumber += 1
    }

    private func handle(_ event: () -> Void) {
        now = transport.now
        event()
        sendAll()
    }

    /// Has to come last, as the transport may call back.
    private func sendAll() {
        while let bytes = writer.take() {
            transport.send(bytes)
            readRequests()
        }
        let finishes = isFinishing
        isFinishing = false
        if finishes { timers.clientStalls(unsentBytes: transport.unsentBytes, at: now) }
        if wantsBytes { transport.resumeReading() }
        if let alarm = timers.nextAlarm() { transport.setAlarm(at: alarm) }
        if finishes { transport.finish() }
    }
}

// MARK: - Requests

extension Connection {
    private func readRequests() {
        // The loop that is running goes on to the next request itself.
        guard !isReading else { return }
        isReading = true
        while canAnswer, let event = machine.next() { handle(event) }
        isReading = false
        expectClient()
    }

    /// Answers to requests that were sent in advance do not pile up.
    private var canAnswer: Bool { isWritable && writer.byteCount < 64 << 10 }

    private func handle(_ event: RequestMachine.Event) {
        switch (event, state) {
        case (.head(let head), _): decide(on: head)
        case (.body(let body), .receiving(let request)): answer(request, body)
        case (.bodyTooLarge, .receiving(let request)):
            refuse(.requestTooLarge(limitBytes: listener.config.maxBodyBytes), &request.context)
        case (.malformed(let reason), .receiving(let request)): refuse(APIError(reason), &request.context)
        case (.malformed(let reason), _):
            var context = ResponseContext(malformedRequest: ids.request(), received: now)
            refuse(APIError(reason), &context)
        default: end()
        }
    }

    /// Checks path, method and key before the body is read, or asked for.
    private func decide(on head: RequestHead) {
        listener = shared.current
        timers.timeouts = listener.timeouts
        timers.expect(.none, at: now)
        var context = ResponseContext(head, on: listener, ids, received: now)
        do throws(APIError) {
            guard context.preflight == nil else {
                discardBody(&context)
                return respond(.empty, &context)
            }
            state = .receiving(try Request(head, context, on: listener, ids))
            if machine.admit(bodyLimit: listener.config.maxBodyBytes) { writer.writeContinue() }
        } catch {
            discardBody(&context)
            if head.method == .connect { context.keepsAlive = false }
            fail(error, &context)
        }
    }

    /// The request is answered without its body, which may still arrive.
    private func discardBody(_ context: inout ResponseContext) {
        if !machine.refuse(bodyLimit: listener.config.maxBodyBytes) { context.keepsAlive = false }
    }

    /// Answers a request that is not read to its end.
    private func refuse(_ error: APIError, _ context: inout ResponseContext) {
        context.keepsAlive = false
        fail(error, &context)
    }

    private func answer(_ request: Request, _ body: [UInt8]) {
        answerNumber += 1
        request.body = body
        do throws(APIError) {
            switch try request.route.endpoint(request) {
            case .now(let response):
                respond(response, &request.context)
            case .later(let pending):
                state = .waiting(pending, request)
                proceed()
            case .answer(let source, let form, let limits):
                request.context.limits = limits
                state = .answering(Exchange(source, as: form, request))
                timers.answerContinues(at: now)
                proceed()
            }
        } catch {
            fail(error, &request.context)
        }
    }

    /// What the client has to do next, and until when.
    private func expectClient() {
        switch machine.position {
        case .ended: break
        case .betweenRequests: timers.expect(.request, at: now)
        case .inHead where canAnswer: timers.expect(.head, at: now)
        case .inBody where canAnswer: timers.expect(.body, at: now)
        case .inHead, .inBody, .behindRequest: timers.expect(.none, at: now)
        }
    }
}

// MARK: - Answers

extension Connection {
    /// Writes what the source has, unless the client does not keep up: then the source has to wait.
    private func proceed() {
        guard isWritable else { return }
        switch state {
        case .answering(let exchange): proceed(exchange)
        case .waiting(let pending, let request):
            if let response = pending.take() { return respond(response, &request.context) }
            pending.onReady(transport.waker(for: answerNumber))
            timers.wakeTurn(at: pending.deadline)
        case .reading, .receiving, .over: break
        }
    }

    private func proceed(_ exchange: Exchange) {
        switch exchange.step() {
        case .nothing: break
        case .send(let bytes): send(bytes, of: exchange)
        case .sendLast(let bytes, let isClean): return sendLast(bytes, of: exchange, isClean: isClean)
        case .fail(let error):
            finish(exchange)
            return fail(error, &exchange.request.context)
        }
        exchange.source.onReady(transport.waker(for: answerNumber))
        // Agents that begin late have late deadlines.
        timers.wakeTurn(at: exchange.source.deadline)
    }

    private func send(_ bytes: [UInt8], of exchange: Exchange) {
        beginStream(exchange)
        writer.writeStream(bytes, exchange.request.context)
        timers.answerContinues(at: now)
    }

    private func sendLast(_ bytes: [UInt8], of exchange: Exchange, isClean: Bool) {
        guard exchange.isStream else {
            finish(exchange)
            return respond(Response(json: bytes), &exchange.request.context)
        }
        beginStream(exchange)
        exchange.source.cancel()
        if !isClean { exchange.request.context.keepsAlive = false }
        writer.writeStream(bytes, exchange.request.context)
        writer.endStream(exchange.request.context)
        responseEnded(exchange.request.context)
    }

    private func beginStream(_ exchange: Exchange) {
        guard !exchange.headIsSent else { return }
        exchange.headIsSent = true
        exchange.source.describe(in: &exchange.request.context)
        exchange.request.context.answered = now
        // A client of HTTP/1.0 knows the end of a stream by the end of the connection.
        if isDraining || exchange.request.context.version == .http1_0 { exchange.request.context.keepsAlive = false }
        writer.beginStream(exchange.request.context)
    }

    /// Takes from the source what it has for the head of the response, and ends it.
    private func finish(_ exchange: Exchange) {
        exchange.source.describe(in: &exchange.request.context)
        exchange.source.cancel()
    }

    private func fail(_ error: APIError, _ context: inout ResponseContext) {
        context.error = error
        respond(Response(error, context), &context)
    }

    private func respond(_ response: Response, _ context: inout ResponseContext) {
        context.answered = now
        if isDraining { context.keepsAlive = false }
        writer.write(response, context)
        responseEnded(context)
    }

    private func responseEnded(_ context: ResponseContext) {
        timers.answerEnded()
        answerNumber += 1
        guard context.keepsAlive, !isDraining else { return end() }
        state = .reading
        machine.proceed()
        readRequests()
    }

    /// Ends the connection once all that was written has been sent.
    private func end() {
        // Closing while the client sends would reset the connection, and the client might never see its answer.
        lingers = machine.position != .behindRequest || machine.bufferedBytes > 0
        machine.end()
        state = .over
        isFinishing = true
    }
}

// MARK: - Time

extension Connection {
    private func expire(_ expiry: ExchangeTimers.Expiry) {
        switch (expiry, state) {
        case (.client, _), (.stalled, _): transport.close()
        case (.turn, .answering(let exchange)):
            exchange.source.expire(at: now)
            proceed()
        case (.turn, .waiting(let pending, _)):
            pending.expire(at: now)
            proceed()
        case (.heartbeat, .answering(let exchange)):
            timers.answerContinues(at: now)
            if isWritable, let sign = exchange.heartbeat() { send(sign, of: exchange) }
        case (.turn, _), (.heartbeat, _): break
        }
    }
}
