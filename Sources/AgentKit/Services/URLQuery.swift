// SPDX-License-Identifier: Apache-2.0

/// A URL's query, escaped: `["name": "São Paulo", "count": "5"]` is `name=S%C3%A3o%20Paulo&count=5`.
public struct URLQuery: Sendable, ExpressibleByDictionaryLiteral, CustomStringConvertible {
    /// `name=value` pairs, escaped and joined, in the order given.
    public private(set) var description = ""

    /// Keeps the order; a name may occur more than once.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }

    /// Adds one pair.
    public mutating func append(_ name: String, _ value: String) {
        if !description.isEmpty { description += "&" }
        description += "\(Self.percentEncoded(name))=\(Self.percentEncoded(value))"
    }

    /// The URL of `path` below `base`: nothing in a component or a value can change the URL's structure.
    public static func url(_ base: String, path: [String] = [], query: URLQuery = [:]) -> String {
        var url = base
        while url.hasSuffix("/") { url.removeLast() }
        for component in path { url += "/" + percentEncoded(component) }
        return query.description.isEmpty ? url : "\(url)?\(query)"
    }

    /// All but RFC 3986's unreserved characters become `%XX`.
    ///
    /// A lone `.` or `..` too, since peers resolve those.
    public static func percentEncoded(_ text: String) -> String {
        if text == "." || text == ".." { return text.map { _ in "%2E" }.joined() }
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += byte < 16 ? "%0" : "%"
                encoded += String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
