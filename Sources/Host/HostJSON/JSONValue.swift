// SPDX-License-Identifier: Apache-2.0

/// A place in a document; asking for the wrong kind of value gives nil, so that a path is followed in one line.
package struct JSONValue: Sendable {
    package let document: JSONDocument
    let index: Int

    private var node: JSONDocument.Node { document.nodes[index] }
}

// MARK: - What it is

extension JSONValue {
    package enum Kind: String, Sendable {
        case object, array, string, number, bool, null
    }

    package var kind: Kind {
        switch node.kind {
        case .object: .object
        case .array: .array
        case .plainString, .escapedString: .string
        case .integer, .decimal: .number
        case .yes, .no: .bool
        case .null: .null
        }
    }

    package var isNull: Bool { node.kind == .null }

    /// Where the value stands in the document's bytes; a string with its quotes.
    package var range: Range<Int> { node.range }

    package var rawBytes: ArraySlice<UInt8> { document.bytes[range] }
}

// MARK: - Scalars

extension JSONValue {
    package var bool: Bool? {
        switch node.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    /// A number without fraction and exponent that fits.
    package var int: Int? {
        node.kind == .integer ? Int(String(decoding: rawBytes, as: UTF8.self)) : nil
    }

    package var double: Double? {
        kind == .number ? Double(String(decoding: rawBytes, as: UTF8.self)) : nil
    }

    package var string: String? {
        switch node.kind {
        case .plainString: String(decoding: rawBytes.dropFirst().dropLast(), as: UTF8.self)
        case .escapedString: String(decoding: JSONEscape.decode(rawBytes.dropFirst().dropLast()), as: UTF8.self)
        default: nil
        }
    }

    /// A string's value as UTF-8; a surrogate that stands alone becomes U+FFFD.
    package var utf8: [UInt8]? {
        switch node.kind {
        case .plainString: Array(rawBytes.dropFirst().dropLast())
        case .escapedString: JSONEscape.decode(rawBytes.dropFirst().dropLast())
        default: nil
        }
    }
}

// MARK: - Objects and arrays

extension JSONValue {
    /// The member of an object; of several with one key the last.
    package subscript(key: String) -> JSONValue? {
        guard node.kind == .object else { return nil }
        var found: Int?
        var member = index + 1
        while member < node.next {
            if document.string(at: member, is: key) { found = member + 1 }
            member = Int(document.nodes[member + 1].next)
        }
        return found.map { JSONValue(document: document, index: $0) }
    }

    /// The element of an array; walks there.
    package subscript(position: Int) -> JSONValue? {
        elements.dropFirst(position).first { _ in true }
    }

    /// The elements of an array; none of anything else.
    package var elements: Elements { Elements(children(of: .array)) }

    /// The members of an object in the order of the text, repeated keys and all; none of anything else.
    package var members: Members { Members(children(of: .object)) }

    private func children(of kind: JSONDocument.Node.Kind) -> Children {
        Children(document: document, index: index + 1, end: node.kind == kind ? Int(node.next) : 0)
    }
}

extension JSONValue {
    package struct Elements: Sequence, IteratorProtocol {
        private var children: Children

        fileprivate init(_ children: Children) { self.children = children }

        package mutating func next() -> JSONValue? { children.next() }
    }

    package struct Members: Sequence, IteratorProtocol {
        private var children: Children

        fileprivate init(_ children: Children) { self.children = children }

        package mutating func next() -> (key: String, value: JSONValue)? {
            guard let key = children.next()?.string, let value = children.next() else { return nil }
            return (key, value)
        }
    }

    fileprivate struct Children {
        let document: JSONDocument
        var index: Int
        let end: Int

        mutating func next() -> JSONValue? {
            guard index < end else { return nil }
            defer { index = Int(document.nodes[index].next) }
            return JSONValue(document: document, index: index)
        }
    }
}

extension JSONDocument {
    fileprivate func string(at index: Int, is text: String) -> Bool {
        let node = nodes[index]
        if node.kind == .escapedString { return JSONValue(document: self, index: index).string == text }
        // Most keys differ in length already.
        guard node.range.count == text.utf8.count + 2 else { return false }
        let wanted = text.utf8.span
        let start = Int(node.start) + 1
        return wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
    }
}

extension JSONValue: JSONWritable {
    /// In the very bytes it came in.
    package func write(to writer: inout JSONWriter) { writer.raw(rawBytes) }
}
