// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// What came of looking at the files.
package enum ReloadOutcome: Sendable {
    /// A new generation serves. Agents that could not be brought up to date serve on as they were, and are explained.
    case published(generation: Int, [Diagnostic])
    /// Nothing changed since the last look, or what did is still being written.
    case unchanged(generation: Int, [Diagnostic] = [])
    /// The configuration cannot be used: the generation serves on.
    case refused(generation: Int, [Diagnostic])

    package var generation: Int {
        switch self {
        case .published(let generation, _), .unchanged(let generation, _), .refused(let generation, _): generation
        }
    }

    package var diagnostics: [Diagnostic] {
        switch self {
        case .published(_, let diagnostics), .unchanged(_, let diagnostics), .refused(_, let diagnostics): diagnostics
        }
    }
}
