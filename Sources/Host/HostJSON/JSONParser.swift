// SPDX-License-Identifier: Apache-2.0

/// Walks a JSON text once and notes every value.
struct JSONParser {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0
    private(set) var nodes: [JSONDocument.Node] = []

    /// Refuses what is not UTF-8, so that the grammar below only has to look at ASCII.
    init(_ bytes: [UInt8]) throws(JSONError) {
        guard bytes.count <= Int(Int32.max) else { throw JSONError("the text is longer than 2 GiB", at: 0, in: bytes) }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONError("these bytes are not valid UTF-8", at: error.byteOffsets.lowerBound, in: bytes)
        }
        self.bytes = bytes
        nodes.reserveCapacity(8 + min(bytes.count / 8, 4096))
    }

    mutating func parse() throws(JSONError) {
        skipSpace()
        try value()
        skipSpace()
        if offset < bytes.count { throw unexpected("the end of the text") }
    }
}

// MARK: - Values

extension JSONParser {
    private mutating func value() throws(JSONError) {
        switch peek {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "{"): try nested(.object) { parser throws(JSONError) in try parser.members() }
        case UInt8(ascii: "["): try nested(.array) { parser throws(JSONError) in try parser.elements() }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try literal("true", .yes)
        case UInt8(ascii: "f"): try literal("false", .no)
        case UInt8(ascii: "n"): try literal("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func nested(
        _ kind: JSONDocument.Node.Kind,
        _ inside: (inout JSONParser) throws(JSONError) -> Void
    ) throws(JSONError) {
        guard depth < JSONDocument.depthLimit else {
            throw failure("arrays and objects nest deeper than \(JSONDocument.depthLimit) levels")
        }
        depth += 1
        let node = nodes.count
        note(kind, from: offset)
        offset += 1
        skipSpace()
        try inside(&self)
        nodes[node].end = UInt32(offset)
        nodes[node].next = UInt32(nodes.count)
        depth -= 1
    }

    private mutating func members() throws(JSONError) {
        if take("}") { return }
        while true {
            guard peek == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
            try string()
            skipSpace()
            guard take(":") else { throw unexpected("a colon") }
            skipSpace()
            try value()
            skipSpace()
            if take("}") { return }
            guard take(",") else { throw unexpected("a comma or the end of the object") }
            skipSpace()
        }
    }

    private mutating func elements() throws(JSONError) {
        if take("]") { return }
        while true {
            try value()
            skipSpace()
            if take("]") { return }
            guard take(",") else { throw unexpected("a comma or the end of the array") }
            skipSpace()
        }
    }

    private mutating func literal(_ word: StaticString, _ kind: JSONDocument.Node.Kind) throws(JSONError) {
        let start = offset
        for letter in word.description.utf8 {
            guard peek == letter else { throw unexpected("`\(word)`") }
            offset += 1
        }
        note(kind, from: start)
    }
}

// MARK: - Strings

extension JSONParser {
    private mutating func string() throws(JSONError) {
        let start = offset
        var kind = JSONDocument.Node.Kind.plainString
        offset += 1
        while true {
            skipPlainText()
            switch peek {
            case UInt8(ascii: "\""):
                offset += 1
                return note(kind, from: start)
            case UInt8(ascii: "\\"):
                kind = .escapedString
                try escape()
            default:
                throw offset < bytes.count
                    ? failure("a control character in a string has to be escaped") : unexpected("a closing quote")
            }
        }
    }

    /// Most bytes of most bodies pass through here.
    private mutating func skipPlainText() {
        var index = offset
        while index < bytes.count, JSONEscape.isPlain(bytes[index]) { index += 1 }
        offset = index
    }

    private mutating func escape() throws(JSONError) {
        offset += 1
        switch peek {
        case UInt8(ascii: "u"):
            offset += 1
            for _ in 0..<4 {
                guard isHexDigit(peek) else { throw unexpected("four hexadecimal digits") }
                offset += 1
            }
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 1
        default:
            throw unexpected("one of \" \\ / b f n r t u after a backslash")
        }
    }

    private func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func number() throws(JSONError) {
        let start = offset
        var kind = JSONDocument.Node.Kind.integer
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") {
            kind = .decimal
            try digits()
        }
        if take("e") || take("E") {
            kind = .decimal
            _ = take("+") || take("-")
            try digits()
        }
        note(kind, from: start)
    }

    private mutating func digits() throws(JSONError) {
        guard isDigit(peek) else { throw unexpected("a digit") }
        while isDigit(peek) { offset += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

// MARK: - Bytes and nodes

extension JSONParser {
    /// The byte at hand; NUL, which JSON has no use for, stands for the end.
    private var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while true {
            switch peek {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
            default: return
            }
        }
    }

    /// Notes a value that ends here; of an array or an object, end and next come to light later.
    private mutating func note(_ kind: JSONDocument.Node.Kind, from start: Int) {
        let next = UInt32(nodes.count + 1)
        nodes.append(JSONDocument.Node(kind: kind, start: UInt32(start), end: UInt32(offset), next: next))
    }

    private func unexpected(_ wanted: String) -> JSONError {
        failure(offset < bytes.count ? "expected \(wanted)" : "the text ends where \(wanted) was expected")
    }

    private func failure(_ reason: String) -> JSONError { JSONError(reason, at: offset, in: bytes) }
}
