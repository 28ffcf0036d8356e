// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Synchronization

/// Shows each problem once for as long as it lasts, however often a file with a mistake is looked at.
final class ProblemReporter: Sendable {
    private let current: Mutex<[Diagnostic]>

    /// - Parameter shown: what was shown already.
    init(shown: [Diagnostic]) { current = Mutex(shown) }

    /// - Parameter diagnostics: all that is wrong now; a problem that is no longer among them is over.
    func report(_ diagnostics: [Diagnostic], source: SourceText? = nil) {
        let new = current.withLock { current in
            defer { current = diagnostics }
            return diagnostics.enumerated().filter { index, diagnostic in
                !(current + diagnostics[..<index]).contains { $0.isSame(as: diagnostic) }
            }.map(\.element)
        }
        Terminal.show(new, source: source)
    }

    /// - Parameter diagnostics: what is wrong in addition to what was shown.
    func add(_ diagnostics: [Diagnostic]) { report(current.withLock { $0 } + diagnostics) }
}

extension Diagnostic {
    /// At whatever line: a problem moves in its file when something else there changes.
    fileprivate func isSame(as other: Diagnostic) -> Bool {
        (severity, code, message, location?.file) == (other.severity, other.code, other.message, other.location?.file)
    }
}
