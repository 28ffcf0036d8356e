// SPDX-License-Identifier: Apache-2.0

import HostConfig
import Synchronization

/// Says what is wrong, each problem once for as long as it lasts: a file that is refused at every look is explained at
/// the first.
final class ProblemReporter: Sendable {
    private let environment: [String: String]
    private let current: Mutex<[Diagnostic]>

    /// - Parameter said: what was said already.
    init(environment: [String: String], said: [Diagnostic]) {
        self.environment = environment
        current = Mutex(said)
    }

    /// - Parameter diagnostics: all that is wrong now; what is not among them any more is over.
    func report(_ diagnostics: [Diagnostic], source: SourceText? = nil) {
        let news = current.withLock { current in
            defer { current = diagnostics }
            return diagnostics.enumerated().filter { index, diagnostic in
                !(current + diagnostics[..<index]).contains { $0.says(theSameAs: diagnostic) }
            }.map(\.element)
        }
        Terminal.say(news, source: source, environment: environment)
    }

    /// - Parameter diagnostics: what is wrong beside what was said.
    func add(_ diagnostics: [Diagnostic]) { report(current.withLock { $0 } + diagnostics) }
}

extension Diagnostic {
    /// Wherever it stands: a problem moves in its file when something else there changes.
    fileprivate func says(theSameAs other: Diagnostic) -> Bool {
        (severity, code, message, location?.file) == (other.severity, other.code, other.message, other.location?.file)
    }
}
