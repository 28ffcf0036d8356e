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
            return diagnostics.filter { !current.contains($0) }
        }
        Terminal.say(news, source: source, environment: environment)
    }
}
