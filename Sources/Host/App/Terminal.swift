// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig

/// What is said to a person goes to standard error; standard output is for data.
enum Terminal {
    static func say(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.span.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    /// Colours only on a terminal, and never against the user's word (https://no-color.org).
    static func usesColours(_ environment: [String: String]) -> Bool {
        isInteractive && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    static func say(_ diagnostics: [Diagnostic], source: SourceText?, environment: [String: String]) {
        let renderer = DiagnosticRenderer(source: source, colours: usesColours(environment))
        say(renderer.text(diagnostics))
    }
}
