// SPDX-License-Identifier: Apache-2.0

extension DiagnosticRenderer {
    /// One JSON object in the shape of `terraform validate -json`, with the `code` of each diagnostic beside it.
    package func json(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        return object([
            ("format_version", "1.0".jsonQuoted),
            ("valid", "\(errors == 0)"),
            ("error_count", "\(errors)"),
            ("warning_count", "\(diagnostics.count - errors)"),
            ("diagnostics", "[\(diagnostics.map(json).joined(separator: ","))]"),
        ])
    }

    private func json(_ diagnostic: Diagnostic) -> String {
        var members = [
            ("severity", diagnostic.severity.rawValue.jsonQuoted),
            ("code", diagnostic.code.jsonQuoted),
            ("summary", diagnostic.message.jsonQuoted),
            ("detail", (diagnostic.help ?? "").jsonQuoted),
        ]
        if let location = diagnostic.location {
            members.append(("range", range(location, length: diagnostic.length)))
            if let source, source.file == location.file {
                members.append(("snippet", snippet(location, length: diagnostic.length, in: source)))
            }
        }
        return object(members)
    }

    private func range(_ location: SourceLocation, length: Int) -> String {
        object([
            ("filename", location.file.jsonQuoted),
            ("start", position(location, column: location.column)),
            ("end", position(location, column: location.column + length)),
        ])
    }

    private func position(_ location: SourceLocation, column: Int) -> String {
        let byte = source?.file == location.file ? source?.byteOffset(line: location.line, column: column) : nil
        return object([("line", "\(location.line)"), ("column", "\(column)"), ("byte", "\(byte ?? 0)")])
    }

    /// The offsets count characters of `code`; `values` is empty, as what a variable holds is never shown.
    private func snippet(_ location: SourceLocation, length: Int, in source: SourceText) -> String {
        let code = Masking.mask(source.line(location.line))
        let end = min(location.column - 1 + length, code.unicodeScalars.count)
        return object([
            ("context", "null"),
            ("code", code.jsonQuoted),
            ("start_line", "\(location.line)"),
            ("highlight_start_offset", "\(location.column - 1)"),
            ("highlight_end_offset", "\(max(end, location.column - 1))"),
            ("values", "[]"),
        ])
    }

    /// The values are JSON already.
    private func object(_ members: [(String, String)]) -> String {
        "{\(members.map { "\($0.jsonQuoted):\($1)" }.joined(separator: ","))}"
    }
}
