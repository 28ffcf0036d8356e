// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// Shows diagnostics to a person: what, where, the line with a caret under it, and what helps.
package struct DiagnosticRenderer: Sendable {
    /// Beyond this many there is only a count.
    private static let limit = 20

    let source: SourceText?
    private let style: Style

    package init(source: SourceText? = nil, colours: Bool = false) {
        self.source = source
        self.style = Style(isOn: colours)
    }

    /// Every line ends with a line break; no diagnostics give no text.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        let shown = diagnostics.prefix(Self.limit).map(paragraph).joined()
        let rest = diagnostics.count - Self.limit
        return rest > 0 ? shown + "... and \(rest) more\n" : shown
    }

    /// The count: `2 errors, 1 warning`.
    package func summary(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let counts = [(errors, "error"), (diagnostics.count - errors, "warning")]
        return counts.filter { $0.0 > 0 }.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }

    private func paragraph(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
        let severity = style.severity(diagnostic.severity, diagnostic.severity.rawValue + ":")
        var text = "\(style.bold(place))\(severity) \(diagnostic.message.printable) [\(diagnostic.code.rawValue)]\n"
        if let excerpt = source.flatMap({ Excerpt(diagnostic, in: $0) }) {
            text += "    \(excerpt.line)\n    \(style.severity(diagnostic.severity, excerpt.carets))\n"
        }
        if let help = diagnostic.help { text += "\(style.bold("help:")) \(help.printable)\n" }
        return text
    }
}

/// The line that a diagnostic speaks of, as much of it as fits, and the carets under it.
struct Excerpt {
    private static let width = 100

    let line: String
    let carets: String

    init?(_ diagnostic: Diagnostic, in source: SourceText) {
        guard let location = diagnostic.location, location.file == source.file else { return nil }
        let scalars = Array(Masking.mask(source.line(location.line)).unicodeScalars)
        let column = min(location.column - 1, scalars.count)
        // A long line is cut around the place.
        let start = column < Self.width ? 0 : column - Self.width / 2
        let shown = scalars[start...].prefix(Self.width)
        line = String(String.UnicodeScalarView(shown)).printable
        let indent = shown.prefix(column - start).map { $0 == "\t" ? "\t" : " " }.joined()
        let length = min(diagnostic.length, shown.count - (column - start))
        carets = indent + "^" + String(repeating: "~", count: max(0, length - 1))
    }
}

/// Terminal colours, or none.
private struct Style {
    let isOn: Bool

    func bold(_ text: String) -> String { wrap(text, "1") }

    func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
        wrap(text, severity == .error ? "1;31" : "1;33")
    }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    /// Without what could steer a terminal.
    fileprivate var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.mayActOnTerminal && $0 != "\t" ? "\u{FFFD}" : $0 }
            )
        )
    }
}
