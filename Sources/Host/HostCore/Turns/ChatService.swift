// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatFormats
package import HostAnswers
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
        /// On whose behalf agents and models are asked.
        package var caller: ModelCall.Caller
        /// Those that the listener forwards, for agents.
        package var headers: [(name: String, value: String)] = []

        package init(listener: String, caller: ModelCall.Caller) {
            self.listener = listener
            self.caller = caller
        }
    }

    /// Begins a turn and returns at once; where it is known who answers, non-blocking agents have run by then.
    package func begin(_ request: ChatRequest, _ context: Context) throws(APIError) -> Turn {
        let generation = store.pin()
        do throws(APIError) {
            return try begin(request, context, on: generation)
        } catch {
            store.unpin(generation)
            throw error
        }
    }

    private func begin(
        _ request: ChatRequest,
        _ context: Context,
        on generation: Generation
    ) throws(APIError) -> Turn {
        let plan = context.socket.flatMap(generation.plan) ?? generation.listeners[context.listener]
        guard let listener = plan else { throw .draining }
        let routing = try TurnPlan.begin(request, on: listener, for: context.caller)
        let setting = Turn.Setting(request, context, listener, generation, metrics)
        return Turn(setting, routing) { [store] in store.unpin(generation) }
    }
}
