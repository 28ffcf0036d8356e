// SPDX-License-Identifier: Apache-2.0

import HostAnswers

/// Puts the deltas of an answer into blocks that follow one another, as Anthropic's and the Responses format want it.
///
/// A chat's deltas may go back and forth between tool calls. The first block that is not finished goes out live, what
/// belongs to others waits; text ends when something else begins, a tool call when its arguments are a whole JSON text.
struct AnswerBlocks {
    enum Kind: Equatable {
        case text, reasoning
        case toolCall(id: String, name: String)
    }

    enum Step: Equatable {
        case open(Kind)
        case add(ArraySlice<UInt8>)
        /// A provider's seal on the reasoning block that is open.
        case seal([UInt8])
        case close
    }

    private struct Block {
        let kind: Kind
        /// Of a tool call, its index in the chat.
        let call: Int?
        /// Empty once the block is open: what comes then goes out at once.
        var waiting: [UInt8] = []
        var seal: [UInt8] = []
        var nesting = JSONNesting()
    }

    /// The first one is open, once `isOpen`.
    private var blocks: [Block] = []
    private var isOpen = false
    private var waitingBytes = 0
    /// The tool calls that are closed; what still comes for them can only be blanks.
    private var closedCalls: Set<Int> = []
    private(set) var hasToolCalls = false

    /// How much may wait for an earlier block to end; after that it has ended.
    private static let waitingLimit = 4 << 20

    mutating func add(_ event: AnswerEvent, into steps: inout [Step]) {
        switch event {
        case .text(let text): add(text, .text, into: &steps)
        case .reasoning(let text): add(text, .reasoning, into: &steps)
        case .reasoningSignature(let seal):
            if blocks.last?.kind != .reasoning { add([], .reasoning, into: &steps) }
            blocks[blocks.count - 1].seal = Array(seal)
            advance(&steps)
        case .toolCall(let index, let id, let name, let arguments):
            addCall(index, id, name, arguments, into: &steps)
        default: break
        }
    }

    mutating func finish(into steps: inout [Step]) {
        while !blocks.isEmpty { closeFirst(&steps) }
    }
}

// MARK: - Bookkeeping

extension AnswerBlocks {
    private mutating func add(_ text: ArraySlice<UInt8>, _ kind: Kind, into steps: inout [Step]) {
        // Behind its seal, reasoning begins anew.
        if blocks.last?.kind != kind || blocks.last?.seal.isEmpty == false {
            blocks.append(Block(kind: kind, call: nil))
        }
        append(text, to: blocks.count - 1, &steps)
        advance(&steps)
    }

    private mutating func addCall(
        _ index: Int,
        _ id: String,
        _ name: String,
        _ arguments: ArraySlice<UInt8>,
        into steps: inout [Step]
    ) {
        guard !closedCalls.contains(index) else { return }
        hasToolCalls = true
        let known = blocks.firstIndex { $0.call == index }
        if known == nil { blocks.append(Block(kind: .toolCall(id: id, name: name), call: index)) }
        append(arguments, to: known ?? blocks.count - 1, &steps)
        advance(&steps)
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, to index: Int, _ steps: inout [Step]) {
        if blocks[index].call != nil { blocks[index].nesting.read(bytes) }
        if index == 0, isOpen {
            if !bytes.isEmpty { steps.append(.add(bytes)) }
        } else {
            blocks[index].waiting += bytes
            waitingBytes += bytes.count
        }
    }

    private mutating func advance(_ steps: inout [Step]) {
        while blocks.count > 1, mayClose { closeFirst(&steps) }
        openFirst(&steps)
    }

    private var mayClose: Bool {
        blocks[0].call == nil || blocks[0].nesting.isWhole || waitingBytes > Self.waitingLimit
    }

    private mutating func openFirst(_ steps: inout [Step]) {
        guard !isOpen else { return }
        isOpen = true
        steps.append(.open(blocks[0].kind))
        let waiting = exchange(&blocks[0].waiting, with: [])
        waitingBytes -= waiting.count
        if !waiting.isEmpty { steps.append(.add(waiting[...])) }
    }

    private mutating func closeFirst(_ steps: inout [Step]) {
        openFirst(&steps)
        let block = blocks.removeFirst()
        if !block.seal.isEmpty { steps.append(.seal(block.seal)) }
        if let call = block.call { closedCalls.insert(call) }
        steps.append(.close)
        isOpen = false
    }
}

/// Tells when a JSON object or array that comes in pieces is whole.
struct JSONNesting {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private(set) var isWhole = false

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes where !isWhole { read(byte) }
    }

    private mutating func read(_ byte: UInt8) {
        if isInString {
            defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
            if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            isWhole = depth <= 0
        default: break
        }
    }
}

/// The blocks of an answer that is sent in one piece.
struct GatheredBlocks {
    struct Block {
        let kind: AnswerBlocks.Kind
        var bytes: [UInt8] = []
        var seal: [UInt8] = []
    }

    private var order = AnswerBlocks()
    private var steps: [AnswerBlocks.Step] = []
    private(set) var blocks: [Block] = []

    var hasToolCalls: Bool { order.hasToolCalls }

    mutating func add(_ event: AnswerEvent) {
        order.add(event, into: &steps)
        take()
    }

    mutating func finish() {
        order.finish(into: &steps)
        take()
    }

    private mutating func take() {
        for step in steps {
            switch step {
            case .open(let kind): blocks.append(Block(kind: kind))
            case .add(let bytes): blocks[blocks.count - 1].bytes += bytes
            case .seal(let seal): blocks[blocks.count - 1].seal = seal
            case .close: break
            }
        }
        steps.removeAll(keepingCapacity: true)
    }
}
