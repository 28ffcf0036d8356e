// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostAnswers
import HostSupport
import Synchronization
import UpstreamHTTP
import UpstreamTestKit

/// An answer of which the test writes every item.
final class ScriptedSource: AnswerSource, Sendable {
    enum Item: Sendable {
        case event(AnswerEvent)
        case ended(AnswerEnd)
    }

    private struct State {
        var items: [Item]
        var isClosed = false
        var waker: (@Sendable () -> Void)?

        var isReady: Bool { isClosed || !items.isEmpty }
    }

    private let state: Mutex<State>

    init(_ items: [Item] = []) { state = Mutex(State(items: items)) }

    var isClosed: Bool { state.withLock { $0.isClosed } }
    /// Posted whenever somebody begins to wait for the next item.
    let awaited = Signal()

    func send(_ items: Item...) { change { $0.items += items } }

    func cancel() { change { $0.isClosed = true } }

    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let look = batch.look
        return state.withLock { state in
            if state.isClosed { return .cancelled }
            while !batch.isEnough(since: look), let first = state.items.first {
                switch first {
                case .ended(let end): return end
                case .event(let event): batch.append(event)
                }
                state.items.removeFirst()
            }
            return nil
        }
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        let isDue = state.withLock { state in
            state.waker = state.isReady ? nil : wake
            return state.isReady
        }
        isDue ? wake() : awaited.post()
    }

    private func change(_ body: (inout sending State) -> Void) {
        let waker = state.withLock { state -> (@Sendable () -> Void)? in
            body(&state)
            return state.waker.take()
        }
        waker?()
    }
}

/// A model that answers with the test's sources, in order.
final class ScriptedSources: ChatModel {
    private struct State {
        var sources: [ScriptedSource]
        var calls: [ModelCall] = []
    }

    private let state: Mutex<State>

    init(_ sources: ScriptedSource...) { state = Mutex(State(sources: sources)) }

    var calls: [ModelCall] { state.withLock { $0.calls } }

    func complete(_ call: ModelCall) -> any AnswerSource & Sendable {
        state.withLock { state in
            state.calls.append(call)
            return state.sources.isEmpty ? ScriptedSource([.ended(.complete)]) : state.sources.removeFirst()
        }
    }
}

extension AgentServices {
    /// Without a model.
    static var scripted: AgentServices { AgentServices(transport: ScriptedTransport()) }

    static func scripted(_ model: ScriptedSources) -> AgentServices {
        AgentServices(transport: ScriptedTransport(), model: model)
    }
}
