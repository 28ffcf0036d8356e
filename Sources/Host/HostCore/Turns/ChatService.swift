// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
package import ChatWire
import HostConfig
import HostStreams

/// Turns chat requests into turns: pin a generation, decide who answers, start the agents.
package struct ChatService: Sendable {
    private let store: GenerationStore

    package init(_ store: GenerationStore) { self.store = store }

    package var current: Generation { store.current }

    /// What comes with a request beside its body.
    package struct Context: Sendable {
        package var listener: String
        package var requestID: String
        package var traceparent = ""

        package init(listener: String, requestID: String, traceparent: String = "") {
            self.listener = listener
            self.requestID = requestID
            self.traceparent = traceparent
        }
    }

    /// Begins a turn and returns at once; non-blocking agents have run by then.
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
        guard let listener = generation.listeners[context.listener] else { throw .draining }
        let route = try TurnPlan.route(request, on: listener, of: generation)
        let agents = route.agents.compactMap { generation.agents[$0] }
        let introduction = agents.isEmpty ? listener.introduction : nil
        let turn = Turn(route: route, generation: generation.number, introduction: introduction) { [store] in
            store.unpin(generation)
        }
        turn.start(RequestArena(AgentInput(request, context)), on: agents, now: MonotonicClock.now(), wake: wake)
        return turn
    }
}

extension AgentInput {
    fileprivate init(_ request: ChatRequest, _ context: ChatService.Context) {
        self.init(
            requestID: context.requestID,
            body: request.body,
            messages: request.messages.map { message in
                Message(
                    role: message.role.rawValue,
                    content: message.content,
                    name: message.name ?? "",
                    toolCallID: message.toolCallID ?? "",
                    json: message.jsonRange
                )
            }
        )
        model = request.model ?? ""
        user = request.user ?? ""
        traceparent = context.traceparent
    }
}
