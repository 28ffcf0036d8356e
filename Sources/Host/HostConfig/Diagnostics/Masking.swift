// SPDX-License-Identifier: Apache-2.0

/// Hides what a line of a configuration may give away: the values of keys that sound like secrets.
///
/// References to the environment stay, they say nothing.
enum Masking {
    private static let words = ["key", "token", "secret", "password", "credential", "authorization", "cookie"]

    /// The line with every scalar of such a value replaced by `*`, so that columns stay what they are.
    static func mask(_ line: Substring) -> String {
        var scalars = Array(line.unicodeScalars)
        var position = 0
        while let colon = scalars[position...].firstIndex(of: ":") {
            position = colon + 1
            guard isSecret(key: scalars[..<colon]) else { continue }
            let value = valueRange(in: scalars, from: position)
            if !isReference(scalars[value]) {
                for index in value { scalars[index] = "*" }
            }
            position = value.upperBound
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether the word that ends here has one of the words in it.
    private static func isSecret(key: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = key.reversed().prefix { !" {[,:\t".unicodeScalars.contains($0) }.reversed()
        let word = String(String.UnicodeScalarView(name)).lowercased()
        return words.contains { word.contains($0) }
    }

    /// `$NAME`, bare or in quotes; a default behind it would be shown, so that is none.
    private static func isReference(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
        (value.first == "$" || value.dropFirst().first == "$") && !value.contains("-")
    }

    /// From behind the blanks to where the value closes: its own quote or bracket, the entry's end in a flow mapping,
    /// or the end of the line.
    private static func valueRange(in scalars: [Unicode.Scalar], from start: Int) -> Range<Int> {
        let begin = scalars[start...].firstIndex { $0 != " " && $0 != "\t" } ?? scalars.endIndex
        let closing: [Unicode.Scalar] =
            switch scalars[begin...].first {
            case "\"": ["\""]
            case "'": ["'"]
            case "[": ["]"]
            case "{": ["}"]
            default: scalars[..<begin].contains("{") ? [",", "}"] : []
            }
        let end = scalars[begin...].dropFirst().firstIndex { closing.contains($0) } ?? scalars.endIndex
        return begin..<end
    }
}
