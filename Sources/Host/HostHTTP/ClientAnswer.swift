// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ChatFormats
package import HostAnswers
package import HostCore
package import ModelGateway

/// An answer to a client's request: of a turn's agents, of a model, or of a dry run of the router.
///
/// Confined to the connection's thread.
package protocol ClientAnswer: AnswerSource {
    /// Whether it is known by now who answers; before, nothing is sent.
    var isSettled: Bool { get }
    /// The agents that answer, in order, where agents do.
    var agents: [String] { get }
    /// Reports who answers, and how that was decided.
    func describe(in context: inout ResponseContext)
}

extension ClientAnswer {
    package var isSettled: Bool { true }
    package var agents: [String] { [] }
    package func describe(in context: inout ResponseContext) {}
}

extension Turn: ClientAnswer {
    package var isSettled: Bool { route != nil }

    package func describe(in context: inout ResponseContext) {
        context.generation = generation
        guard let route else { return }
        context.agents = route.agents.joined(separator: ",")
        context.route = route.headerValue
    }
}

extension GatewayAnswer: ClientAnswer {
    package func describe(in context: inout ResponseContext) {
        // A name may come from the client.
        guard let model, model.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return }
        context.model = model
    }
}

extension RouteTrial: ClientAnswer {}

/// Gathers a body that passes as it is.
final class VerbatimWriter: AnswerWriter {
    private static let bytesLimit = 32 << 20

    private var body: [UInt8] = []
    private var isWhole = false

    var isStream: Bool { false }
    var hasBegun: Bool { !body.isEmpty }
    private(set) var isTooLarge = false

    func write(_ batch: AnswerBatch) {
        for event in batch {
            guard case .body(let bytes) = event, !isTooLarge else { continue }
            isTooLarge = body.count + bytes.count > Self.bytesLimit
            if !isTooLarge { body += bytes }
        }
    }

    func ping() {}
    func finish() { isWhole = true }
    func fail(_ error: APIError) {}
    func takeOutput() -> [UInt8] { isWhole ? body : [] }
}
