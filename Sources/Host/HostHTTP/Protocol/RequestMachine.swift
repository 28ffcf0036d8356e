// SPDX-License-Identifier: Apache-2.0

package import NIOCore

/// Reads the requests of one connection from its bytes, one after the other.
///
/// Pure: bytes go in through `receive` and events come out of `next`, the same ones however the bytes are cut. After each
/// head the owner decides whether the body is read (`admit`) or dropped (`refuse`). It calls `proceed` once it has
/// answered; until then the bytes of later requests wait.
package struct RequestMachine {
    package enum Event {
        /// A head is complete: `admit` or `refuse` it.
        case head(RequestHead)
        /// The body of the admitted request is complete: answer the request, then `proceed`.
        case body([UInt8])
        /// The body exceeds its limit. Nothing more is read; answer the request.
        case bodyTooLarge
        /// The request, or what should be one, cannot be read. Nothing more is read; answer it.
        case malformed(MalformedRequest)
        /// The body of a request that was refused, and answered, is too long or malformed. Nothing more is read.
        case abandoned
    }

    private enum Phase {
        case head
        case undecided(BodyFraming, expectsContinue: Bool)
        case body(Body)
        case answering
        case ended
    }

    private struct Body {
        var decoder: BodyDecoder
        let limit: Int
        /// False for a request that was refused: it is answered already, and its body is dropped.
        let isKept: Bool
        private var announced = 0

        init(_ framing: BodyFraming, limit: Int, isKept: Bool) {
            decoder = BodyDecoder(framing)
            self.limit = limit
            self.isKept = isKept
        }

        /// Returns false if more has been announced than the limit allows.
        mutating func admits(_ more: Int) -> Bool {
            guard more <= limit - announced else { return false }
            announced += more
            return true
        }
    }

    private let limits: RequestLimits
    private var phase = Phase.head
    private var input = ByteBuffer()
    private var parser = RequestHeadParser()
    private var content: [UInt8] = []

    package init(limits: RequestLimits = .standard) { self.limits = limits }

    /// Bytes that have arrived and not been read.
    package var bufferedBytes: Int { input.readableBytes }

    package enum Position: Sendable {
        case betweenRequests, inHead, inBody
        /// A request waits for its answer.
        case behindRequest
        case ended
    }

    /// Where in its requests the client is.
    package var position: Position {
        switch phase {
        case .head: input.readableBytes == 0 ? .betweenRequests : .inHead
        case .undecided, .body: .inBody
        case .answering: .behindRequest
        case .ended: .ended
        }
    }
}

// MARK: - In

extension RequestMachine {
    package mutating func receive(_ bytes: ByteBuffer) {
        if case .ended = phase { return }
        if input.readableBytes == 0 {
            input = bytes
        } else {
            input.discardReadBytes()
            input.writeImmutableBuffer(bytes)
        }
    }

    /// Reads the body of the request whose head is complete.
    ///
    /// - Returns: whether the client waits for `100 Continue`.
    package mutating func admit(bodyLimit: Int) -> Bool {
        guard case .undecided(let framing, let expectsContinue) = phase else { preconditionFailure(Self.noHead) }
        phase = .body(Body(framing, limit: bodyLimit, isKept: true))
        guard case .length(let length) = framing else { return expectsContinue }
        return expectsContinue && length > 0 && length <= bodyLimit
    }

    /// Drops the body of the request whose head is complete, and goes on to the next request.
    ///
    /// The owner answers right away.
    ///
    /// - Parameter bodyLimit: a longer body is not read to its end.
    /// - Returns: whether the connection can serve another request. It cannot if nobody knows whether the client is
    ///   going to send the body.
    package mutating func refuse(bodyLimit: Int) -> Bool {
        guard case .undecided(let framing, let expectsContinue) = phase else { preconditionFailure(Self.noHead) }
        let isTooLong = if case .length(let length) = framing { length > bodyLimit } else { false }
        guard !isTooLong, framing.isEmpty || !expectsContinue else {
            end()
            return false
        }
        phase = .body(Body(framing, limit: bodyLimit, isKept: false))
        return true
    }

    private static let noHead = "a decision is due once, after the event `head`"

    /// Goes on to the next request.
    package mutating func proceed() {
        guard case .answering = phase else { return }
        phase = .head
    }

    /// Drops everything that still arrives.
    package mutating func end() {
        phase = .ended
        input = ByteBuffer()
        content = []
    }
}

// MARK: - Out

extension RequestMachine {
    /// The next event; nil until more bytes arrive, or the owner decides or proceeds.
    package mutating func next() -> Event? {
        do throws(MalformedRequest) {
            switch phase {
            case .head: return try readHead()
            case .body(let body): return try read(body)
            case .undecided, .answering, .ended: return nil
            }
        } catch {
            defer { end() }
            return isAnswered ? .abandoned : .malformed(error)
        }
    }

    /// Whether the request being read was refused.
    private var isAnswered: Bool { if case .body(let body) = phase { !body.isKept } else { false } }

    private mutating func readHead() throws(MalformedRequest) -> Event? {
        if !parser.hasBegun { consume(Self.emptyLines(input.readableBytesUInt8Span)) }
        guard input.readableBytes > 0 else { return nil }
        // Moved out, so that its array has one owner and is not copied.
        var parser = self.parser
        self.parser = RequestHeadParser()
        guard try parser.parse(input.readableBytesUInt8Span, limits),
            let bytes = input.readSlice(length: parser.length)
        else {
            self.parser = parser
            return nil
        }
        let head = try parser.finish(bytes)
        releaseIfEmpty()
        phase = .undecided(head.body, expectsContinue: head.expectsContinue)
        return .head(head)
    }

    /// The length of the empty lines before a request; some clients send one after a body.
    private static func emptyLines(_ bytes: Span<UInt8>) -> Int {
        var count = 0
        while count + 1 < bytes.count, bytes[count] == .carriageReturn, bytes[count + 1] == .lineFeed { count += 2 }
        return count
    }

    private mutating func read(_ body: Body) throws(MalformedRequest) -> Event? {
        var body = body
        while true {
            switch try body.decoder.next(input.readableBytesUInt8Span, limits) {
            case .needsMore:
                phase = .body(body)
                return nil
            case .frame(let count, let announced):
                consume(count)
                guard body.admits(announced) else {
                    end()
                    return body.isKept ? .bodyTooLarge : .abandoned
                }
                if body.isKept, content.isEmpty { content.reserveCapacity(announced) }
            case .content(let count):
                if body.isKept { content.append(contentsOf: input.readableBytesView.prefix(count)) }
                consume(count)
            case .end(let count):
                consume(count)
                return try end(of: body)
            }
        }
    }

    private mutating func consume(_ count: Int) {
        input.moveReaderIndex(forwardBy: count)
        releaseIfEmpty()
    }

    /// Lets the transport use the memory again: an idle connection keeps none.
    private mutating func releaseIfEmpty() {
        if input.readableBytes == 0 { input = ByteBuffer() }
    }

    private mutating func end(of body: Body) throws(MalformedRequest) -> Event? {
        guard body.isKept else {
            phase = .head
            return try readHead()
        }
        phase = .answering
        defer { content = [] }
        return .body(content)
    }
}
