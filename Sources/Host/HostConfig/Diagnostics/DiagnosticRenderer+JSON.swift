// SPDX-License-Identifier: Apache-2.0

import HostJSON

extension DiagnosticRenderer {
    /// One JSON object in the shape of `terraform validate -json`, with the `code` of each diagnostic beside it.
    package func json(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        var bytes: [UInt8] = []
        bytes.appendJSON {
            $0.object {
                $0.field("format_version", "1.0")
                $0.field("valid", errors == 0)
                $0.field("error_count", errors)
                $0.field("warning_count", diagnostics.count - errors)
                $0.array("diagnostics") { writer in for diagnostic in diagnostics { write(diagnostic, to: &writer) } }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("severity", diagnostic.severity.rawValue)
            writer.field("code", diagnostic.code.rawValue)
            writer.field("summary", diagnostic.message)
            writer.field("detail", diagnostic.help ?? "")
            guard let location = diagnostic.location else { return }
            writer.object("range") {
                $0.field("filename", location.file)
                writePosition("start", location, column: location.column, to: &$0)
                writePosition("end", location, column: location.column + diagnostic.length, to: &$0)
            }
            guard let source, source.file == location.file else { return }
            writeSnippet(location, length: diagnostic.length, of: source, to: &writer)
        }
    }

    private func writePosition(_ key: String, _ location: SourceLocation, column: Int, to writer: inout JSONWriter) {
        let byte = source?.file == location.file ? source?.byteOffset(line: location.line, column: column) : nil
        writer.object(key) {
            $0.field("line", location.line)
            $0.field("column", column)
            $0.field("byte", byte ?? 0)
        }
    }

    /// The offsets count characters of `code`; `values` is empty, as what a variable holds is never shown.
    private func writeSnippet(
        _ location: SourceLocation,
        length: Int,
        of source: SourceText,
        to writer: inout JSONWriter
    ) {
        let code = Masking.mask(source.line(location.line))
        let end = min(location.column - 1 + length, code.unicodeScalars.count)
        writer.object("snippet") {
            $0.field("context", String?.none)
            $0.field("code", code)
            $0.field("start_line", location.line)
            $0.field("highlight_start_offset", location.column - 1)
            $0.field("highlight_end_offset", max(end, location.column - 1))
            $0.array("values") { _ in }
        }
    }
}
