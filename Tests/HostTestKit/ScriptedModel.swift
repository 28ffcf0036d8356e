// SPDX-License-Identifier: Apache-2.0

package import ChatFormats
package import HostJSON
import HostSupport
import Synchronization

/// A model that says what the test says, when the test says it.
package final class ScriptedModel: ChatModel {
    /// A call that was made: what was asked, and the stream that waits for the answer.
    package struct Call: Sendable {
        package let call: ModelCall
        package let stream: ChatStream
        private let closed: Flag

        fileprivate init(_ call: ModelCall) {
            let closed = Flag()
            self.call = call
            self.closed = closed
            stream = ChatStream(elementLimit: 64, costLimit: 1 << 20) { closed.raise() }
        }

        /// Whoever asked lost interest before the end.
        package var isClosed: Bool { closed.isUp }

        package func answer(_ text: String, finish reason: String = "stop") {
            _ = stream.send(.text(Array(text.utf8)), cost: text.utf8.count)
            _ = stream.send(.finish(reason: reason), cost: 0)
            stream.finish()
        }

        package func fail(_ kind: ChatFailure.Kind, _ message: String = "no") {
            stream.finish(throwing: ChatFailure(kind, message))
        }

        /// The messages of the body.
        package var prompt: [JSONValue] {
            (try? JSONDocument(parsing: call.body).root["messages"]).map { Array($0.elements) } ?? []
        }
    }

    private let made = Mutex<[Call]>([])
    private let script: @Sendable (Call) -> Void

    /// - Parameter script: what happens at each call, at once; nothing, unless given.
    package init(_ script: @escaping @Sendable (Call) -> Void = { _ in }) { self.script = script }

    package convenience init(answering text: String) { self.init { $0.answer(text) } }

    package var calls: [Call] { made.withLock { $0 } }

    package func complete(_ call: ModelCall) -> ChatStream {
        let call = Call(call)
        made.withLock { $0.append(call) }
        script(call)
        return call.stream
    }
}

/// Goes up once.
private final class Flag: Sendable {
    private let state = Atomic(false)

    var isUp: Bool { state.load(ordering: .acquiring) }

    func raise() { state.store(true, ordering: .releasing) }
}
