// SPDX-License-Identifier: Apache-2.0

import ChatFormats

/// A turn that a model is asked about, and what the embedded router made of it.
struct Question {
    let turn: RoutingTurn
    let first: Route
    let caller: ModelCall.Caller
    /// The chat body that asks for an answer by a schema.
    let body: [UInt8]
    let key: AdviceCache.Key
    /// `MonotonicClock` nanoseconds.
    let asked: UInt64

    init(turn: RoutingTurn, first: Route, caller: ModelCall.Caller, prompt: RoutingPrompt, asked: UInt64) {
        self.turn = turn
        self.first = first
        self.caller = caller
        self.asked = asked
        body = prompt.body(turn, as: .schema)
        key = AdviceCache.Key(body)
    }

    /// By the model's word.
    func route(to agents: [String], isCached: Bool = false) -> Route {
        var route = Route(agents: agents, source: agents.isEmpty ? .none : .llm, scores: first.scores)
        route.advice = Advice(agents: agents, embedded: first.agents)
        route.advice?.isCached = isCached
        return route
    }

    /// The embedded router's decision, marked.
    func fallback(_ failure: Advice.Failure) -> Route {
        var route = first
        route.advice = Advice(failure: failure, embedded: first.agents)
        return route
    }
}
