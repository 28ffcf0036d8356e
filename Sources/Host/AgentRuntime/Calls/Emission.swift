// SPDX-License-Identifier: Apache-2.0

/// What an agent has emitted and nobody has taken yet: one run of bytes and the items that cut it, so that a burst of
/// tokens costs two growing arrays and not an allocation each.
package struct Emission: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case text, reasoning
        /// A progress note, not part of the answer.
        case status
        /// The item's bytes are `id`, `name` and the arguments delta, one after the other.
        case toolCall(index: Int, idLength: Int, nameLength: Int)
        case usage(tokensIn: Int, tokensOut: Int)
    }

    package struct Item: Sendable, Equatable {
        package var kind: Kind
        package var range: Range<Int>
    }

    package private(set) var bytes: [UInt8] = []
    package private(set) var items: [Item] = []

    /// Tool calls are numbered below this; a larger index would only make whoever gathers them search.
    package static let toolCallLimit = 1024

    package init() {}

    package var isEmpty: Bool { items.isEmpty }

    package mutating func append(_ kind: Kind, _ content: some Collection<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: content)
        items.append(Item(kind: kind, range: start..<bytes.count))
    }

    package mutating func appendToolCall(
        index: Int,
        id: some Collection<UInt8>,
        name: some Collection<UInt8>,
        arguments: some Collection<UInt8>
    ) {
        let start = bytes.count
        bytes.append(contentsOf: id)
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: arguments)
        items.append(
            Item(kind: .toolCall(index: index, idLength: id.count, nameLength: name.count), range: start..<bytes.count)
        )
    }
}

/// How much an agent may emit ahead of its reader.
package struct EmissionLimits: Sendable, Equatable {
    package var events = 256
    package var bytes = 256 << 10
    /// The largest single event; a larger one is a contract violation.
    package var eventBytes = 1 << 20

    package init() {}
}
