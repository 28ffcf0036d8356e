// SPDX-License-Identifier: Apache-2.0

package import HostJSON

/// How a diagnostic travels from a host to the command that asked for it.
extension Diagnostic: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("severity", severity.rawValue)
            $0.field("code", code.rawValue)
            $0.field("message", message)
            $0.field("help", help)
            $0.field("file", location?.file)
            $0.field("line", location?.line)
            $0.field("column", location?.column)
        }
    }

    /// Nil if it is none, or if its code is that of a newer host.
    package init?(_ json: JSONValue) {
        guard let severity = json["severity"]?.string.flatMap(Severity.init),
            let code = json["code"]?.string.flatMap(DiagnosticCode.init),
            let message = json["message"]?.string
        else { return nil }
        self.init(severity, code, message, help: json["help"]?.string)
        if let file = json["file"]?.string, let line = json["line"]?.int, let column = json["column"]?.int {
            location = SourceLocation(file: file, line: line, column: column)
        }
    }
}

/// A code with its explanation.
extension DiagnosticCode: JSONWritable {
    package func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("code", rawValue)
            $0.field("summary", summary)
            $0.field("explanation", explanation.text)
            $0.field("wrong", explanation.wrong)
            $0.field("right", explanation.right)
        }
    }
}
