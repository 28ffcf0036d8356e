// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Synchronization

/// The one agent of this test image: it does whatever the test wrote down for the request's id.
struct TestAgent: SelfTestingAgent {
    typealias Behaviour = @Sendable (AgentRequest, Reply, AgentContext) async throws -> Void

    struct Settings: Decodable {
        var refuses: String?
        var selfTest: String?
    }

    static let plugin = PluginInfo(
        id: "test_agent",
        version: "1.2.3",
        description: "Does what the test says: “exactly” that.",
        settingsSchema: #"{"type":"object"}"#,
        services: [.http],
        maxConcurrency: 7,
        isIdempotent: true
    )

    private static let behaviours = Mutex<[String: Behaviour]>([:])

    private let context: AgentContext
    private let settings: Settings

    static func teach(_ requestID: String, _ behaviour: @escaping Behaviour) {
        behaviours.withLock { $0[requestID] = behaviour }
    }

    init(context: AgentContext) throws {
        settings = try context.settings()
        self.context = context
        if let reason = settings.refuses { throw AgentError(.settings, code: "refused", message: reason) }
    }

    func respond(to request: AgentRequest, reply: Reply) async throws {
        guard let behaviour = Self.behaviours.withLock({ $0.removeValue(forKey: request.id) }) else {
            throw AgentError(code: "untaught", message: "No test wrote down what to do.")
        }
        try await behaviour(request, reply, context)
    }

    func selfTest() async throws {
        switch settings.selfTest {
        case "fails": throw AgentError(.upstream, code: "broken", message: "The peer is gone.")
        case "hangs": try await Task.sleep(for: .seconds(3600))
        default: return
        }
    }
}
