// SPDX-License-Identifier: Apache-2.0

package import HostAnswers
import HostConfig
import HostJSON
import HostSupport
import UpstreamHTTP

/// Asks whichever configured provider has the model, for agents and for clients alike.
///
/// One belongs to each generation; what has to outlive that is in its memory.
package final class ModelGateway: ChatModel {
    package struct Limits: Sendable {
        package var maxResponseBytes = 64 << 20
        /// What one answer may hold back for its reader.
        package var buffered = AnswerLimits()

        package init() {}
    }

    package let plan: GatewayPlan
    package let catalog: ModelCatalog
    let memory: GatewayMemory
    let limits: Limits

    package init(_ plan: GatewayPlan, memory: GatewayMemory, limits: Limits = Limits()) {
        self.plan = plan
        self.catalog = ModelCatalog(providers: plan.providers, aliases: plan.aliases)
        self.memory = memory
        self.limits = limits
    }
}

extension ModelGateway {
    /// What `GET /v1/models` lists: `provider/model` and aliases.
    package var names: [String] { catalog.names }

    /// Completes a chat.
    ///
    /// Whatever goes wrong is the end of the answer; cancelling the answer cancels the call.
    package func begin(_ call: ModelCall) -> GatewayAnswer {
        answer(call) { target, body, caller throws(AnswerFailure) in
            try target.provider.speaks.chat(to: target, body: body, for: caller)
        }
    }

    package func complete(_ call: ModelCall) -> any AnswerSource & Sendable { begin(call) }

    /// Passes a body for embeddings on, with the provider's name of the model, and the bytes of its answer back: JSON,
    /// in pieces.
    package func embed(_ call: ModelCall) -> GatewayAnswer {
        answer(call) { target, body, caller throws(AnswerFailure) in
            try target.provider.speaks.embed(to: target, body: body, for: caller)
        }
    }
}

// MARK: - One call

extension ModelGateway {
    private typealias Ask =
        @Sendable (ModelCatalog.Target, JSONDocument, ModelCall.Caller) throws(AnswerFailure) -> ProviderCall

    private func answer(_ call: ModelCall, _ ask: @escaping Ask) -> GatewayAnswer {
        do throws(AnswerFailure) { return try start(call, ask) } catch { return GatewayAnswer(failing: error) }
    }

    private func start(_ call: ModelCall, _ ask: @escaping Ask) throws(AnswerFailure) -> GatewayAnswer {
        let body = try Self.parse(call.body)
        let targets = try catalog.targets(for: Self.model(in: body, by: call.caller))
        let promptTokens = TokenEstimate.prompt(of: body.root)
        let account = CallAccount(call.caller, plan.limits, asking: targets[0], promptEstimate: promptTokens)
        let status = try account.open(at: memory.limiter)
        let deadline = call.timeoutMilliseconds.map { memory.world.now() &+ UInt64(max(0, $0)) * 1_000_000 }
        let exchange = ModelExchange(
            to: targets,
            failover: Failover(models: targets.count, retries: targets[0].provider.maxRetries, deadline: deadline),
            account: account,
            memory: memory,
            limits: limits.buffered
        ) { [limits, memory, caller = call.caller] target throws(AnswerFailure) in
            var upstream = try ask(target, body, caller)
            upstream.request.bound(by: target.provider, deadline: deadline, now: memory.world.now(), limits)
            return upstream
        }
        exchange.advance()
        return GatewayAnswer(exchange.answer, limits: status)
    }

    /// An agent that passes on what it was asked names itself, or nobody.
    private static func model(in body: JSONDocument, by caller: ModelCall.Caller) -> String? {
        let name = body.root["model"]?.string
        return caller.agent != nil && (name == caller.agent || name == "auto") ? nil : name
    }

    private static func parse(_ body: [UInt8]) throws(AnswerFailure) -> JSONDocument {
        guard let document = try? JSONDocument(parsing: body), document.root.kind == .object else {
            throw AnswerFailure(.invalidRequest, "the chat body is not a JSON object")
        }
        return document
    }
}

extension HTTPRequest {
    fileprivate mutating func bound(
        by provider: ModelProviderConfig,
        deadline: UInt64?,
        now: UInt64,
        _ limits: ModelGateway.Limits
    ) {
        reach = .anyAddress  // the operator named it
        totalTimeoutMilliseconds = deadline.map { Int(($0 > now ? $0 - now + 999_999 : 1_000_000) / 1_000_000) }
        connectTimeoutMilliseconds = provider.connectTimeoutMilliseconds
        firstByteTimeoutMilliseconds = provider.firstByteTimeoutMilliseconds
        idleTimeoutMilliseconds = provider.idleTimeoutMilliseconds
        maxResponseBytes = limits.maxResponseBytes
    }
}
