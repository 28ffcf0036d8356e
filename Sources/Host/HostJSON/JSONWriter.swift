// SPDX-License-Identifier: Apache-2.0

/// Appends JSON to bytes; objects and arrays are closures, so that what was opened is closed.
///
///     bytes.appendJSON { $0.object { $0.field("id", id); $0.array("data") { ... } } }
package struct JSONWriter: ~Copyable {
    fileprivate(set) var bytes: [UInt8]
    /// Whether a value stands before the next one at this level.
    private var needsComma = false

    fileprivate init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }
}

extension [UInt8] {
    /// Appends the one value that `body` writes.
    package mutating func appendJSON(_ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(appendingTo: exchange(&self, with: []))
        body(&writer)
        self = writer.bytes
    }
}

// MARK: - Objects and arrays

extension JSONWriter {
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        nested(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// A member of the object that is open.
    package mutating func field(_ key: String, _ value: some JSONWritable) {
        self.key(key)
        value.write(to: &self)
    }

    package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        object(body)
    }

    package mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        array(body)
    }

    /// A member whose one value `body` writes.
    package mutating func key(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        body(&self)
    }

    private mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func nested(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        raw(CollectionOfOne(open))
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }
}

// MARK: - Values

/// A value that JSON has a form for.
package protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

extension JSONWritable {
    /// The value as a text of its own.
    package var json: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        bytes.appendJSON(write)
        return bytes
    }
}

extension JSONWriter {
    /// An element of the array that is open, or the only value.
    package mutating func value(_ value: some JSONWritable) { value.write(to: &self) }

    /// A string whose value is `text`, which has to be UTF-8.
    package mutating func string(_ text: ArraySlice<UInt8>) {
        raw(CollectionOfOne(UInt8(ascii: "\"")))
        bytes.appendEscaped(text)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func string(_ text: [UInt8]) { string(text[...]) }

    package mutating func string(_ text: String) {
        raw(CollectionOfOne(UInt8(ascii: "\"")))
        bytes.appendEscaped(text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// One value that is JSON already.
    package mutating func raw(_ json: some Collection<UInt8>) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes += json
        needsComma = true
    }
}

extension String: JSONWritable {
    package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONWritable {
    package func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension Bool: JSONWritable {
    package func write(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

extension Double: JSONWritable {
    /// JSON has no word for what is not a number.
    package func write(to writer: inout JSONWriter) { writer.raw((isFinite ? description : "null").utf8) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        switch self {
        case .some(let value): value.write(to: &writer)
        case .none: writer.raw("null".utf8)
        }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    package func write(to writer: inout JSONWriter) { writer.array { for element in self { $0.value(element) } } }
}

/// The bytes of a text; they have to be UTF-8.
package struct JSONText: JSONWritable {
    private let utf8: ArraySlice<UInt8>

    package init(_ utf8: ArraySlice<UInt8>) { self.utf8 = utf8 }
    package init(_ utf8: [UInt8]) { self.utf8 = utf8[...] }

    package func write(to writer: inout JSONWriter) { writer.string(utf8) }
}
