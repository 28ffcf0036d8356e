// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig

/// Standard error, which is for people; standard output is for data.
enum Terminal {
    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            // Safe: the pointer is used during the call only.
            let count = unsafe bytes.span.withUnsafeBytes {
                unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    static func show(_ diagnostics: [Diagnostic], source: SourceText? = nil) {
        write(DiagnosticRenderer(source: source, colours: usesColours).text(diagnostics))
    }

    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    /// Colours only on a terminal, and never against the user's wish (https://no-color.org).
    static var usesColours: Bool {
        isInteractive && (ProcessEnvironment[.noColor] ?? "").isEmpty && ProcessEnvironment[.terminal] != "dumb"
    }
}
