// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The text as a string of JSON, in quotes.
    ///
    /// RFC 8259: only quotes, backslashes and control characters need an escape.
    var jsonLiteral: String {
        var literal = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\u{0}"..<" ": literal += (scalar.value < 16 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
