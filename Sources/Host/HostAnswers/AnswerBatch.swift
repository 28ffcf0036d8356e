// SPDX-License-Identifier: Apache-2.0

/// A run of events, packed into one array of bytes and one of marks: a burst of tokens costs two allocations, however
/// many tokens there are.
package struct AnswerBatch: Sendable {
    /// An event without its bytes, which lie between the previous mark's `end` and its own.
    private struct Mark {
        let kind: Kind
        let end: Int
    }

    private enum Kind {
        case agent, model, text, reasoning, reasoningSignature, status, finish, body
        /// The bytes are the id, the name and the arguments, one after the other.
        case toolCall(index: Int, idLength: Int, nameLength: Int)
        case usage(Usage)
        /// An index into `heads`.
        case head(Int)
    }

    private var bytes: [UInt8] = []
    private var marks: [Mark] = []
    private var heads: [(status: Int, fields: [AnswerEvent.Field])] = []

    package init() {}

    package init(_ events: some Sequence<AnswerEvent>) { for event in events { append(event) } }

    package var isEmpty: Bool { marks.isEmpty }
    /// How many events there are.
    package var count: Int { marks.count }
    /// The bytes of all events together.
    package var byteCount: Int { bytes.count }

    /// The bytes of what is said.
    package var contentByteCount: Int {
        var (count, start) = (0, 0)
        for mark in marks {
            switch mark.kind {
            case .text, .reasoning, .reasoningSignature, .toolCall, .body: count += mark.end - start
            case .agent, .model, .status, .finish, .usage, .head: break
            }
            start = mark.end
        }
        return count
    }

    package var lastUsage: Usage? {
        for mark in marks.reversed() { if case .usage(let usage) = mark.kind { return usage } }
        return nil
    }

    /// As much as may wait for a reader.
    package func isFull(_ limits: AnswerLimits) -> Bool { marks.count >= limits.events || bytes.count >= limits.bytes }

    /// Where a look begins, at the end of what the batch holds already.
    package var look: Look { Look(events: marks.count, bytes: bytes.count) }

    package struct Look {
        fileprivate let events: Int
        fileprivate let bytes: Int
    }

    /// Whether a look has taken as much as one look may.
    package func isEnough(since look: Look, _ limits: AnswerLimits = AnswerLimits()) -> Bool {
        marks.count - look.events >= limits.events || bytes.count - look.bytes >= limits.bytes
    }
}

// MARK: - Appending

extension AnswerBatch {
    package mutating func append(_ event: AnswerEvent) {
        switch event {
        case .text(let text): append(.text, text)
        case .reasoning(let text): append(.reasoning, text)
        case .reasoningSignature(let seal): append(.reasoningSignature, seal)
        case .status(let text): append(.status, text)
        case .body(let piece): append(.body, piece)
        case .agent(let id): append(.agent, id)
        case .model(let name): append(.model, name)
        case .finish(let reason): append(.finish, reason)
        case .toolCall(let index, let id, let name, let arguments):
            bytes += id.utf8
            bytes += name.utf8
            bytes += arguments
            mark(.toolCall(index: index, idLength: id.utf8.count, nameLength: name.utf8.count))
        case .usage(let usage): mark(.usage(usage))
        case .head(let status, let fields):
            heads.append((status, fields))
            mark(.head(heads.count - 1))
        }
    }

    private mutating func append(_ kind: Kind, _ content: ArraySlice<UInt8>) {
        bytes += content
        mark(kind)
    }

    private mutating func append(_ kind: Kind, _ content: String) {
        bytes += content.utf8
        mark(kind)
    }

    private mutating func mark(_ kind: Kind) { marks.append(Mark(kind: kind, end: bytes.count)) }
}

// MARK: - Appending what lies in foreign memory

extension AnswerBatch {
    package mutating func appendText(_ text: Span<UInt8>) { append(.text, text) }
    package mutating func appendReasoning(_ text: Span<UInt8>) { append(.reasoning, text) }
    package mutating func appendStatus(_ text: Span<UInt8>) { append(.status, text) }

    package mutating func appendToolCall(
        index: Int,
        id: Span<UInt8>,
        name: Span<UInt8>,
        arguments: Span<UInt8>
    ) {
        copy(id)
        copy(name)
        copy(arguments)
        mark(.toolCall(index: index, idLength: id.count, nameLength: name.count))
    }

    private mutating func append(_ kind: Kind, _ content: Span<UInt8>) {
        copy(content)
        mark(kind)
    }

    private mutating func copy(_ content: Span<UInt8>) {
        // The buffer is used within the closure only.
        unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}

extension AnswerBatch {
    /// Brings the numbers of tool calls below `AnswerEvent.toolCallLimit`.
    package mutating func boundToolCalls() {
        for position in marks.indices {
            guard case .toolCall(let index, let idLength, let nameLength) = marks[position].kind,
                !(0..<AnswerEvent.toolCallLimit).contains(index)
            else { continue }
            let bounded = index < 0 ? 0 : AnswerEvent.toolCallLimit - 1
            marks[position] = Mark(
                kind: .toolCall(index: bounded, idLength: idLength, nameLength: nameLength),
                end: marks[position].end
            )
        }
    }
}

// MARK: - Moving

extension AnswerBatch {
    /// Appends all events of `other` and leaves it empty; nothing is copied where this batch is empty itself.
    package mutating func take(from other: inout AnswerBatch) {
        if isEmpty {
            swap(&self, &other)
        } else {
            append(contentsOf: other)
        }
        other.removeAll()
    }

    private mutating func append(contentsOf other: AnswerBatch) {
        let (offset, firstHead) = (bytes.count, heads.count)
        bytes += other.bytes
        heads += other.heads
        for mark in other.marks {
            var kind = mark.kind
            if case .head(let index) = kind { kind = .head(firstHead + index) }
            marks.append(Mark(kind: kind, end: offset + mark.end))
        }
    }

    /// Keeps the memory for the next events.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        heads.removeAll()
    }
}

// MARK: - Reading

extension AnswerBatch: Sequence {
    package struct Iterator: IteratorProtocol {
        private let batch: AnswerBatch
        private var position = 0
        private var start = 0

        fileprivate init(_ batch: AnswerBatch) { self.batch = batch }

        package var isAtEnd: Bool { position == batch.marks.count }

        package mutating func next() -> AnswerEvent? {
            guard position < batch.marks.count else { return nil }
            let mark = batch.marks[position]
            let range = start..<mark.end
            position += 1
            start = mark.end
            return batch.event(mark.kind, range)
        }
    }

    package func makeIterator() -> Iterator { Iterator(self) }
    package var underestimatedCount: Int { count }

    private func event(_ kind: Kind, _ range: Range<Int>) -> AnswerEvent {
        switch kind {
        case .text: .text(bytes[range])
        case .reasoning: .reasoning(bytes[range])
        case .reasoningSignature: .reasoningSignature(bytes[range])
        case .status: .status(bytes[range])
        case .body: .body(bytes[range])
        case .agent: .agent(string(range))
        case .model: .model(string(range))
        case .finish: .finish(reason: string(range))
        case .toolCall(let index, let idLength, let nameLength):
            .toolCall(
                index: index,
                id: string(range.prefix(idLength)),
                name: string(range.dropFirst(idLength).prefix(nameLength)),
                arguments: bytes[range.dropFirst(idLength + nameLength)]
            )
        case .usage(let usage): .usage(usage)
        case .head(let index): .head(status: heads[index].status, fields: heads[index].fields)
        }
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension AnswerBatch: Equatable {
    package static func == (one: AnswerBatch, other: AnswerBatch) -> Bool { one.elementsEqual(other) }
}
