// SPDX-License-Identifier: Apache-2.0

/// The variables that `$NAME` refers to.
package struct Environment: Sendable {
    private let variables: [String: String]

    package init(_ variables: [String: String]) { self.variables = variables }

    /// A text with its variables put in, where a variable that is not set leaves nothing.
    package struct Expansion: Sendable, Equatable {
        package var text = ""
        /// Whether anything came from the environment: such a value must not be shown.
        package var isExpanded = false
        package var problems: [Problem] = []
    }

    /// What is wrong with a reference, which is kept as it was written.
    package enum Problem: Sendable, Equatable {
        case undefined(name: String, reference: String)
        case malformed(reference: String)
    }

    /// Replaces `$NAME`, `${NAME}` and `${NAME:-default}`; `$$` is a dollar, and so is one before anything else.
    package func expand(_ text: String) -> Expansion {
        var expansion = Expansion()
        var rest = text[...]
        while let dollar = rest.utf8.firstIndex(of: UInt8(ascii: "$")) {
            expansion.text += rest[..<dollar]
            rest = rest[dollar...]
            let length = reference(at: rest, into: &expansion)
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: length)...]
        }
        expansion.text += rest
        return expansion
    }

    /// Handles what begins with the dollar in front; how many bytes that was.
    private func reference(at text: Substring, into expansion: inout Expansion) -> Int {
        let behind = text.utf8.dropFirst()
        if behind.first == UInt8(ascii: "$") {
            expansion.text += "$"
            return 2
        }
        if behind.first == UInt8(ascii: "{") { return braced(text, into: &expansion) }
        let name = behind.prefix(nameLength(behind))
        guard !name.isEmpty else {
            expansion.text += "$"
            return 1
        }
        insert(String(Substring(name)), default: nil, reference: text.prefix(bytes: 1 + name.count), into: &expansion)
        return 1 + name.count
    }

    /// `${NAME}` or `${NAME:-default}`; the default ends at the first brace, and is not expanded.
    private func braced(_ text: Substring, into expansion: inout Expansion) -> Int {
        guard let brace = text.utf8.firstIndex(of: UInt8(ascii: "}")) else {
            expansion.problems.append(.malformed(reference: "${"))
            return text.utf8.count
        }
        let reference = String(text[...brace])
        let inside = text[..<brace].utf8.dropFirst(2)
        let name = inside.prefix(nameLength(inside))
        let behind = Substring(inside.dropFirst(name.count))
        guard !name.isEmpty && (behind.isEmpty || behind.hasPrefix(":-")) else {
            expansion.problems.append(.malformed(reference: reference))
            return reference.utf8.count
        }
        let fallback = behind.isEmpty ? nil : String(behind.dropFirst(2))
        insert(String(Substring(name)), default: fallback, reference: reference, into: &expansion)
        return reference.utf8.count
    }

    /// As in a shell, the default of `:-` also replaces a variable that is set but empty.
    private func insert(_ name: String, default fallback: String?, reference: String, into expansion: inout Expansion) {
        let value = variables[name]
        expansion.isExpanded = true
        if let fallback, value?.isEmpty ?? true {
            expansion.text += fallback
        } else if let value {
            expansion.text += value
        } else {
            expansion.problems.append(.undefined(name: name, reference: reference))
        }
    }

    private func nameLength(_ text: Substring.UTF8View) -> Int {
        let name = text.prefix { byte in byte.isASCIIWord }
        return name.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true ? 0 : name.count
    }
}

extension UInt8 {
    /// A letter, a digit or an underscore.
    var isASCIIWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension Substring {
    fileprivate func prefix(bytes: Int) -> String { String(self[..<utf8.index(startIndex, offsetBy: bytes)]) }
}
