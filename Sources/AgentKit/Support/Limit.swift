// SPDX-License-Identifier: Apache-2.0

/// Runs `body`, and cancels it when it takes longer than `limit`; nil = as long as it takes.
func withLimit<Result: Sendable>(
    _ limit: Duration?,
    _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    guard let limit else { return try await body() }
    return try await withThrowingTaskGroup(of: Result.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw AgentError(.deadline, code: "too_slow", message: "It took longer than \(limit).")
        }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}
