// SPDX-License-Identifier: Apache-2.0

package import ChatWire
import HostConfig
package import HostStreams

/// Asks whichever configured provider has the model, for agents and for clients alike.
///
/// One belongs to each generation; what has to outlive that is in its memory.
package final class ModelGateway: ChatModel {
    package struct Limits: Sendable {
        package var maxResponseBytes = 64 << 20
        /// What one answer may hold back for its reader.
        package var bufferedEvents = 256
        package var bufferedBytes = 256 << 10

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

/// An answer on its way, and how the caller's limits stand since.
package struct ModelAnswer<Element: Sendable>: Sendable {
    package let stream: BoundedStream<Element, ChatFailure>
    package let standing: RateLimitStanding
}

extension ModelGateway {
    /// What `GET /v1/models` lists: `provider/model` and aliases.
    package var names: [String] { catalog.names }

    /// Completes a chat.
    ///
    /// Whatever goes wrong is the end of the stream; closing the stream cancels the call.
    package func begin(_ call: ModelCall) -> ModelAnswer<ChatEvent> {
        answer(call) { provider, target, body throws(ChatFailure) in try provider.speaks.chat(to: target, body: body) }
    }

    package func complete(_ call: ModelCall) -> ChatStream { begin(call).stream }

    /// Passes a body for embeddings on, with the provider's name of the model, and the bytes of its answer back: JSON,
    /// in pieces.
    package func embed(_ call: ModelCall) -> ModelAnswer<[UInt8]> {
        answer(call) { provider, target, body throws(ChatFailure) in try provider.speaks.embed(to: target, body: body) }
    }
}

// MARK: - One call

extension ModelGateway {
    private func answer<Element: Answer>(
        _ call: ModelCall,
        _ ask: (ModelProviderConfig, ModelCatalog.Target, JSONDocument) throws(ChatFailure) -> ProviderCall<Element>
    ) -> ModelAnswer<Element> {
        do throws(ChatFailure) {
            return try start(call, ask)
        } catch {
            let stream = BoundedStream<Element, ChatFailure>(elementLimit: 1, costLimit: 1)
            stream.finish(throwing: error)
            return ModelAnswer(stream: stream, standing: error.standing ?? RateLimitStanding())
        }
    }

    private func start<Element: Answer>(
        _ call: ModelCall,
        _ ask: (ModelProviderConfig, ModelCatalog.Target, JSONDocument) throws(ChatFailure) -> ProviderCall<Element>
    ) throws(ChatFailure) -> ModelAnswer<Element> {
        let document = try Self.parse(call.body)
        let target = try catalog.resolve(document.root["model"]?.string)
        var upstream = try ask(target.provider, target, document)
        let standing = try admit(call.caller, to: target, promptTokens: TokenEstimate.prompt(of: document.root))
        upstream.request.reach = .anyAddress  // the operator named it
        upstream.request.totalTimeoutMilliseconds = call.timeoutMilliseconds
        upstream.request.idleTimeoutMilliseconds = target.provider.idleTimeoutMilliseconds
        upstream.request.maxResponseBytes = limits.maxResponseBytes
        let stream = relay(memory.transport.start(upstream.request), as: target.name, reader: upstream.reader)
        return ModelAnswer(stream: stream, standing: standing)
    }

    private func relay<Element: Answer>(
        _ exchange: HTTPExchange,
        as name: String,
        reader: any AnswerReader<Element>
    ) -> BoundedStream<Element, ChatFailure> {
        let stream = BoundedStream<Element, ChatFailure>(
            elementLimit: limits.bufferedEvents,
            costLimit: limits.bufferedBytes,
            onClose: { exchange.close() }
        )
        let relay = ModelExchange(of: exchange, into: stream, reader: reader) { [memory] in memory.report(name, $0) }
        relay.advance()
        return stream
    }

    private static func parse(_ body: [UInt8]) throws(ChatFailure) -> JSONDocument {
        guard let document = try? JSONDocument(parsing: body), document.root.kind == .object else {
            throw ChatFailure(.invalidRequest, "the chat body is not a JSON object")
        }
        return document
    }
}

// MARK: - Limits

extension ModelGateway {
    /// What a call asks of everybody's limits: a request of whoever asks the model, tokens of all that stand behind it.
    func demands(
        of caller: ModelCall.Caller,
        on target: ModelCatalog.Target,
        requests: Int,
        tokens: Int
    ) -> [RateLimiter.Demand] {
        var demands: [RateLimiter.Demand] = []
        if let client = caller.client {
            // A client that talks to an agent made one request, however often that asks a model.
            let own = caller.agent == nil ? requests : 0
            demands.append(.init(.client(client), plan.limits.limits(ofClient: client), requests: own, tokens: tokens))
        }
        if let agent = caller.agent {
            demands.append(.init(.agent(agent), plan.limits.limits(ofAgent: agent), requests: requests, tokens: tokens))
        }
        demands.append(.init(.model(target.entry), target.provider.limits, requests: requests, tokens: tokens))
        return demands
    }

    private func admit(
        _ caller: ModelCall.Caller,
        to target: ModelCatalog.Target,
        promptTokens: Int
    ) throws(ChatFailure) -> RateLimitStanding {
        switch memory.limiter.admit(demands(of: caller, on: target, requests: 1, tokens: promptTokens)) {
        case .admitted(let standing): return standing
        case .refused(let refusal): throw refusal.failure
        }
    }
}
