// SPDX-License-Identifier: Apache-2.0

extension Task where Success == Never, Failure == Never {
    /// Runs `body`, and cancels it when it takes longer than `timeout`; nil = as long as it takes.
    static func withTimeout<Result: Sendable>(
        _ timeout: Duration?,
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        guard let timeout else { return try await body() }
        return try await withThrowingTaskGroup(of: Result.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw AgentError(.deadline, code: "too_slow", message: "It took longer than \(timeout).")
            }
            guard let first = try await group.next() else { preconditionFailure("the group holds two tasks") }
            return first
        }
    }
}
