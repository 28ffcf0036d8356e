// SPDX-License-Identifier: Apache-2.0

/// A JSON text, checked once from end to end, and an index of its values: nothing is decoded before someone asks.
package final class JSONDocument: Sendable {
    package let bytes: [UInt8]
    /// All values in the order of the text; a member of an object is its key, then its value.
    let nodes: [Node]

    /// Strict RFC 8259: valid UTF-8 without a byte order mark, one value, nothing behind it; keys may repeat.
    package init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = try JSONParser(bytes)
        try parser.parse()
        self.bytes = bytes
        self.nodes = parser.nodes
    }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    /// How deep arrays and objects may nest.
    package static let depthLimit = 128
}

extension JSONDocument {
    /// One value of the text; 32 bits an offset keep it at 16 bytes, for the index is most of what a document costs.
    struct Node {
        enum Kind: UInt8 {
            case object, array, integer, decimal, yes, no, null
            case plainString
            /// A string in which a backslash stands: its value has to be decoded.
            case escapedString
        }

        var kind: Kind
        /// Where the value stands in the text; a string with its quotes.
        var start: UInt32
        var end: UInt32
        /// The index behind this value and all that is in it.
        var next: UInt32

        var range: Range<Int> { Int(start)..<Int(end) }
    }
}
