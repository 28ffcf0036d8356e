// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatFormats
package import HostConfig

/// Turns chat requests into turns: pin a generation, decide who answers, start the agents.
package struct ChatService: Sendable {
    private let store: GenerationStore
    private let metrics: RoutingMetrics

    package init(_ store: GenerationStore, metrics: RoutingMetrics = RoutingMetrics()) {
        self.store = store
        self.metrics = metrics
    }

    package var current: Generation { store.current }

    /// What comes with a request beside its body.
    package struct Context: Sendable {
        package var listener: String
        /// Where the request came in: the listener may have got another name meanwhile.
        package var socket: ListenerConfig.Socket?
        package var requestID: String
        package var traceparent = ""
        /// Those that the listener forwards, for agents.
        package var headers: [(name: String, value: String)] = []
        /// The name of the client's key, and the `authorization` that it sent.
        package var client: String?
        package var authorization: String?

        package init(listener: String, requestID: String, traceparent: String = "") {
            self.listener = listener
            self.requestID = requestID
            self.traceparent = traceparent
        }

        /// On whose behalf the host itself asks a model.
        var caller: ModelCall.Caller {
            var caller = ModelCall.Caller(client: client)
            caller.authorization = authorization
            caller.requestID = requestID
            caller.traceparent = traceparent
            return caller
        }
    }

    /// Begins a turn and returns at once; where it is known who answers, non-blocking agents have run by then.
    ///
    /// `wake` runs, on any thread, when the turn has something new to give.
    package func begin(_ request: ChatRequest, _ context: Context, wake: @escaping @Sendable () -> Void)
        throws(APIError) -> Turn
    {
        let generation = store.pin()
        do throws(APIError) {
            return try begin(request, context, on: generation, wake: wake)
        } catch {
            store.unpin(generation)
            throw error
        }
    }

    private func begin(
        _ request: ChatRequest,
        _ context: Context,
        on generation: Generation,
        wake: @escaping @Sendable () -> Void
    ) throws(APIError) -> Turn {
        let plan = context.socket.flatMap(generation.plan) ?? generation.listeners[context.listener]
        guard let listener = plan else { throw .draining }
        let routing = try TurnPlan.begin(request, on: listener, for: context.caller)
        let setting = Turn.Setting(
            request: request,
            context: context,
            listener: listener,
            generation: generation,
            metrics: metrics
        )
        let turn = Turn(setting, wake: wake) { [store] in store.unpin(generation) }
        turn.begin(routing)
        return turn
    }
}
