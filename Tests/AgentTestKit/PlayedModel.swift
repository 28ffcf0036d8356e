// SPDX-License-Identifier: Apache-2.0

package import AgentKit
import Synchronization

/// A language model that says what a test wrote down, and remembers what it was asked.
package final class PlayedModel: LanguageModel {
    package enum Line: Sendable {
        case says(String)
        /// Begins, and breaks off.
        case breaksAfter(String)
        case fails(AgentError)
        /// Says nothing until it is cancelled.
        case isSilent
    }

    private let lines: Mutex<[Line]>
    private let bodies = Mutex<[String]>([])

    /// One line for each request; behind the last one it fails.
    package init(_ lines: Line...) { self.lines = Mutex(lines) }

    /// The bodies of all requests.
    package var asked: [String] { bodies.withLock { $0 } }

    package func chat(_ request: LanguageModelRequest) async throws -> LanguageModelStream {
        bodies.withLock { $0.append(request.bodyJSON) }
        switch lines.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        case .says(let text): return LanguageModelStream([.text(text)])
        case .breaksAfter(let text): return LanguageModelStream([.text(text)], thenThrow: Self.down)
        case .fails(let error): throw error
        case .isSilent:
            try await Task.sleep(for: .seconds(3_600))
            throw CancellationError()
        case nil: throw Self.down
        }
    }

    package static let down = AgentError(.upstream, code: "upstream_failed", message: "The model is down.")
    /// What the host says of a model that it does not know.
    package static let unknown = AgentError(.failed, code: "host_call_failed", message: "There is no such model.")
}
