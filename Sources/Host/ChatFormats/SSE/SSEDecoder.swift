// SPDX-License-Identifier: Apache-2.0

/// A server-sent event; its fields are bytes as they came.
package struct SSEEvent: Sendable, Equatable {
    /// The event's name; empty means `message`.
    package var name: [UInt8] = []
    /// The `data` lines, joined by line feeds.
    package var data: [UInt8] = []
    /// The last id that the stream has told up to here.
    package var lastID: [UInt8] = []
}

/// Reads server-sent events from bytes that were cut anywhere, as the WHATWG specifies it.
///
/// An event that the stream's end cuts off does not count, and `retry` is ignored: who reconnects is not decided here.
package struct SSEDecoder: Sendable {
    /// A line or an event that exceeds its limit; nothing can be decoded after it.
    package enum Overflow: Error, Sendable, Equatable {
        case line(limitBytes: Int)
        case event(limitBytes: Int)
    }

    private let lineLimit: Int
    private let eventLimit: Int
    /// The beginning of a line whose end has not come yet.
    private var line: [UInt8] = []
    private var event = SSEEvent()
    private var hasData = false
    private var sawFirstLine = false
    /// A line feed right here belongs to the carriage return before it.
    private var skipsLineFeed = false

    package init(lineLimitBytes: Int = 1 << 20, eventLimitBytes: Int = 4 << 20) {
        self.lineLimit = lineLimitBytes
        self.eventLimit = eventLimitBytes
    }
}

// MARK: - Lines

extension SSEDecoder {
    /// Takes the next bytes of the stream and appends the events that end in them.
    package mutating func decode(_ bytes: [UInt8], into events: inout [SSEEvent]) throws(Overflow) {
        var rest = bytes[...]
        while let first = rest.first {
            if skipsLineFeed, first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
            skipsLineFeed = false
            guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
                return try hold(rest)
            }
            // A line that is here as a whole need not be gathered first.
            if line.isEmpty, end - rest.startIndex <= lineLimit {
                try endLine(rest[..<end], &events)
            } else {
                try hold(rest[..<end])
                defer { line.removeAll(keepingCapacity: true) }
                try endLine(line[...], &events)
            }
            skipsLineFeed = rest[end] == UInt8(ascii: "\r")
            rest = rest[(end + 1)...]
        }
    }

    private mutating func hold(_ piece: ArraySlice<UInt8>) throws(Overflow) {
        guard line.count + piece.count <= lineLimit else { throw .line(limitBytes: lineLimit) }
        line += piece
    }

    private mutating func endLine(_ whole: ArraySlice<UInt8>, _ events: inout [SSEEvent]) throws(Overflow) {
        var content = whole
        if !sawFirstLine, content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
        sawFirstLine = true
        if content.isEmpty { dispatch(&events) } else { try take(content) }
    }
}

// MARK: - Fields

extension SSEDecoder {
    /// Takes one line of an event: `name: value`; nothing before the colon makes it a comment.
    private mutating func take(_ line: ArraySlice<UInt8>) throws(Overflow) {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        let name = line[..<colon]
        if name.elementsEqual("data".utf8) {
            try append(value)
        } else if name.elementsEqual("event".utf8) {
            event.name = Array(value)
        } else if name.elementsEqual("id".utf8), !value.contains(0) {
            event.lastID = Array(value)
        }
    }

    private mutating func append(_ value: ArraySlice<UInt8>) throws(Overflow) {
        if hasData { event.data.append(UInt8(ascii: "\n")) }
        guard event.data.count + value.count <= eventLimit else { throw .event(limitBytes: eventLimit) }
        event.data += value
        hasData = true
    }

    /// An empty line ends an event; one without data is forgotten.
    private mutating func dispatch(_ events: inout [SSEEvent]) {
        if hasData { events.append(event) }
        event = SSEEvent(lastID: event.lastID)
        hasData = false
    }
}
