// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostSupport
import Synchronization

/// A service's stream of which the test writes every item.
final class ScriptedSource: EventSource {
    private struct State {
        var items: [EventPull]
        var isClosed = false
        var waker: (@Sendable () -> Void)?

        var isReady: Bool { isClosed || !items.isEmpty }
    }

    private let state: Mutex<State>

    init(_ items: [EventPull] = []) { state = Mutex(State(items: items)) }

    var isClosed: Bool { state.withLock { $0.isClosed } }
    /// Posted whenever somebody begins to wait for the next item.
    let awaited = Signal()

    func send(_ items: EventPull...) { change { $0.items += items } }

    func close() { change { $0.isClosed = true } }

    func next() -> EventPull {
        state.withLock { state in
            if state.isClosed { return .ended(nil) }
            guard let first = state.items.first else { return .pending }
            if case .ended = first { return first }
            state.items.removeFirst()
            return first
        }
    }

    func onReady(_ waker: @escaping @Sendable () -> Void) {
        let isDue = state.withLock { state in
            state.waker = state.isReady ? nil : waker
            return state.isReady
        }
        isDue ? waker() : awaited.post()
    }

    private func change(_ body: (inout sending State) -> Void) {
        let waker = state.withLock { state -> (@Sendable () -> Void)? in
            body(&state)
            defer { state.waker = nil }
            return state.waker
        }
        waker?()
    }
}

/// Services that answer with the test's streams, in order.
final class ScriptedServices: AgentServices {
    private struct State {
        var sources: [ScriptedSource] = []
        var fetches: [ServiceHTTPRequest] = []
        var chats: [[UInt8]] = []
        var callers: [ServiceCaller] = []
        var asked: [(url: String, request: ForwardedRequest)] = []
    }

    private let state = Mutex(State())
    let hasModel: Bool

    init(_ sources: [ScriptedSource] = [], hasModel: Bool = true) {
        self.hasModel = hasModel
        state.withLock { $0.sources = sources }
    }

    var fetches: [ServiceHTTPRequest] { state.withLock { $0.fetches } }
    var callers: [ServiceCaller] { state.withLock { $0.callers } }
    var chats: [[UInt8]] { state.withLock { $0.chats } }
    var asked: [(url: String, request: ForwardedRequest)] { state.withLock { $0.asked } }

    func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource {
        state.withLock { state in
            state.fetches.append(request)
            return state.sources.isEmpty ? ScriptedSource([.ended(nil)]) : state.sources.removeFirst()
        }
    }

    func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for caller: ServiceCaller) -> any EventSource {
        state.withLock { state in
            state.chats.append(body)
            state.callers.append(caller)
            return state.sources.isEmpty ? ScriptedSource([.ended(nil)]) : state.sources.removeFirst()
        }
    }

    func ask(
        _ url: String,
        _ request: ForwardedRequest,
        for agentID: String,
        report: @escaping @Sendable (String) -> Void
    ) -> any EventSource {
        state.withLock { state in
            state.asked.append((url, request))
            return state.sources.isEmpty ? ScriptedSource([.ended(nil)]) : state.sources.removeFirst()
        }
    }
}
