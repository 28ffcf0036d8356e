// SPDX-License-Identifier: Apache-2.0

import ChatFormats
import HostConfig
import HostSupport
package import NIOCore

/// One client's connection: reads requests, and answers them one after the other.
///
/// It decides, and the transport acts. Bytes, time and wakes come in by the methods of the first extension; what there is
/// to send leaves in one piece at the end of each. Everything runs on the connection's thread.
package final class Connection<Link: Transport> {
    private enum State {
        /// A request is awaited or read, or what is left of one that was refused.
        case reading
        /// The head of a request was accepted, its body is read.
        case admitted(Admission)
        case answering(Exchange)
        case waiting(any PendingResponse, ResponseContext)
        /// The last answer is on its way, or the client is gone.
        case over
    }

    private let transport: Link
    private let shared: SharedContext
    /// As it was when the request that is being answered began.
    private var listener: ListenerContext
    private let ids = IDSource()
    private var state = State.reading
    /// Counts the exchanges, so that a late wake does not stir the next one.
    private var exchangeNumber = 0
    private var machine = RequestMachine()
    private var writer = ResponseWriter()
    private var timers: ExchangeTimers
    private var now: Instant
    private var isReading = false
    private var isDraining = false
    /// What was written last is the end of what is sent.
    private var isFinishing = false
    /// The client may be sending something still when its last answer is out.
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

    /// Answers leave at the end of what the transport reads at once: at `readEnded`.
    package func received(_ bytes: ByteBuffer) {
        now = transport.now
        machine.receive(bytes)
        readRequests()
    }

    package func readEnded() { sendAll() }

    /// Whether more bytes of the client are welcome: many requests in advance have to wait at the client.
    package var wantsBytes: Bool {
        machine.position != .behindRequest || machine.bufferedBytes < RequestLimits.standard.headBytes
    }

    /// The answer of this number may have something new.
    package func look(at exchange: Int) {
        guard exchange == exchangeNumber else { return }
        handle { proceed() }
    }

    package func writabilityChanged() {
        handle {
            guard transport.isWritable else {
                return timers.clientStalls(unsentBytes: transport.unsentBytes, at: now)
            }
            timers.clientReads()
            proceed()
        }
    }

    /// Everything has left, and nothing more will be sent.
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

    /// The listener goes down: ends the connection, behind an answer that has begun.
    package func drain() {
        isDraining = true
        if machine.position == .betweenRequests { transport.close() }
    }

    /// The client is gone.
    package func closed() {
        if case .answering(let exchange) = state { exchange.source.cancel() }
        state = .over
        exchangeNumber += 1
    }

    private func handle(_ event: () -> Void) {
        now = transport.now
        event()
        sendAll()
    }

    /// Comes last: the transport may call back.
    private func sendAll() {
        let finishes = isFinishing
        isFinishing = false
        if let bytes = writer.take() { transport.send(bytes) }
        if finishes { timers.clientStalls(unsentBytes: transport.unsentBytes, at: now) }
        if wantsBytes { transport.resumeReading() }
        if let alarm = timers.nextAlarm() { transport.setAlarm(at: alarm) }
        if finishes { transport.finish() }
    }
}

// MARK: - Requests

extension Connection {
    private func readRequests() {
        // A request that is answered at once is followed by the next one in the loop that is running.
        guard !isReading else { return }
        isReading = true
        while let event = machine.next() { handle(event) }
        isReading = false
        expectClient()
    }

    private func handle(_ event: RequestMachine.Event) {
        switch (event, state) {
        case (.head(let head), _): decide(on: head)
        case (.body(let body), .admitted(let request)): answer(request, body)
        case (.bodyTooLarge, .admitted(let request)):
            refuse(.requestTooLarge(limitBytes: listener.config.maxBodyBytes), request.context)
        case (.malformed(let reason), .admitted(let request)): refuse(APIError(reason), request.context)
        case (.malformed(let reason), _):
            refuse(APIError(reason), ResponseContext(malformedRequest: ids.request(), received: now))
        default: end()
        }
    }

    /// Path, method and key are checked before the body is read, or asked for.
    private func decide(on head: RequestHead) {
        listener = shared.current
        timers.timeouts = listener.timeouts
        timers.expect(.none, at: now)
        var context = ResponseContext(head, on: listener, ids, received: now)
        do throws(APIError) {
            guard context.preflight == nil else { return answerAhead(.empty, context) }
            state = .admitted(try Admission(head, context, on: listener))
            if machine.admit(bodyLimit: listener.config.maxBodyBytes) { writer.writeContinue() }
        } catch {
            context.keepsAlive = context.keepsAlive && head.method != .connect
            context.error = error
            answerAhead(Response(error, context), context)
        }
    }

    /// Answers without the body.
    private func answerAhead(_ response: Response, _ context: ResponseContext) {
        var context = context
        if !machine.refuse(bodyLimit: listener.config.maxBodyBytes) { context.keepsAlive = false }
        respond(response, context)
    }

    /// Answers what cannot be read to its end.
    private func refuse(_ error: APIError, _ context: ResponseContext) {
        var context = context
        context.keepsAlive = false
        fail(error, context)
    }

    private func answer(_ request: Admission, _ body: [UInt8]) {
        exchangeNumber += 1
        do throws(APIError) {
            switch try request.reply(to: body, on: listener, ids, wake: transport.waker(for: exchangeNumber)) {
            case .now(let response):
                respond(response, request.context)
            case .later(let pending):
                state = .waiting(pending, request.context)
                proceed()
            case .answer(let source, let form, let limits):
                var context = request.context
                context.limits = limits
                state = .answering(Exchange(source, as: form, context))
                timers.answerContinues(at: now)
                proceed()
            }
        } catch {
            fail(error, request.context)
        }
    }

    /// What the client has to do next, and how long it may take.
    private func expectClient() {
        switch machine.position {
        case .betweenRequests: timers.expect(.request, at: now)
        case .inHead: timers.expect(.head, at: now)
        case .inBody: timers.expect(.body, at: now)
        case .behindRequest: timers.expect(.none, at: now)
        case .ended: break
        }
    }
}

// MARK: - Answers

extension Connection {
    /// Sends what there is, unless the client has not read what it got before: then whoever answers waits.
    private func proceed() {
        guard transport.isWritable else { return }
        switch state {
        case .answering(let exchange): proceed(exchange)
        case .waiting(let pending, let context):
            if let response = pending.take() { return respond(response, context) }
            pending.onReady(transport.waker(for: exchangeNumber))
            timers.wakeTurn(at: pending.deadline)
        case .reading, .admitted, .over: break
        }
    }

    private func proceed(_ exchange: Exchange) {
        var exchange = exchange
        switch exchange.step() {
        case .nothing: state = .answering(exchange)
        case .send(let bytes): send(bytes, of: exchange)
        case .sendLast(let bytes, let isClean):
            exchange.source.cancel()
            guard exchange.isStream else {
                exchange.source.describe(in: &exchange.context)
                return respond(Response(json: bytes), exchange.context)
            }
            if !isClean || exchange.context.version == .http1_0 { exchange.context.keepsAlive = false }
            writeStream(bytes, of: &exchange)
            writer.endStream(exchange.context)
            return responseEnded(exchange.context)
        case .fail(let error):
            exchange.source.cancel()
            exchange.source.describe(in: &exchange.context)
            return fail(error, exchange.context)
        }
        // Agents that begin late have late deadlines.
        timers.wakeTurn(at: exchange.source.nextDeadline.map { Instant(nanoseconds: $0) })
    }

    private func send(_ bytes: [UInt8], of exchange: Exchange) {
        var exchange = exchange
        writeStream(bytes, of: &exchange)
        timers.answerContinues(at: now)
        state = .answering(exchange)
    }

    private func writeStream(_ bytes: [UInt8], of exchange: inout Exchange) {
        if !exchange.headIsSent {
            exchange.headIsSent = true
            exchange.source.describe(in: &exchange.context)
            exchange.context.answered = now
            // A client of HTTP/1.0 knows the end of a stream by the end of the connection.
            if isDraining || exchange.context.version == .http1_0 { exchange.context.keepsAlive = false }
            writer.beginStream(exchange.context)
        }
        writer.writeStream(bytes, exchange.context)
    }

    private func fail(_ error: APIError, _ context: ResponseContext) {
        var context = context
        context.error = error
        respond(Response(error, context), context)
    }

    private func respond(_ response: Response, _ context: ResponseContext) {
        var context = context
        context.answered = now
        if isDraining { context.keepsAlive = false }
        writer.write(response, context)
        responseEnded(context)
    }

    private func responseEnded(_ context: ResponseContext) {
        timers.answerEnded()
        exchangeNumber += 1
        guard context.keepsAlive, !isDraining else { return end() }
        state = .reading
        machine.proceed()
        readRequests()
    }

    /// Ends the connection behind what was written.
    private func end() {
        // A request that still arrives would reset the connection, and take the answer with it.
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
            exchange.source.expire(at: now.nanoseconds)
            proceed()
        case (.turn, .waiting(let pending, _)):
            pending.expire(at: now)
            proceed()
        case (.heartbeat, .answering(let exchange)):
            timers.answerContinues(at: now)
            if transport.isWritable, let sign = exchange.heartbeat() { send(sign, of: exchange) }
        case (.turn, _), (.heartbeat, _): break
        }
    }
}
